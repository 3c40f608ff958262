import Diagnostics

/// A page before and after; nothing is before a new one.
public struct PageChange: Sendable {
    public var before: SourceFile?
    public var now: SourceFile

    /// The change as `diff -u` shows it, with three lines around each part.
    public var unifiedDifference: String {
        let (old, new) = (lines(of: before), lines(of: now))
        let edits = editScript(from: old, to: new)
        var text = "--- \(before == nil ? "/dev/null" : "a/\(now.path)")\n+++ b/\(now.path)\n"
        let changed = edits.indices.filter { edits[$0].mark != " " }
        var start = 0
        while start < changed.count {
            var end = start
            while end + 1 < changed.count, changed[end + 1] - changed[end] <= 6 { end += 1 }
            let range = max(0, changed[start] - 3)..<min(edits.count, changed[end] + 4)
            text += hunk(edits, range)
            start = end + 1
        }
        return text
    }

    private func lines(of file: SourceFile?) -> [Substring] {
        guard let file else { return [] }
        var lines = String(decoding: file.bytes, as: UTF8.self)
            .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private typealias Edit = (mark: Character, line: Substring)

    private func editScript(from old: [Substring], to new: [Substring]) -> [Edit] {
        let difference = new.difference(from: old)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var edits: [Edit] = []
        var (here, there) = (0, 0)
        while here < old.count || there < new.count {
            if here < old.count, removed.contains(here) {
                edits.append(("-", old[here]))
                here += 1
            } else if there < new.count, inserted.contains(there) {
                edits.append(("+", new[there]))
                there += 1
            } else if there < new.count {
                edits.append((" ", new[there]))
                here += 1
                there += 1
            } else {
                break
            }
        }
        return edits
    }

    private func hunk(_ edits: [Edit], _ range: Range<Int>) -> String {
        func count(_ part: Range<Int>, without mark: Character) -> Int { edits[part].count { $0.mark != mark } }
        let (old, new) = (count(range, without: "+"), count(range, without: "-"))
        let oldStart = count(0..<range.lowerBound, without: "+") + (old > 0 ? 1 : 0)
        let newStart = count(0..<range.lowerBound, without: "-") + (new > 0 ? 1 : 0)
        return "@@ -\(oldStart),\(old) +\(newStart),\(new) @@\n"
            + edits[range].map { "\($0.mark)\($0.line)\n" }.joined()
    }
}
