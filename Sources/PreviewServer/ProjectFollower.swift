import Diagnostics
import Dispatch
import SiteBuild

/// Follows a project's files: each change is loaded, checked and shown.
///
/// A change is shown as soon as the project is loaded and checked and the pages whose text has changed are without a
/// fault; the whole site is checked right after. When that finds faults, the last good site comes back, and changes
/// wait for their whole check until the files with the faults have been changed.
struct ProjectFollower: ~Copyable {
    private let root: String
    private let options: BuildOptions
    /// Tells this preview from an earlier one of the same project.
    private let session: String
    private let preview: Preview
    private let say: @Sendable (String) -> Void

    private var watch: FolderWatch
    private var sources = SourceMemory()
    private var memory = BuildMemory()
    private var tree = SourceTree(files: [], diagnostics: [])
    private var isRootLost = false
    private var toldProblem: String?
    private var count = 0
    private let clock = ContinuousClock()
    private let checks: WholeChecks

    init(
        root: String, options: BuildOptions, session: String, preview: Preview,
        say: @escaping @Sendable (String) -> Void
    ) {
        self.root = root
        self.options = options
        self.session = session
        self.preview = preview
        self.say = say
        watch = FolderWatch(root: root)
        checks = WholeChecks(preview: preview, say: say)
    }

    /// Reads the project for the first time and shows it.
    mutating func begin() { take(Changes(touchesFolders: true), isFirst: true) }

    /// Follows the files for ever.
    mutating func run() {
        while true { take(watch.next()) }
    }

    private mutating func take(_ changes: Changes, isFirst: Bool = false) {
        let start = clock.now
        if changes.lostEvents {
            tell("So much has changed at once that the system lost count; everything is looked at.")
            sources = SourceMemory()
        }
        if changes.touchesFolders || changes.lostEvents { watch.forget() }
        var new: SourceTree
        do throws(FileError) {
            new = try sourceTree(after: changes)
            // What changes in a folder before it is watched is seen by looking once more.
            while watch.watch(new.folders) { new = try readSourceTree(at: root, memory: &sources) }
        } catch {
            _ = watch.watch([""])
            lose(error)
            return
        }
        if let problem = watch.problem, problem != toldProblem {
            tell("The folders cannot be watched (\(problem)); they are looked at twice a second instead.")
            toldProblem = problem
        }
        let changed = differences(between: tree, and: new)
        guard isFirst || isRootLost || !changed.isEmpty || new.diagnostics != tree.diagnostics else { return }
        isRootLost = false
        tree = new
        show(changed: changed, since: start, isFirst: isFirst)
    }

    private mutating func sourceTree(after changes: Changes) throws(FileError) -> SourceTree {
        if !changes.touchesFolders, !changes.lostEvents, !isRootLost,
            let new = tree.rereading(changes.files, at: root, memory: &sources)
        {
            return new
        }
        return try readSourceTree(at: root, memory: &sources, changed: changes.files)
    }

    /// The project's folder itself cannot be read.
    private mutating func lose(_ error: FileError) {
        guard !isRootLost else { return }
        isRootLost = true
        tell("The project cannot be read: \(error). The last site stays shown until the folder is back.")
        let problem = Diagnostic(
            .error, .fileUnreadable, file: error.path, "The project's folder cannot be read: \(error.reason)",
            help: "Put the folder back; it is looked for twice a second.")
        preview.show(problems: problems([problem], in: tree), generation: preview.begin())
    }

    private mutating func show(changed: Set<String>, since start: ContinuousClock.Instant, isFirst: Bool) {
        let generation = preview.begin()
        var timer = PhaseTimer()
        let prepared = PreparedSite(
            from: tree, options: options, memory: &memory, timer: &timer, makingPagesOf: isFirst ? [] : changed)
        let pages =
            isFirst || prepared.hasErrors ? nil : prepared.checkedPages(of: changed, anchors: preview.anchors)
        preview.learn(pages?.anchors)
        let errors = (pages?.diagnostics ?? prepared.diagnostics).filter { $0.severity == .error }
        if !isFirst { tell(words(for: changed)) }
        guard errors.isEmpty else {
            checks.report(errors, tree: tree)
            preview.show(problems: problems(errors, in: tree), generation: generation)
            return
        }
        let site = served(prepared, files: pages?.files ?? [])
        preview.mend(changed)
        let isShown = preview.isSound
        if isShown {
            preview.show(site, problems: [], generation: generation)
            if !isFirst { tell("Shown after \(milliseconds(since: start)) ms") }
        }
        checks.begin(site, generation: generation, isShown: isShown)
    }

    /// The site as browsers are told of it: with a version that says what is new in it.
    private mutating func served(_ prepared: PreparedSite, files: [OutputFile]) -> ServedSite {
        count += 1
        let new = "\(session).\(count)"
        var version = ServedSite.Version(pages: new, styles: new)
        if let site = preview.site {
            let changed = differences(between: site.tree, and: tree)
            if changed.allSatisfy({ $0.hasPrefix("templates/assets/styles/") }) { version.pages = site.version.pages }
            if changed.isEmpty { version.styles = site.version.styles }
        }
        return ServedSite(prepared, of: tree, version: version, files: files)
    }

    private func tell(_ message: Message) { say(message[preview.language]) }

    private func problems(_ diagnostics: [Diagnostic], in tree: SourceTree) -> [PreviewProblem] {
        PreviewServer.problems(diagnostics, in: tree, language: preview.language)
    }

    private func milliseconds(since start: ContinuousClock.Instant) -> Int {
        let elapsed = start.duration(to: clock.now).components
        return Int(elapsed.seconds) * 1000 + Int(elapsed.attoseconds / 1_000_000_000_000_000)
    }
}

/// The paths of the files that are not the same in two trees.
func differences(between old: SourceTree, and new: SourceTree) -> Set<String> {
    var changed: Set<String> = []
    if old.files.count == new.files.count, zip(old.files, new.files).allSatisfy({ $0.path == $1.path }) {
        for (file, other) in zip(old.files, new.files) where file != other { changed.insert(file.path) }
        return changed
    }
    var left = Dictionary(old.files.map { ($0.path, $0) }) { first, _ in first }
    for file in new.files where left.removeValue(forKey: file.path) != file { changed.insert(file.path) }
    return changed.union(left.keys)
}

/// Names of changed files, for a person.
private func words(for changed: Set<String>) -> Message {
    let names = changed.sorted()
    if names.isEmpty { return "The project can be read again." }
    let shown = names.prefix(3).joined(separator: ", ")
    return names.count > 3 ? "Changed: \(shown) and \(names.count - 3) more" : "Changed: \(shown)"
}

func problems(_ diagnostics: [Diagnostic], in tree: SourceTree, language: MessageLanguage) -> [PreviewProblem] {
    diagnostics.map { PreviewProblem($0, source: tree.file($0.file), language: language) }
}
