import Foundation
import Synchronization
import TestSupport
import Testing
import WikiScour

@testable import WikiScourCorpus

struct CorpusPagesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for number in 0..<200 {
            let text = String(repeating: "word ", count: number % 9 == 0 ? 5000 : 5)
            try folder.write(
                number == 77 ? "" : fragment("\(number). \(text)"), to: String(format: "s/%03d.html", number))
        }
    }

    private func pages(workers: Int = 4) -> CorpusPages {
        CorpusPages(of: [.path(FilePath(folder.path("s")))], workerCount: workers)
    }

    @Test func `pages come in order with what became of them`() async {
        var keys: [String] = []
        var failed: [String] = []
        for await page in pages() {
            keys.append(String(page.key.description.suffix(8)))
            switch page.outcome {
            case .cleaned(let article): #expect(article.text.contains("\n\(Int(keys.count - 1)). word"))
            case .failed(let error): failed.append(error.code.rawValue)
            case .skipped: Issue.record("nothing is to be skipped")
            }
        }
        #expect(keys == (0..<200).map { String(format: "%03d.html", $0) })
        #expect(failed == ["empty-input"])
    }

    @Test func `a loop may be left, and begun again`() async {
        let pages = pages(workers: 2)
        for _ in 0..<3 {
            var count = 0
            for await _ in pages {
                count += 1
                if count == 5 { break }
            }
            #expect(count == 5)
        }
    }

    @Test func `a task that is cancelled gets no more pages`() async {
        let pages = pages()
        let task = Task {
            var count = 0
            for await _ in pages {
                count += 1
                if count == 3 { withUnsafeCurrentTask { $0?.cancel() } }
            }
            return count
        }
        #expect(await task.value == 3)
    }

    @Test func `workers do not run away from a slow reader`() async {
        let taken = Atomic(0)
        struct Numbers: IteratorProtocol {
            let taken: @Sendable () -> Int
            func next() -> Int? { taken() }
        }
        let queue = OrderedQueue<Numbers, Int>(
            capacity: 8, input: Numbers { taken.add(1, ordering: .relaxed).newValue })
        for _ in 0..<3 {
            System.startThread(stackSize: 1 << 20) {
                while let (ticket, number) = queue.take() { queue.put(number, for: ticket) }
            }
        }
        for expected in 1...50 {
            #expect(await queue.nextOutput() == expected)
            #expect(taken.load(ordering: .relaxed) <= expected + 8)
        }
        queue.close()
    }

    @Test func `heavy inputs wait for one another`() {
        let queue = OrderedQueue<Array<Int>.Iterator, Int>(
            capacity: 100, input: Array(repeating: 60, count: 10).makeIterator(), maximumWeight: 100
        ) { $0 }
        let taken = Atomic(0)
        System.withThreads(1, stackSize: 1 << 20) {
            while let (ticket, number) = queue.take() {
                taken.add(1, ordering: .relaxed)
                queue.put(number, for: ticket)
            }
        } meanwhile: {
            var count = 0
            while queue.next() != nil {
                count += 1
                #expect(taken.load(ordering: .relaxed) <= count + 2)
            }
            #expect(count == 10)
        }
    }

    @Test(.timeLimit(.minutes(1))) func `what is finished comes when the queue is closed, though inputs are left`() {
        let queue = OrderedQueue<Array<Int>.Iterator, Int>(
            capacity: 100, input: Array(0..<50).makeIterator(), readAhead: 8, batch: 8)
        System.withThreads(1, stackSize: 1 << 20) {
            for _ in 0..<3 {
                if let (ticket, number) = queue.take() { queue.put(number, for: ticket) }
            }
            queue.close()
        } meanwhile: {
            var numbers: [Int] = []
            while let number = queue.next() { numbers.append(number) }
            #expect(numbers == [0, 1, 2])
        }
    }

    @Test(.timeLimit(.minutes(1))) func `a source that gives nothing more for now keeps back nothing that came`() {
        struct Slow: IteratorProtocol {
            let mayGoOn: Monitor<Bool>
            var number = 0
            mutating func next() -> Int? {
                if number == 12 { mayGoOn.change(when: { $0 }, { _ in }) }
                number += 1
                return number <= 20 ? number : nil
            }
        }
        let mayGoOn = Monitor(false)
        let queue = OrderedQueue<Slow, Int>(
            capacity: 100, input: Slow(mayGoOn: mayGoOn), readAhead: 8, batch: 8)
        System.withThreads(2, stackSize: 1 << 20) {
            while let (ticket, number) = queue.take() { queue.put(number, for: ticket) }
        } meanwhile: {
            var numbers: [Int] = []
            while let number = queue.next() {
                numbers.append(number)
                // The other worker takes what was read before the source paused.
                if number == 12 { mayGoOn.change { $0 = true } }
            }
            #expect(numbers == Array(1...20))
        }
    }
}
