#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What git says when it is asked in a folder; nil when there is no git, no history, or git refuses.
///
/// - Parameter input: what git reads from its standard input.
func gitOutput(_ arguments: [String], in folder: String, input: [UInt8] = []) -> [UInt8]? {
    var output: [UInt8] = []
    let isDone = readGit(arguments, in: folder, input: input) { chunk in
        output += chunk
        return true
    }
    return isDone ? output : nil
}

/// Lets git write into a closure as long as that wants more.
///
/// - Returns: whether git ended well or was stopped by the closure.
func readGit(
    _ arguments: [String], in folder: String, input: [UInt8] = [], while wantsMore: (ArraySlice<UInt8>) -> Bool
) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let file = input.isEmpty ? nil : temporaryFile(holding: input)
    defer { if let file { fclose(file) } }
    if let file {
        posix_spawn_file_actions_adddup2(&actions, fileno(file), STDIN_FILENO)
    } else {
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    // Whatever the user has set, git changes no file, fetches nothing and asks for no password. It starts no other
    // program but the filters that the user has chosen for the files of this repository.
    let settings = ["core.fsmonitor=false", "log.showSignature=false", "log.showRoot=true"].flatMap { ["-c", $0] }
    let command = ["git", "--no-optional-locks", "--no-pager", "-C", folder] + settings + arguments
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    // The first of a name counts. A clone without its files' contents would have them fetched.
    let ours: [String] = ["GIT_ALLOW_PROTOCOL=none", "GIT_NO_LAZY_FETCH=1", "GIT_TERMINAL_PROMPT=0"]
    var environment: [UnsafeMutablePointer<CChar>?] = ours.map { strdup($0) }
    defer { for variable in environment.prefix(ours.count) { free(variable) } }
    var next = environ
    while let variable = next.pointee {
        environment.append(variable)
        next += 1
    }
    environment.append(nil)
    var process = pid_t()
    let status = posix_spawnp(&process, "git", &actions, nil, &words, &environment)
    close(ends[1])
    guard status == 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var isStopped = false
    while !isStopped {
        let got = read(ends[0], &chunk, chunk.count)
        if got < 0, errno == EINTR { continue }
        if got <= 0 { break }
        isStopped = !wantsMore(chunk[..<got])
    }
    if isStopped { kill(process, SIGTERM) }
    var code: Int32 = 0
    while waitpid(process, &code, 0) < 0, errno == EINTR {}
    return isStopped || code == 0
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
