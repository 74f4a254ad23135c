import HTMLReader
import Testing

struct ByteStringTableTests {
    @Test func `a key has its value, and others have none`() {
        var table = ByteStringTable<Int>(missing: -1)
        for number in 0..<10_000 { table.insert(number, for: "key \(number)") }
        #expect(table.count == 10_000)
        for number in 0..<10_000 { #expect(table.value(for: "key \(number)") == number) }
        #expect(table.value(for: "key 10000") == -1)
        #expect(table.value(for: "ke") == -1)
        #expect(table.value(for: "") == -1)
    }

    @Test func `a later value replaces an earlier one`() {
        var table = ByteStringTable<Int>(missing: 0)
        table.insert(1, for: "a")
        table.insert(2, for: "a")
        #expect(table.value(for: "a") == 2)
        #expect(table.count == 1)
    }
}
