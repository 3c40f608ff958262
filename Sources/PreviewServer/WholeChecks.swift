import Diagnostics
import Dispatch
import SiteBuild
import Synchronization

/// Checks whole sites, one after the other, beside everything else; a newer change stops the check of an older site.
final class WholeChecks: Sendable {
    private let preview: Preview
    private let style: DiagnosticStyle
    private let say: @Sendable (String) -> Void
    private let queue = DispatchQueue(label: "palvelukartta.whole-checks")
    /// What was told last, so that nothing is told twice.
    private let told = Mutex(Report())

    private struct Report: Hashable, Sendable {
        var errors: [Diagnostic] = []
        var warnings = 0
        var accepted = 0
    }

    init(preview: Preview, say: @escaping @Sendable (String) -> Void) {
        self.preview = preview
        style = DiagnosticStyle(language: preview.language)
        self.say = say
    }

    /// - Parameter isShown: whether the site is shown already, so that a browser may be fetching it just now.
    func begin(_ site: ServedSite, generation: Int, isShown: Bool) {
        let preview = preview
        queue.asyncAfter(deadline: .now() + .milliseconds(isShown ? 300 : 0)) { [self] in
            guard let found = site.prepared.checkedWhole(while: { preview.isCurrent(generation) }) else { return }
            let errors = found.diagnostics.filter { $0.severity == .error }
            let accepted = found.diagnostics.count { $0.acceptance != nil }
            report(
                errors, warnings: found.diagnostics.count - errors.count - accepted, accepted: accepted, tree: site.tree
            )
            preview.conclude(
                site, problems: problems(errors, in: site.tree, language: preview.language), anchors: found.anchors,
                generation: generation)
        }
    }

    /// Tells the person at the terminal what is wrong, unless that has been told.
    ///
    /// - Parameters:
    ///   - warnings: how many; nil when the site has not been checked whole.
    ///   - accepted: how many more the project has accepted; nil likewise.
    func report(_ errors: [Diagnostic], warnings: Int? = nil, accepted: Int? = nil, tree: SourceTree) {
        let isNews = told.withLock { told in
            let news = Report(
                errors: errors, warnings: warnings ?? told.warnings, accepted: accepted ?? told.accepted)
            defer { told = news }
            return told != news
        }
        guard isNews else { return }
        if !errors.isEmpty { return say(printed(errors, as: .text, style: style, source: tree.file)) }
        let message: Message =
            switch warnings ?? 0 {
            case 0: "No errors, no warnings"
            case 1: "No errors, 1 warning; read it with: palvelukartta check"
            case let count: "No errors, \(count) warnings; list them with: palvelukartta check"
            }
        let notCounted: Message = "Accepted in site.yaml and not counted: \(accepted ?? 0)"
        say(message[style.language] + (accepted ?? 0 > 0 ? ". " + notCounted[style.language] : ""))
    }
}
