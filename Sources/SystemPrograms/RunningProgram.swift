import CLibrary

/// A program at work, whose standard output is read; what it complains of is dropped.
public struct RunningProgram {
    private let process: pid_t
    /// The end of a pipe from which its output is read.
    let output: Int32

    /// - Returns: nil when there is no such program or it cannot be started.
    public init?(starting call: ProgramCall) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[1]) }
        let file = call.input.isEmpty ? nil : temporaryFile(holding: call.input)
        defer { if let file { fclose(file) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let file {
            posix_spawn_file_actions_adddup2(&actions, fileno(file), STDIN_FILENO)
        } else {
            posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        }
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = ([call.name] + call.arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var environment: [UnsafeMutablePointer<CChar>?] = call.environment.map { strdup($0) }
        defer { for variable in environment.prefix(call.environment.count) { free(variable) } }
        var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
        while let variable = next?.pointee {
            if call.passesOn(String(cString: variable)) { environment.append(variable) }
            next = next?.successor()
        }
        environment.append(nil)
        var process = pid_t()
        guard call.input.isEmpty || file != nil,
            posix_spawnp(&process, call.name, &actions, nil, &words, &environment) == 0
        else {
            close(ends[0])
            return nil
        }
        self.process = process
        output = ends[0]
    }

    /// Hands what the program writes to a closure as long as that wants more.
    ///
    /// - Returns: whether the program ended well or was stopped by the closure.
    public func readOutput(while wantsMore: (ArraySlice<UInt8>) -> Bool) -> Bool {
        while let chunk = nextChunk() {
            guard wantsMore(chunk) else {
                kill(process, SIGTERM)
                _ = end()
                return true
            }
        }
        return end() == 0
    }

    /// What has been written since the last time, waited for when it is nothing yet; nil when nothing more comes.
    func nextChunk() -> ArraySlice<UInt8>? {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let got = read(output, &chunk, chunk.count)
            if got < 0, errno == EINTR { continue }
            return got > 0 ? chunk[..<got] : nil
        }
    }

    /// Waits for the program's end.
    ///
    /// - Returns: the code it ended with; that of a signal is 128 more, as shells have it.
    func end() -> Int {
        close(output)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signal = Int(status & 0x7f)
        return signal == 0 ? Int(status >> 8 & 0xff) : 128 + signal
    }
}

/// A file without a name, from whose beginning the bytes can be read.
private func temporaryFile(holding bytes: [UInt8]) -> UnsafeMutablePointer<FILE>? {
    guard let file = tmpfile() else { return nil }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0, lseek(fileno(file), 0, SEEK_SET) == 0
    else {
        fclose(file)
        return nil
    }
    return file
}
