import Diagnostics
import SiteBuild
import Synchronization

/// What is shown of a project while it is edited: its last site without an error, and what is wrong with the newest.
///
/// Shared by the thread that follows the files, the one that checks whole sites, and those that answer browsers.
final class Preview: Sendable {
    fileprivate struct State: Sendable {
        var site: ServedSite?
        /// The newest site whose every page is known to be without an error.
        var lastGood: ServedSite?
        /// Files with the faults of the last whole check that have not been changed since.
        var faultyFiles: Set<String> = []
        /// Of the pages made since the last check of a whole site as well as of those that it made.
        var anchors: PageAnchors = [:]
        var status: PreviewStatus
        var generation = 0
        var listeners: [@Sendable () -> Void] = []
    }

    /// The language in which it speaks to the editor.
    let language: MessageLanguage
    private let state: Mutex<State>

    init(language: MessageLanguage = .english) {
        self.language = language
        state = Mutex(State(status: PreviewStatus(site: nil, problems: [], language: language)))
    }

    /// The site that is served; nil while there has been none without an error.
    var site: ServedSite? { state.withLock { $0.site } }

    var status: PreviewStatus { state.withLock { $0.status } }

    /// The places that links can lead to, as far as they are known: from the last check of a whole site and from the
    /// pages made since.
    var anchors: PageAnchors { state.withLock { $0.anchors } }

    // MARK: Changing it

    /// Begins to deal with a change: what is found out about earlier ones is of no interest from now on.
    func begin() -> Int {
        state.withLock { state in
            state.generation += 1
            return state.generation
        }
    }

    /// Whether the next site may be shown before its whole check: no file has a fault that the last one found.
    var isSound: Bool { state.withLock { $0.faultyFiles.isEmpty } }

    /// Notes that these files have been changed and their own pages show no fault.
    func mend(_ changed: Set<String>) { state.withLock { $0.faultyFiles.subtract(changed) } }

    /// Notes the places on pages that have just been made; of nil, that nothing is known of any page until the next
    /// check of a whole site.
    func learn(_ anchors: PageAnchors?) {
        state.withLock { state in
            guard let anchors else { return state.anchors = [:] }
            state.anchors.merge(anchors) { _, new in new }
        }
    }

    func isCurrent(_ generation: Int) -> Bool { state.withLock { $0.generation == generation } }

    /// Shows a site, or keeps the one there is, and tells what is wrong.
    func show(_ site: ServedSite? = nil, problems: [PreviewProblem], generation: Int) {
        change(generation) { $0.show(site ?? $0.site, problems, language) }
    }

    /// Takes the result of a whole check: a site with errors gives way to the last good one.
    func conclude(_ site: ServedSite, problems: [PreviewProblem], anchors: PageAnchors, generation: Int) {
        change(generation) { state in
            state.anchors = anchors
            state.faultyFiles = Set(problems.map(\.file))
            if problems.isEmpty { state.lastGood = site }
            state.show(problems.isEmpty ? site : state.lastGood ?? state.site, problems, language)
        }
    }

    private func change(_ generation: Int, _ body: (inout State) -> Void) {
        let listeners = state.withLock { state in
            let status = state.status
            if state.generation == generation { body(&state) }
            return status == state.status ? [] : state.listeners
        }
        for hear in listeners { hear() }
    }

    // MARK: Hearing of it

    /// Calls `hear` after each change of the status, on the thread that made it.
    func whenStatusChanges(_ hear: @escaping @Sendable () -> Void) { state.withLock { $0.listeners.append(hear) } }
}

extension Preview.State {
    fileprivate mutating func show(_ site: ServedSite?, _ problems: [PreviewProblem], _ language: MessageLanguage) {
        self.site = site
        status = PreviewStatus(site: site, problems: problems, language: language)
    }
}
