import CatalogueModel
import Diagnostics

/// A text field of a record with its place in the file of the primary language and in those of the translations.
struct TextField {
    var text: LocalizedText
    var path: FieldPath
    /// Differs for the steps of a chain, which translations name by id.
    var translatedPath: FieldPath
}

/// The text fields of a record that may name records, as `[[id]]`, in the order of the schema.
func textFieldsWithReferences(of record: any Record, _ header: RecordHeader) -> [TextField] {
    var fields = TextFields()
    fields.add(header.title, "title")
    fields.add(header.summary, "summary")
    fields.add(header.confirmed, "confirmed")
    switch record {
    case let provider as Provider: fields.add(provider)
    case let service as Service: fields.add(service)
    case let situation as Situation: fields.add(situation.start, "start")
    case let chain as ServiceChain: fields.add(chain)
    case let area as TaskArea:
        fields.add(area.does, "does")
        fields.add(area.customers, "customers")
        fields.add(area.substance, "substance")
        fields.add(area.performance, "performance")
        fields.add(area.note, "note")
    case let theme as Theme: fields.add(theme.actions, "actions")
    case let promise as Promise: fields.add(promise.actions, "actions")
    case let metric as Metric:
        fields.add(metric.unit, "unit")
        fields.add(metric.scale, "scale")
    case let network as Network:
        fields.add(network.purpose, "purpose")
        fields.add(network.support, "support")
        fields.add(network.members, "members")
        fields.add(network.reach, "reach")
    case let area as GreyArea:
        fields.add(area.claim, "claim")
        fields.add(area.settledBy, "settledBy")
    case let source as Source: fields.add(source.publisher, "publisher")
    default: break
    }
    return fields.found
}

private struct TextFields {
    private(set) var found: [TextField] = []

    /// Paths are dear to make, and few texts have references.
    mutating func add(
        _ text: LocalizedText?, _ path: @autoclosure () -> FieldPath,
        translated: @autoclosure () -> FieldPath? = nil
    ) {
        guard let text, mayHoldReference(text.primary) || text.translations.values.contains(where: mayHoldReference)
        else { return }
        let path = path()
        found.append(TextField(text: text, path: path, translatedPath: translated() ?? path))
    }

    private func mayHoldReference(_ text: String) -> Bool {
        // Byte by byte through a view of a string takes ten times as long.
        text.utf8.withContiguousStorageIfAvailable { $0.contains(UInt8(ascii: "[")) }
            ?? text.utf8.contains(UInt8(ascii: "["))
    }

    mutating func add(_ texts: [LocalizedText], _ path: FieldPath) {
        for (index, text) in texts.enumerated() { add(text, path.appending(index)) }
    }

    mutating func add(_ channels: [Channel], _ path: FieldPath) {
        for (index, channel) in channels.enumerated() {
            add(channel.channel, path.appending(index).appending("channel"))
        }
    }

    /// - Parameter translated: the path in a translation, when it is another.
    mutating func add(_ contacts: [Contact], _ path: FieldPath, translated: FieldPath? = nil) {
        for (index, contact) in contacts.enumerated() {
            for (text, name) in [(contact.channel, "channel"), (contact.hours, "hours")] {
                add(
                    text, path.appending(index).appending(name),
                    translated: translated?.appending(index).appending(name))
            }
        }
    }

    mutating func add(_ confirmations: [Confirmation], _ path: FieldPath, translated: FieldPath? = nil) {
        for (index, confirmation) in confirmations.enumerated() {
            add(
                confirmation.how, path.appending(index).appending("how"),
                translated: translated?.appending(index).appending("how"))
        }
    }

    mutating func add(_ provider: Provider) {
        add(provider.officialName, "officialName")
        for (index, law) in provider.laws.enumerated() {
            add(law.title, FieldPath("laws").appending(index).appending("title"))
        }
        add(provider.funding, "funding")
        add(provider.contact, "contact")
    }

    mutating func add(_ service: Service) {
        add(service.eligibility, "eligibility")
        add(service.obligation.basis, FieldPath("obligation").appending("basis"))
        add(service.obligation.exemption, FieldPath("obligation").appending("exemption"))
        let price = FieldPath("price")
        add(service.price?.model, price.appending("model"))
        add(service.price?.amount, price.appending("amount"))
        add(service.price?.unit, price.appending("unit"))
        add(service.price?.validity, price.appending("validity"))
        add(service.howToGet, "howToGet")
        add(service.channels, "channels")
        add(service.inputs, "inputs")
        add(service.outputs, "outputs")
        add(service.replaces, "replaces")
        add(service.contact, "contact")
    }

    mutating func add(_ chain: ServiceChain) {
        add(chain.trigger, "trigger")
        add(chain.outcome, "outcome")
        for (index, step) in chain.steps.enumerated() {
            for (text, name) in [
                (step.title, "title"), (step.condition, "condition"), (step.how, "how"), (step.when, "when"),
                (step.input, "input"), (step.output, "output"), (step.system, "system"),
            ] {
                add(
                    text, FieldPath("steps").appending(index).appending(name),
                    translated: FieldPath("steps").appending(step.id.text).appending(name))
            }
            let (own, translated) = (FieldPath("steps").appending(index), FieldPath("steps").appending(step.id.text))
            if !step.contact.isEmpty {
                add(step.contact, own.appending("contact"), translated: translated.appending("contact"))
            }
            if !step.confirmed.isEmpty {
                add(step.confirmed, own.appending("confirmed"), translated: translated.appending("confirmed"))
            }
        }
        for (index, handover) in chain.handovers.enumerated() {
            for (text, name) in [
                (handover.what, "what"), (handover.agreement, "agreement"), (handover.note, "note"),
            ] {
                add(text, FieldPath("handovers").appending(index).appending(name))
            }
            add(handover.confirmed, FieldPath("handovers").appending(index).appending("confirmed"))
        }
    }
}
