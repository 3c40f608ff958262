import Diagnostics

/// The value of a field as it is written, whatever type keeps it.
public enum FieldValue: Hashable, Sendable {
    case text(LocalizedText)
    case words(LocalizedWords)
    /// What is the same in all languages: a name, an id, an address.
    case string(String)
    case flag(Bool)
    case integer(Int)
    case amount(Metric.Value.Amount)
    case date(CalendarDate)
    case documentDate(DocumentDate)
    case link(WebLink)
    /// The values of a mapping's fields in the order of its schema; nil where there is none.
    case mapping([FieldValue?])
    case list([FieldValue])
}

/// What the value of a field can be kept as.
public protocol FieldContent: Sendable {
    /// How it is written, unless the field says otherwise.
    static var fieldType: FieldType { get }
    /// Whether translations give it in their language.
    static var isTranslated: Bool { get }
    /// Nil for the value of another type.
    init?(_ value: FieldValue)
    /// Nil when there is nothing: an empty list, no value.
    var fieldValue: FieldValue? { get }
}

extension FieldContent {
    public static var isTranslated: Bool { false }
}

/// One of the words that a field may have.
public protocol FieldChoice: FieldContent, RawRepresentable<String>, CaseIterable {}

extension FieldChoice {
    public static var fieldType: FieldType { .choice(allCases.map(\.rawValue)) }

    public init?(_ value: FieldValue) {
        guard case .string(let text) = value else { return nil }
        self.init(rawValue: text)
    }

    public var fieldValue: FieldValue? { .string(rawValue) }
}

extension Optional: FieldContent where Wrapped: FieldContent {
    public static var fieldType: FieldType { Wrapped.fieldType }
    public static var isTranslated: Bool { Wrapped.isTranslated }

    public init?(_ value: FieldValue) {
        guard let wrapped = Wrapped(value) else { return nil }
        self = .some(wrapped)
    }

    public var fieldValue: FieldValue? { flatMap(\.fieldValue) }
}

extension Array: FieldContent where Element: FieldContent {
    public static var fieldType: FieldType { .list(Element.fieldType) }
    public static var isTranslated: Bool { Element.isTranslated }

    public init?(_ value: FieldValue) {
        guard case .list(let values) = value else { return nil }
        self = values.compactMap { Element($0) }
    }

    public var fieldValue: FieldValue? { isEmpty ? nil : .list(compactMap(\.fieldValue)) }
}

extension LocalizedText: FieldContent {
    public static var fieldType: FieldType { .text }
    public static var isTranslated: Bool { true }
    public init?(_ value: FieldValue) { if case .text(let text) = value { self = text } else { return nil } }
    public var fieldValue: FieldValue? { .text(self) }
}

extension LocalizedWords: FieldContent {
    public static var fieldType: FieldType { .list(.text) }
    public static var isTranslated: Bool { true }
    public init?(_ value: FieldValue) { if case .words(let words) = value { self = words } else { return nil } }
    public var fieldValue: FieldValue? {
        primary.isEmpty && translations.values.allSatisfy(\.isEmpty) ? nil : .words(self)
    }
}

extension String: FieldContent {
    public static var fieldType: FieldType { .text }
    public init?(_ value: FieldValue) { if case .string(let text) = value { self = text } else { return nil } }
    public var fieldValue: FieldValue? { .string(self) }
}

extension Bool: FieldContent {
    public static var fieldType: FieldType { .flag }
    public init?(_ value: FieldValue) { if case .flag(let flag) = value { self = flag } else { return nil } }
    public var fieldValue: FieldValue? { .flag(self) }
}

extension Int: FieldContent {
    public static var fieldType: FieldType { .integer }
    public init?(_ value: FieldValue) { if case .integer(let number) = value { self = number } else { return nil } }
    public var fieldValue: FieldValue? { .integer(self) }
}

extension CalendarDate: FieldContent {
    public static var fieldType: FieldType { .date }
    public init?(_ value: FieldValue) { if case .date(let date) = value { self = date } else { return nil } }
    public var fieldValue: FieldValue? { .date(self) }
}

extension DocumentDate: FieldContent {
    public static var fieldType: FieldType { .documentDate }
    public init?(_ value: FieldValue) { if case .documentDate(let date) = value { self = date } else { return nil } }
    public var fieldValue: FieldValue? { .documentDate(self) }
}

extension Metric.Value.Amount: FieldContent {
    public static var fieldType: FieldType { .amount }
    public init?(_ value: FieldValue) { if case .amount(let amount) = value { self = amount } else { return nil } }
    public var fieldValue: FieldValue? { .amount(self) }
}

extension WebLink: FieldContent {
    public static var fieldType: FieldType { .pages }
    public init?(_ value: FieldValue) { if case .link(let link) = value { self = link } else { return nil } }
    public var fieldValue: FieldValue? { .link(self) }
}

extension Language: FieldContent {
    public static var fieldType: FieldType { .language }
    public init?(_ value: FieldValue) { if case .string(let code) = value { self.init(code) } else { return nil } }
    public var fieldValue: FieldValue? { .string(code) }
}

extension DiagnosticID: FieldChoice {
    public static var fieldType: FieldType { .message }
}

extension ReviewSchedule: FieldContent {
    public static var fieldType: FieldType { .integer }
    public init?(_ value: FieldValue) {
        if case .integer(let months) = value { self.init(months: months) } else { return nil }
    }
    public var fieldValue: FieldValue? { .integer(months) }
}

extension Identifier: FieldContent where Subject: Identified {
    public static var fieldType: FieldType { Subject.referenceType }

    public init?(_ value: FieldValue) {
        guard case .string(let id) = value else { return nil }
        self.init(id)
    }

    public var fieldValue: FieldValue? { .string(text) }
}
