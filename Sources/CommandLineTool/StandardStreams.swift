import ArgumentParser
import CLibrary
import Diagnostics

/// Writes all bytes to standard output, or ends with the code for a failed disk when nobody takes them.
func printBytes(_ bytes: some Sequence<UInt8>) throws {
    try write(Array(bytes), to: STDOUT_FILENO)
}

func printText(_ text: String) throws {
    try printBytes(text.utf8)
}

func printError(_ text: String, end: String = "\n") {
    try? write(Array((text + end).utf8), to: STDERR_FILENO)
}

/// Tells the person at the terminal.
func tell(_ message: Message, in language: MessageLanguage) {
    printError(message[language])
}

/// All of standard input.
func readStandardInput() throws -> [UInt8] {
    var input: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let got = read(STDIN_FILENO, &chunk, chunk.count)
        if got < 0, errno == EINTR { continue }
        guard got >= 0 else {
            printError("Standard input cannot be read: \(String(cString: strerror(errno)))")
            throw ExitCode.systemFailure
        }
        if got == 0 { return input }
        input += chunk[..<got]
    }
}

/// Says how the command line is used and ends the process with 2.
func wrongUse(_ message: String) -> Never {
    printError(message)
    exit(ExitCode.wrongUse.rawValue)
}

private func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var written = 0
    while written < bytes.count {
        let put = bytes.withUnsafeBytes { buffer in
            #if canImport(Glibc)
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            #elseif canImport(Musl)
                Musl.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            #else
                Darwin.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            #endif
        }
        if put < 0, errno == EINTR { continue }
        guard put > 0 else { throw ExitCode.systemFailure }
        written += put
    }
}
