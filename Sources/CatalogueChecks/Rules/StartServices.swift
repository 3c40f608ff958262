import CatalogueModel
import Diagnostics
import Markdown

/// The services that a situation's start names are the situation's own.
func checkStartServices(_ record: any Record, _ header: RecordHeader, _ context: RuleContext) -> [Finding] {
    guard let situation = record as? Situation, let start = situation.start else { return [] }
    let catalogue = context.catalogue
    let own = Set(catalogue.relations.servicesOfSituation[SituationID(header.id)] ?? [])
    let texts =
        [(start.primary, header.file)]
        + start.translations.sorted { $0.key < $1.key }.map { language, text in
            (text, header.translations[language]?.file ?? header.file)
        }
    return texts.flatMap { text, file in
        var seen: Set<String> = []
        return InlineText.references(in: text).compactMap { reference -> Finding? in
            let id = ServiceID(reference.id)
            guard catalogue.services[id] != nil, !own.contains(id), seen.insert(reference.id).inserted else {
                return nil
            }
            return .strangeService(id, at: .field("start", file: file))
        }
    }
}

extension Finding {
    fileprivate static func strangeService(_ id: ServiceID, at place: Place) -> Finding {
        Finding(
            .warning, .startNamesOtherService, at: place,
            "The start names the service `\(id)`, which the situation does not have",
            help: "Add `\(id)` to the situation's `services`, or name another service.")
    }
}
