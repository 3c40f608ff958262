import Diagnostics

/// A warning that the project lives with, and why; see `accepted` in `site.yaml`.
public struct AcceptedWarning: Hashable, Fielded {
    public var id = DiagnosticID.acceptedWarningGone
    /// A record's id, which covers its page and the page's translations, or the path of a file from the project's root.
    public var place = ""
    public var reason = ""

    public static let fields = Fields(AcceptedWarning(), "site.accepted") { f in
        f.required("id", \.id)
        f.required("where", \.place)
        f.required("reason", \.reason)
    }

    func covers(_ diagnostic: Diagnostic) -> Bool {
        guard diagnostic.severity == .warning, diagnostic.id == id else { return false }
        if diagnostic.file == place { return true }
        guard diagnostic.file.hasPrefix("content/"), let name = diagnostic.file.split(separator: "/").last else {
            return false
        }
        // Like `lupaus-5` in `lupaus-5.sv.md`.
        return name.split(separator: ".").first.map(String.init) == place
    }
}

extension [AcceptedWarning] {
    /// The diagnostics, with the reason on each warning that is accepted.
    public func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !isEmpty else { return diagnostics }
        return diagnostics.map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.acceptance = first { $0.covers(diagnostic) }?.reason
            return diagnostic
        }
    }

    /// A warning for each that no longer occurs among the diagnostics of a whole site.
    ///
    /// Of links to other sites nothing is said: they are seldom looked up, and what they answer changes from day to day.
    ///
    /// - Parameter file: the path of `site.yaml`.
    public func findingsOnGone(from diagnostics: [Diagnostic], file: String) -> [Finding] {
        enumerated().compactMap { index, accepted in
            guard accepted.id.group != .otherSites, !diagnostics.contains(where: accepted.covers) else { return nil }
            return .gone(accepted, at: .field(FieldPath("accepted").appending(index), file: file))
        }
    }
}

extension Finding {
    fileprivate static func gone(_ accepted: AcceptedWarning, at place: Place) -> Finding {
        Finding(
            .warning, .acceptedWarningGone, at: place,
            "The warning `\(accepted.id.rawValue)` is accepted at `\(accepted.place)`, but does not occur there",
            help:
                "Remove the item. If it should still occur, `where` is a page's id, or a file's path from the project.")
    }
}
