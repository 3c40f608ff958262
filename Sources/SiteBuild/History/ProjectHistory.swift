import CatalogueModel
import Diagnostics
import ParallelMap

/// What git knows of a project's content: when each file was last changed, and what it was before.
///
/// Empty when there is no git, no repository, or only a part of the history: what is not known is not shown.
public struct ProjectHistory: Sendable {
    public static let unknown = ProjectHistory()

    /// The content at the end of a day on which it was changed, beside what it was before.
    struct Step: Equatable, Sendable {
        struct File: Equatable, Sendable {
            var path: String
            /// Nil when there was no such file.
            var before: [UInt8]?
            /// Nil when there is no such file any more.
            var now: [UInt8]?
        }

        var date: CalendarDate
        /// As RFC 3339 writes it.
        var time: String
        /// Whether it is the content's first state, of which only the paths are known.
        var isBeginning: Bool
        var files: [File]
    }

    /// The day of each file's last commit, by its path from the project's root; the committer's day.
    var lastChanges: [String: CalendarDate] = [:]
    /// The newest first.
    var steps: [Step] = []
    /// The files to which the days belong: as they were when git was asked.
    var files: [String: SourceFile] = [:]

    /// The day on which a file was last changed; nil for one that has changes that are not committed.
    func lastChange(of file: SourceFile) -> CalendarDate? {
        files[file.path] == file ? lastChanges[file.path] : nil
    }
}

/// How far back the list of changes goes, in days on which something changed.
private let longestHistory = 40
/// Commits that are looked at for it.
private let mostCommits = 400

/// Asks git for the history of a project's content.
///
/// - Parameter tree: the project's files as they were read.
public func readHistory(of project: String, tree: SourceTree) -> ProjectHistory {
    guard let answer = gitOutput(["rev-parse", "--is-shallow-repository"], in: project),
        String(decoding: answer, as: UTF8.self).hasPrefix("false")
    else { return .unknown }
    let content = tree.files(below: "content", withExtension: "md")
    let paths = Set(content.map(\.path))
    let questions: [@Sendable () -> ProjectHistory] = [
        { ProjectHistory(lastChanges: lastChanges(of: paths, in: project)) },
        { ProjectHistory(lastChanges: uncommitted(in: project)) },
        { ProjectHistory(steps: steps(in: project)) },
    ]
    let answers = questions.parallelMap(stride: 1) { $0() }
    var history = ProjectHistory(lastChanges: answers[0].lastChanges, steps: answers[2].steps)
    for path in answers[1].lastChanges.keys { history.lastChanges[path] = nil }
    history.files = Dictionary(content.map { ($0.path, $0) }) { first, _ in first }
    return history
}

/// The day of the last commit of each path, read until each has one.
private func lastChanges(of paths: Set<String>, in project: String) -> [String: CalendarDate] {
    var days: [String: CalendarDate] = [:]
    var missing = paths
    var day: CalendarDate?
    var rest: [UInt8] = []
    // A merge is named for the files that it changed by itself.
    let arguments = [
        "log", "-c", "--no-renames", "--name-only", "-z", "--relative", "--format=%x01%cs", "--", "content",
    ]
    _ = readGit(arguments, in: project) { chunk in
        rest += chunk
        var words = rest.split(separator: 0, omittingEmptySubsequences: false)
        rest = Array(words.removeLast())
        for word in words {
            if word.first == 1 {
                day = CalendarDate(String(decoding: word.dropFirst(), as: UTF8.self))
            } else if let path = missing.remove(path(word)), let day {
                days[path] = day
            }
        }
        return !missing.isEmpty
    }
    return days
}

/// The paths of files that are not as in the last commit.
private func uncommitted(in project: String) -> [String: CalendarDate] {
    let arguments = ["diff", "--name-only", "-z", "--no-renames", "--relative", "HEAD", "--", "content"]
    let words = (gitOutput(arguments, in: project) ?? []).split(separator: 0)
    return Dictionary(words.map { (path($0), .distantFuture) }) { first, _ in first }
}

private func path(_ word: ArraySlice<UInt8>) -> String {
    String(decoding: word.first == UInt8(ascii: "\n") ? word.dropFirst() : word, as: UTF8.self)
}

/// A commit of the main line with the files that it changed, as names of their contents.
private struct Commit {
    var date: CalendarDate
    var time: String
    var files: [(path: String, before: String?, now: String?)] = []
}

/// The states of the content, day by day.
private func steps(in project: String) -> [ProjectHistory.Step] {
    // The main line only, so that what was made on a branch is told on the day on which it was published.
    let arguments = [
        "log", "--first-parent", "-m", "--raw", "--no-abbrev", "--no-renames", "-z", "--relative",
        "--format=%x01%cI", "-n", String(mostCommits), "--", "content",
    ]
    let all = inOrder(commits((gitOutput(arguments, in: project) ?? []).split(separator: 0)))
    guard let last = all.last else { return [] }
    // Of a history that has been cut off nobody knows the beginning.
    let beginning = all.count < mostCommits ? [last] : []
    let days = (all.count < mostCommits ? all.dropLast() : all[...]).reduce(into: [[Commit]]()) { days, commit in
        if days.last?.first?.date == commit.date {
            days[days.count - 1].append(commit)
        } else {
            days.append([commit])
        }
    }
    let newest = days.prefix(longestHistory).compactMap(combined)
    let names = Set(newest.flatMap(\.files).flatMap { [$0.before, $0.now] }.compactMap(\.self)).sorted()
    let contents = contents(of: names, in: project)
    var steps = newest.map { commit in
        ProjectHistory.Step(
            date: commit.date, time: commit.time, isBeginning: false,
            files: commit.files.compactMap { file in
                let before = file.before.flatMap { contents[$0] }
                let now = file.now.flatMap { contents[$0] }
                // A partial clone does not have every content.
                guard (file.before == nil) == (before == nil), (file.now == nil) == (now == nil) else { return nil }
                return ProjectHistory.Step.File(path: file.path, before: before, now: now)
            })
    }
    if days.count <= longestHistory {
        steps += beginning.map { commit in
            let files = commit.files.map { ProjectHistory.Step.File(path: $0.path, before: nil, now: nil) }
            return ProjectHistory.Step(date: commit.date, time: commit.time, isBeginning: true, files: files)
        }
    }
    return steps
}

/// Commits whose times never fall: what clocks and rebasing say later than the commit that follows was there by then.
///
/// - Parameter commits: the newest first.
private func inOrder(_ commits: [Commit]) -> [Commit] {
    var ordered = commits
    for index in ordered.indices.dropFirst() where ordered[index].date > ordered[index - 1].date {
        (ordered[index].date, ordered[index].time) = (ordered[index - 1].date, ordered[index - 1].time)
    }
    return ordered
}

/// Reads `git log --raw -z`: times after a byte 1, then for each file its modes, names of contents and status, and path.
private func commits(_ words: [ArraySlice<UInt8>]) -> [Commit] {
    var commits: [Commit] = []
    var change: [Substring] = []
    for word in words {
        if word.first == 1 {
            let time = String(decoding: word.dropFirst(), as: UTF8.self)
            if let date = CalendarDate(String(time.prefix(10))) { commits.append(Commit(date: date, time: time)) }
            continue
        }
        let text = path(word)
        if text.hasPrefix(":") {
            change = text.split(separator: " ")
        } else if change.count == 5, !commits.isEmpty {
            if isOriginal(text) {
                let names = change[2...3].map { $0.allSatisfy { $0 == "0" } ? nil : String($0) }
                commits[commits.count - 1].files.append((text, names[0], names[1]))
            }
            change = []
        }
    }
    // What changed nothing but translations and pictures is passed over.
    return commits.filter { !$0.files.isEmpty }
}

/// Whether a path is of a page in the primary language: `content/palvelut/x.md`, not `x.sv.md`.
private func isOriginal(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return name.hasSuffix(".md") && !name.dropLast(3).contains(".")
}

/// The commits of a day as one: what the first of them found and the last of them left.
///
/// - Parameter commits: the newest first.
private func combined(_ commits: [Commit]) -> Commit? {
    guard var day = commits.first else { return nil }
    var changes: [String: (before: String?, now: String?)] = [:]
    for commit in commits.reversed() {
        for file in commit.files {
            let first = changes[file.path]
            changes[file.path] = (first == nil ? file.before : first?.before, file.now)
        }
    }
    // What was made and taken away on one day has never been there.
    day.files = changes.sorted { $0.key < $1.key }.map { ($0.key, $0.value.before, $0.value.now) }
        .filter { $0.before != $0.now }
    return day
}

/// The contents of files by their names in git.
private func contents(of names: [String], in project: String) -> [String: [UInt8]] {
    guard !names.isEmpty else { return [:] }
    let input = Array((names.joined(separator: "\n") + "\n").utf8)
    guard let output = gitOutput(["cat-file", "--batch"], in: project, input: input) else { return [:] }
    var contents: [String: [UInt8]] = [:]
    var rest = output[...]
    // Each is a line `NAME blob SIZE`, the bytes and a line's end.
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
        rest = rest[(end + 1)...]
        guard head.count == 3, let size = Int(head[2]), rest.count > size else { continue }
        contents[String(head[0])] = Array(rest.prefix(size))
        rest = rest.dropFirst(size + 1)
    }
    return contents
}
