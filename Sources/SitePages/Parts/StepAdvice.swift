import CatalogueModel

/// How a step is done and whom to ask.
///
/// How one becomes a service's customer is told only in a step that takes the service into use: to whoever returns a
/// key it would be the answer to another question.
struct StepAdvice {
    var how: Phrase?
    var contacts: [ContactParts]
}

extension PagePlace {
    func advice(on step: ChainStep) -> StepAdvice {
        let service = step.service.flatMap { context.catalogue.services[$0] }
        let own = contacts(step.contact)
        return StepAdvice(
            how: phrase(step.how) ?? (step.takesIntoUse ? phrase(service?.howToGet) : nil),
            contacts: own.isEmpty ? service.map { contacts(of: $0) } ?? [] : own)
    }

    /// A step's title as it follows the name of whoever does the step: “Sulkee tunnuksen”, as in “Valtori sulkee …”.
    func predicate(_ title: LocalizedText) -> Phrase {
        func lowercased(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
        return phrase(
            LocalizedText(lowercased(title.primary), translations: title.translations.mapValues(lowercased)))
    }
}
