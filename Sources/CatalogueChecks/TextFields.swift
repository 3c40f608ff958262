import CatalogueModel
import Diagnostics

/// A text field of a record with its place in the file of the primary language and in those of the translations.
struct TextField {
    var text: LocalizedText
    var path: FieldPath
    /// Differs for items that translations name by their id, as the steps of a chain.
    var translatedPath: FieldPath
}

/// The text fields of a record that may name records, as `[[id]]`, in the order of the schema.
func textFieldsWithReferences(of record: any Record) -> [TextField] {
    var found: [TextField] = []
    record.visitFields(where: \.isTranslated) { field, value in
        guard let value else { return }
        collect(
            value, of: field, at: { (FieldPath().appending(field.name), FieldPath().appending(field.name)) },
            into: &found)
    }
    return found
}

/// - Parameter path: in the original and in a translation; building it is expensive, and few texts have references.
private func collect(
    _ value: FieldValue, of field: FieldSchema, at path: () -> (own: FieldPath, translated: FieldPath),
    into found: inout [TextField]
) {
    switch value {
    case .text(let text):
        guard mayHoldReference(text.primary) || text.translations.values.contains(where: mayHoldReference) else {
            return
        }
        let (own, translated) = path()
        found.append(TextField(text: text, path: own, translatedPath: translated))
    case .mapping(let values):
        for (part, value) in zip(field.type.parts, values) where part.isTranslated {
            guard let value else { continue }
            collect(
                value, of: part,
                at: {
                    let (own, translated) = path()
                    return (own.appending(part.name), translated.appending(part.name))
                }, into: &found)
        }
    case .list(let items):
        for (index, item) in items.enumerated() {
            collect(
                item, of: field,
                at: {
                    let (own, translated) = path()
                    let id = field.id(of: item)
                    return (
                        own.appending(index), id.map(translated.appending) ?? translated.appending(index)
                    )
                }, into: &found)
        }
    case .words, .string, .flag, .integer, .amount, .date, .documentDate, .link: break
    }
}

extension FieldSchema {
    /// What names an item of a list in translations; nil when its position does.
    fileprivate func id(of item: FieldValue) -> String? {
        guard case .id(let name, _)? = pairing, case .mapping(let values) = item else { return nil }
        for (part, value) in zip(type.parts, values) where part.name == name {
            if case .string(let id)? = value { return id }
        }
        return nil
    }
}

private func mayHoldReference(_ text: String) -> Bool {
    // Byte by byte through a view of a string takes ten times as long.
    text.utf8.withContiguousStorageIfAvailable { $0.contains(UInt8(ascii: "[")) }
        ?? text.utf8.contains(UInt8(ascii: "["))
}
