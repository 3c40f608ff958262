import CatalogueModel
import Diagnostics

extension AcceptedWarning {
    init(reading fields: FieldReader) {
        self.init(
            id: fields.diagnosticID(required: "id"), place: fields.string(required: "where"),
            reason: fields.string(required: "reason"))
    }
}

extension FieldReader {
    /// The name of a kind of warning. The stand-in for one that there is not covers nothing.
    fileprivate func diagnosticID(required name: String) -> DiagnosticID {
        let id = value(name, isRequired: true, .message) { node, field -> DiagnosticID? in
            guard let text = plainText(node, field, type: .message) else { return nil }
            if let id = DiagnosticID(rawValue: text) { return id }
            reading.tell(
                Finding(
                    .error, .unknownValue, at: field.mapping.yaml.place(of: node),
                    "`\(field.label)` is “\(shortened(text))”, which is the name of no warning",
                    help: nearMiss(to: text, among: FieldType.messageNames).map { "Did you mean `\($0)`?" }
                        ?? "Copy the name from the end of the warning's first line, where it is in brackets."))
            return nil
        }
        return id ?? .acceptedWarningGone
    }
}
