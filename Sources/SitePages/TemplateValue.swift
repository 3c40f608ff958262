/// What a stored property of template data may be: a text, a number, ready HTML, a flag, other template data, or an
/// optional or a list of these.
///
/// Values are read where they lie in the page's struct, by their offset: rendering copies no struct and makes no box.
/// The pointers are to initialised values of `Self`, which live as long as the page that is rendered.
public protocol TemplateValue: Sendable {
    static var shape: TemplateShape { get }
    /// What an optional value of this type is to a template.
    static var optionalShape: TemplateShape { get }
    /// What a list of values of this type is to a template.
    static var listShape: TemplateShape { get }
    /// Whether there is a value in the `Self?` at an address.
    static func isPresent(at optional: UnsafeRawPointer) -> Bool
    /// Gives the elements of the `[Self]` at an address: where the first lies, and how many there are.
    static func withElements(at list: UnsafeRawPointer, _ body: (UnsafeRawPointer, Int) -> Void)
    /// Bytes from one element of a list to the next.
    static var stride: Int { get }
}

/// What a template sees in a field, and how it lies in memory.
public indirect enum TemplateShape: Sendable {
    public enum Text: Sendable { case string, optionalString, number }

    /// What a section may ask without entering it.
    public enum Flag: Sendable {
        case bool
        /// Whether a list of these has elements.
        case isFilled(any TemplateValue.Type)
    }

    case text(Text)
    case html(isOptional: Bool)
    case flag(Flag)
    case texts
    /// A section that enters an object, or is left out when there is none.
    case object(any TemplateData.Type, isOptional: Bool)
    case list(any TemplateData.Type)
    /// Declared, but of a type that templates cannot show, such as a list of lists.
    case nothing
}

extension TemplateValue {
    public static var optionalShape: TemplateShape { .nothing }
    public static var listShape: TemplateShape { .nothing }
    public static var stride: Int { MemoryLayout<Self>.stride }

    public static func isPresent(at optional: UnsafeRawPointer) -> Bool {
        if case .some = optional.assumingMemoryBound(to: Self?.self).pointee { true } else { false }
    }

    public static func withElements(at list: UnsafeRawPointer, _ body: (UnsafeRawPointer, Int) -> Void) {
        list.assumingMemoryBound(to: [Self].self).pointee.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
            body(start, bytes.count / MemoryLayout<Self>.stride)
        }
    }
}

extension TemplateData {
    public static var shape: TemplateShape { .object(Self.self, isOptional: false) }
    public static var optionalShape: TemplateShape { .object(Self.self, isOptional: true) }
    public static var listShape: TemplateShape { .list(Self.self) }
}

extension String: TemplateValue {
    public static var shape: TemplateShape { .text(.string) }
    public static var optionalShape: TemplateShape { .text(.optionalString) }
    public static var listShape: TemplateShape { .texts }
}

extension Int: TemplateValue {
    public static var shape: TemplateShape { .text(.number) }
}

extension Bool: TemplateValue {
    public static var shape: TemplateShape { .flag(.bool) }
}

extension HTML: TemplateValue {
    public static var shape: TemplateShape { .html(isOptional: false) }
    public static var optionalShape: TemplateShape { .html(isOptional: true) }
}

extension Optional: TemplateValue where Wrapped: TemplateValue {
    public static var shape: TemplateShape { Wrapped.optionalShape }
}

extension Array: TemplateValue where Element: TemplateValue {
    public static var shape: TemplateShape { Element.listShape }
}
