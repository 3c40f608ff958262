/// Words by number in the order in which they were first met.
///
/// A dictionary of strings would make a string of every word of every text only to find that it is there already.
struct WordTable: Sendable {
    private var letters: [UInt8] = []
    /// Where each word's letters end.
    private var ends: [Int] = []
    /// Numbers of words by the hash of their letters, -1 where there is none; a power of two of them.
    private var slots = [Int32](repeating: -1, count: 1 << 10)

    var count: Int { ends.count }

    func word(_ number: Int) -> String { String(decoding: letters[range(number)], as: UTF8.self) }

    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: Self.hash(of: word)) & mask
        while slots[slot] >= 0 {
            if isEqual(Int(slots[slot]), word) { return slots[slot] }
            slot = (slot + 1) & mask
        }
        let number = Int32(truncatingIfNeeded: ends.count)
        slots[slot] = number
        letters += word
        ends.append(letters.count)
        if ends.count * 2 > slots.count { grow() }
        return number
    }

    /// The number of two words written together; nil when they are too long.
    mutating func numberOfPair(_ first: Int32, _ second: Int32) -> Int32? {
        let pair = Array(letters[range(Int(first))] + letters[range(Int(second))])
        guard pair.count <= longestJoinedWord else { return nil }
        return pair.withUnsafeBufferPointer { number(of: $0) }
    }

    /// Eight letters at a time: nearly every word is in the table already, so that this is most of the work.
    private static func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = UInt64(word.count) &* 0x9e37_79b9_7f4a_7c15
        func take(_ letters: UInt64) {
            hash = (hash ^ letters) &* 0x9e37_79b9_7f4a_7c15
            hash ^= hash >> 32
        }
        let bytes = UnsafeRawBufferPointer(word)
        var place = 0
        while place + 8 <= bytes.count {
            take(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        var rest: UInt64 = 0
        while place < bytes.count {
            rest = rest << 8 | UInt64(bytes[place])
            place += 1
        }
        take(rest)
        return hash
    }

    private func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

    private func isEqual(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(number)
        guard range.count == word.count else { return false }
        return letters.withUnsafeBufferPointer { all in
            for index in 0..<word.count where all[range.lowerBound + index] != word[index] { return false }
            return true
        }
    }

    private mutating func grow() {
        let words = self
        slots = [Int32](repeating: -1, count: slots.count * 4)
        (letters, ends) = ([], [])
        for number in 0..<words.count {
            words.letters[words.range(number)].withUnsafeBufferPointer { _ = self.number(of: $0) }
        }
    }
}
