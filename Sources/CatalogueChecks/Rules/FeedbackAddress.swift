import CatalogueModel
import Diagnostics

/// The site names a way for readers to tell of faults; act 306/2019 demands one for accessibility.
func checkFeedbackAddress(_ context: RuleContext) -> [Finding] {
    let configuration = context.catalogue.configuration
    guard configuration.feedback == nil, configuration.accessibility?.feedback == nil else { return [] }
    return [.feedbackMissing]
}

extension Finding {
    fileprivate static var feedbackMissing: Finding {
        Finding(
            .warning, .feedbackMissing, at: .field("feedback", file: "site.yaml"),
            "site.yaml names no way to give feedback; act 306/2019 demands one for accessibility",
            help: "Add `feedback: {mail: office@example.fi}`, or `form` or `issues`, before the site is published.")
    }
}
