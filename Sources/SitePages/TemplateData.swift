/// Data that a template shows: a struct of stored properties, each declared once in `fields` under its own name.
///
/// The declaration is the only one: templates are checked against it when they load, and rendering reads through it.
/// A list `steps` brings with it the flag `hasSteps`, since Mustache cannot ask whether a list is empty without going
/// through it.
public protocol TemplateData: Sendable {
    static var fields: TemplateFields<Self> { get }
}

extension TemplateData {
    /// The place of a field among the declared ones and what stands behind it; nil when no field has the name.
    ///
    /// Templates look names up once, when they are compiled, and then ask for values by their place.
    public static func field(named name: String) -> (index: Int, shape: TemplateShape)? {
        fields.places[name].map { ($0, fields.shapes[$0]) }
    }

    /// All names that a template may use, sorted.
    public static var fieldNames: [String] { fields.places.keys.sorted() }

    /// The names as declared, without the flags that lists bring with them.
    static var declaredNames: [String] { fields.declaredNames }

    public func value(at index: Int) -> TemplateValue { Self.fields.values[index](self) }
}

/// Ready HTML that a template may insert without escaping (`{{{name}}}`).
public struct HTML: Hashable, Sendable {
    public var text: String
    public init(_ text: String) { self.text = text }
}

/// What kind of value stands behind a name.
public enum TemplateShape: Sendable {
    case text
    case html
    case flag
    case texts
    /// A section that enters an object, or is left out when there is none.
    case object(any TemplateData.Type)
    case list(any TemplateData.Type)
}

/// The value behind a name.
public enum TemplateValue: Sendable {
    case text(String)
    case html(String)
    case flag(Bool)
    case texts([String])
    case object(any TemplateData)
    case list([any TemplateData])
    case absent
}

/// One field of a template's data.
public struct TemplateField<Root: Sendable>: Sendable {
    let name: String
    let shape: TemplateShape
    let value: @Sendable (Root) -> TemplateValue
    /// Of a list whether there is anything in it.
    let isFilled: (@Sendable (Root) -> Bool)?

    private init(
        _ name: String, _ shape: TemplateShape, isFilled: (@Sendable (Root) -> Bool)? = nil,
        _ value: @escaping @Sendable (Root) -> TemplateValue
    ) {
        self.name = name
        self.shape = shape
        self.value = value
        self.isFilled = isFilled
    }

    public init(_ name: String, _ path: any KeyPath<Root, String> & Sendable) {
        self.init(name, .text) { .text($0[keyPath: path]) }
    }
    public init(_ name: String, _ path: any KeyPath<Root, String?> & Sendable) {
        self.init(name, .text) { $0[keyPath: path].map(TemplateValue.text) ?? .absent }
    }
    public init(_ name: String, _ path: any KeyPath<Root, Int> & Sendable) {
        self.init(name, .text) { .text(String($0[keyPath: path])) }
    }
    public init(_ name: String, _ path: any KeyPath<Root, HTML> & Sendable) {
        self.init(name, .html) { .html($0[keyPath: path].text) }
    }
    public init(_ name: String, _ path: any KeyPath<Root, HTML?> & Sendable) {
        self.init(name, .html) { $0[keyPath: path].map { .html($0.text) } ?? .absent }
    }
    public init(_ name: String, _ path: any KeyPath<Root, Bool> & Sendable) {
        self.init(name, .flag) { .flag($0[keyPath: path]) }
    }
    public init(_ name: String, _ path: any KeyPath<Root, [String]> & Sendable) {
        self.init(name, .texts, isFilled: { !$0[keyPath: path].isEmpty }) { .texts($0[keyPath: path]) }
    }
    public init<Object: TemplateData>(_ name: String, _ path: any KeyPath<Root, Object> & Sendable) {
        self.init(name, .object(Object.self)) { .object($0[keyPath: path]) }
    }
    public init<Object: TemplateData>(_ name: String, _ path: any KeyPath<Root, Object?> & Sendable) {
        self.init(name, .object(Object.self)) { $0[keyPath: path].map { .object($0) } ?? .absent }
    }
    public init<Object: TemplateData>(_ name: String, _ path: any KeyPath<Root, [Object]> & Sendable) {
        self.init(name, .list(Object.self), isFilled: { !$0[keyPath: path].isEmpty }) { .list($0[keyPath: path]) }
    }
}

/// The declared fields of one type of template data.
public struct TemplateFields<Root: Sendable>: Sendable {
    let places: [String: Int]
    let shapes: [TemplateShape]
    let values: [@Sendable (Root) -> TemplateValue]
    /// The names as declared, without the flags that lists bring with them.
    let declaredNames: [String]

    /// Every name once; of two fields with one name the later counts.
    public init(_ fields: [TemplateField<Root>]) {
        var places: [String: Int] = [:]
        var shapes: [TemplateShape] = []
        var values: [@Sendable (Root) -> TemplateValue] = []
        func add(_ name: String, _ shape: TemplateShape, _ value: @escaping @Sendable (Root) -> TemplateValue) {
            places[name] = values.count
            shapes.append(shape)
            values.append(value)
        }
        for field in fields {
            add(field.name, field.shape, field.value)
            guard let isFilled = field.isFilled else { continue }
            add("has" + field.name.prefix(1).uppercased() + field.name.dropFirst(), .flag) { .flag(isFilled($0)) }
        }
        self.places = places
        self.shapes = shapes
        self.values = values
        declaredNames = fields.map(\.name)
    }
}
