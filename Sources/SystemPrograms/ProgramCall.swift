/// Another program of this system and what it is given to do.
public struct ProgramCall: Sendable {
    /// Looked for in the folders of `PATH`.
    public var name: String
    public var arguments: [String]
    /// Variables, `NAME=value`, that count before those of this process.
    public var environment: [String]
    /// What the program reads from its standard input.
    public var input: [UInt8]

    public init(_ name: String, _ arguments: [String], environment: [String] = [], input: [UInt8] = []) {
        self.name = name
        self.arguments = arguments
        self.environment = environment
        self.input = input
    }
}
