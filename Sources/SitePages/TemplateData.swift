/// Data that a template shows: a struct of stored properties, each declared once in `fields` under its own name.
///
/// The declaration is the only one: templates are checked against it when they load, and rendering reads through it.
/// A list `steps` brings with it the flag `hasSteps`, since Mustache cannot ask whether a list is empty without going
/// through it.
public protocol TemplateData: TemplateValue {
    static var fields: TemplateFields<Self> { get }
}

extension TemplateData {
    /// The declared field with this name; nil when there is none.
    public static func field(named name: String) -> TemplateField? { fields.named[name] }

    /// All names that a template may use, sorted.
    public static var fieldNames: [String] { fields.named.keys.sorted() }

    /// The names as declared, without the flags that lists bring with them.
    static var declaredNames: [String] { fields.declaredNames }
}

/// Ready HTML that a template may insert without escaping (`{{{name}}}`).
public struct HTML: Hashable, Sendable {
    public var text: String
    public init(_ text: String) { self.text = text }
}

/// A field of a struct of template data: where it lies in the struct's memory, and what lies there.
public struct TemplateField: Sendable {
    /// Bytes from the start of the struct.
    public let offset: Int
    public let shape: TemplateShape
}

/// The declared fields of one type of template data.
public struct TemplateFields<Root: TemplateData>: Sendable {
    /// A stored property with its name; nothing when the property is computed, which no template can read.
    public struct Declaration: Sendable {
        let name: String
        let field: TemplateField?

        public init<Value: TemplateValue>(_ name: String, _ path: KeyPath<Root, Value>) {
            self.name = name
            field = MemoryLayout<Root>.offset(of: path).map { TemplateField(offset: $0, shape: Value.shape) }
        }
    }

    let named: [String: TemplateField]
    let declaredNames: [String]

    /// Every name once; of two fields with one name the later counts.
    public init(_ declarations: [Declaration]) {
        var named: [String: TemplateField] = [:]
        for declaration in declarations {
            guard let field = declaration.field else { continue }
            let name = declaration.name
            named[name] = field
            guard let flag = field.shape.filledFlag else { continue }
            named["has" + name.prefix(1).uppercased() + name.dropFirst()] =
                TemplateField(offset: field.offset, shape: flag)
        }
        self.named = named
        declaredNames = declarations.map(\.name)
    }
}

extension TemplateShape {
    /// Of a list the flag that says whether there is anything in it.
    fileprivate var filledFlag: TemplateShape? {
        switch self {
        case .texts: .flag(.isFilled(String.self))
        case .list(let type): .flag(.isFilled(type))
        case .text, .html, .flag, .object, .nothing: nil
        }
    }
}
