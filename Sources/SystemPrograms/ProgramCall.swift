/// Another program of this system and what it is given to do.
public struct ProgramCall: Sendable {
    /// Looked for in the folders of `PATH`.
    public var name: String
    public var arguments: [String]
    /// Variables, `NAME=value`, in the place of those of this process with the same names.
    public var environment: [String]
    /// Variables of this process whose names begin so are kept from the program.
    public var hidden: String?
    /// What the program reads from its standard input.
    public var input: [UInt8]

    public init(
        _ name: String, _ arguments: [String], environment: [String] = [], hiding hidden: String? = nil,
        input: [UInt8] = []
    ) {
        self.name = name
        self.arguments = arguments
        self.environment = environment
        self.hidden = hidden
        self.input = input
    }

    /// Whether the program gets a variable of this process.
    func passesOn(_ variable: String) -> Bool {
        if let hidden, variable.hasPrefix(hidden) { return false }
        let name = variable.prefix { $0 != "=" }
        return !environment.contains { $0.prefix { $0 != "=" } == name }
    }
}
