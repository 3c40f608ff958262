import CatalogueModel
import Diagnostics

/// A step that is another's tells what is done, and does not order the reader to do it.
func checkImperativeOfAnother(_ chain: ServiceChain, _ context: RuleContext) -> [Finding] {
    let own = context.catalogue.ownActors(in: chain)
    let primary = context.catalogue.primaryLanguage
    return chain.steps.enumerated().flatMap { index, step -> [Finding] in
        guard !own.contains(step.actor) else { return [] }
        var findings: [Finding] = []
        if isImperative(step.title.primary, in: primary) {
            let path = FieldPath("steps").appending(index).appending("title")
            findings.append(.imperative(step, step.title.primary, at: .field(path, file: chain.header.file)))
        }
        for (language, title) in step.title.translations.sorted(by: { $0.key < $1.key })
        where isImperative(title, in: language) {
            let path = FieldPath("steps").appending(step.id.text)
            let file = chain.header.translations[language]?.file ?? chain.header.file
            findings.append(.imperative(step, title, at: .field(path.appending("title"), file: file)))
        }
        return findings
    }
}

extension Finding {
    fileprivate static func imperative(_ step: ChainStep, _ title: String, at place: Place) -> Finding {
        Finding(
            .warning, .imperativeOfAnother, at: place,
            "“\(title.prefix(80))” orders the reader to do what `\(step.actor)` does",
            help: "Write what is done so that it goes on from the actor's name: “closes the account”.")
    }
}
