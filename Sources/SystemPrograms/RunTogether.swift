import CLibrary

/// What a program wrote to its standard output, and the code it ended with.
public struct ProgramOutput: Sendable {
    public var bytes: [UInt8]
    public var code: Int
}

/// Runs programs at the same time, but only so many of them, and waits for all.
///
/// - Returns: an output for each call in their order; nil when the program is missing or cannot be started.
public func runTogether(_ calls: [ProgramCall], atMost limit: Int) -> [ProgramOutput?] {
    var outputs = [ProgramOutput?](repeating: nil, count: calls.count)
    var waiting = calls.indices[...]
    var running: [(call: Int, program: RunningProgram)] = []
    while true {
        while running.count < limit, let call = waiting.popFirst() {
            guard let program = RunningProgram(starting: calls[call]) else { continue }
            outputs[call] = ProgramOutput(bytes: [], code: 0)
            running.append((call, program))
        }
        if running.isEmpty { return outputs }
        var watched = running.map { pollfd(fd: $0.program.output, events: Int16(POLLIN), revents: 0) }
        guard poll(&watched, nfds_t(watched.count), -1) > 0 else { continue }
        for position in running.indices.reversed() where watched[position].revents != 0 {
            let (call, program) = running[position]
            if let chunk = program.nextChunk() {
                outputs[call]?.bytes += chunk
            } else {
                outputs[call]?.code = program.end()
                running.remove(at: position)
            }
        }
    }
}
