/// The part of a page that tells about its encoding: text beyond ASCII with its next neighbours.
struct DetectionSample {
    private(set) var bytes: [UInt8] = []
    /// How many bytes of the sample are not ASCII.
    private(set) var highCount = 0

    /// How many letters of ASCII stand in the text that the sample was taken from.
    private(set) var asciiLetterCount = 0

    private static let limit = 16384

    /// Tags are passed over unless there is nothing beyond ASCII outside them.
    init(_ page: UnsafeBufferPointer<UInt8>) {
        collect(page, tagsToo: false)
        if highCount == 0 { collect(page, tagsToo: true) }
    }

    private mutating func collect(_ page: UnsafeBufferPointer<UInt8>, tagsToo: Bool) {
        bytes.removeAll()
        asciiLetterCount = 0
        bytes.reserveCapacity(Self.limit)
        var index = 0
        while bytes.count < Self.limit, index < page.count {
            let runEnd = page.endOfASCII(from: index)
            countLetters(in: page.part(index, runEnd))
            // Of a run of ASCII only both ends matter: how far a character of two bytes may reach, and the neighbours.
            if runEnd - index > 4 {
                bytes.append(contentsOf: page.part(index, index + 2))
                bytes.append(contentsOf: page.part(runEnd - 2, runEnd))
            } else {
                bytes.append(contentsOf: page.part(index, runEnd))
            }
            index = runEnd
            let lastOpen = tagsToo ? nil : openTag(in: page, before: runEnd)
            if let lastOpen {
                // Inside a tag. Attributes hold file names and addresses; the text tells more.
                index = page[lastOpen...].firstIndex(of: UInt8(ascii: ">")) ?? page.count
                continue
            }
            while bytes.count < Self.limit, index < page.count, page[index] >= 0x80 {
                bytes.append(page[index])
                highCount += 1
                index += 1
            }
        }
    }

    private mutating func countLetters(in run: UnsafeBufferPointer<UInt8>) {
        var isInTag = false
        for byte in run {
            if byte == UInt8(ascii: "<") { isInTag = true }
            if byte == UInt8(ascii: ">") { isInTag = false }
            if !isInTag, byte.isASCIILetter { asciiLetterCount += 1 }
        }
    }

    /// Where the tag begins that is still open at `end`, if ASCII alone lies between.
    private func openTag(in page: UnsafeBufferPointer<UInt8>, before end: Int) -> Int? {
        var index = end
        while index > 0, page[index - 1] < 0x80 {
            index -= 1
            if page[index] == UInt8(ascii: ">") { return nil }
            if page[index] == UInt8(ascii: "<") { return index }
        }
        return nil
    }
}
