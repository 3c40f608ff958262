import CatalogueModel
import TextNotation

/// A choice of a filter: items whose data holds the value stay.
struct FilterOption: TemplateData, Hashable {
    var value: String
    var text: String
    /// Language of the text when it is not the page's.
    var language: String?

    static let fields = TemplateFields<FilterOption>([
        .init("value", \.value), .init("text", \.text), .init("language", \.language),
    ])
}

/// Choices of a filter below one heading.
struct FilterGroup: TemplateData, Hashable {
    var title: String
    var options: [FilterOption]

    static let fields = TemplateFields<FilterGroup>([.init("title", \.title), .init("options", \.options)])
}

extension PagePlace {
    /// The records as choices, in the order of their titles, each once.
    func filterOptions<Subject>(_ ids: some Sequence<Identifier<Subject>>) -> [FilterOption] {
        sorted(Set(ids)).compactMap { id in
            recordLink(id).map { FilterOption(value: id.text, text: $0.title, language: $0.language) }
        }
    }

    /// A link to a page with its filter set: `harmaat-alueet.html?actor=valtori#luettelo`.
    func link(to page: Page, choosing choices: KeyValuePairs<String, String>, anchor: String) -> String {
        let query = choices.map {
            "\(percentEncoded($0, keepingSlashes: true))=\(percentEncoded($1, keepingSlashes: true))"
        }.joined(separator: "&")
        return "\(link(to: page))?\(query)#\(anchor)"
    }
}

/// Ids as the words of a data attribute, sorted.
func dataWords<Subject>(_ ids: some Sequence<Identifier<Subject>>) -> String {
    Set(ids.map(\.text)).sorted().joined(separator: " ")
}
