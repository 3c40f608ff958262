import SystemPrograms

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
    // Whatever the user has set, git changes no file, fetches nothing and asks for no password. It starts no other
    // program but the filters that the user has chosen for the files of this repository.
    let settings = ["core.fsmonitor=false", "log.showSignature=false", "log.showRoot=true"].flatMap { ["-c", $0] }
    // A clone without its files' contents would have them fetched. The variables with which git calls a hook name its
    // repository, index and objects: they would lead to another history than that of the folder.
    let call = ProgramCall(
        "git", ["--no-optional-locks", "--no-pager", "-C", folder] + settings + arguments,
        environment: ["GIT_ALLOW_PROTOCOL=none", "GIT_NO_LAZY_FETCH=1", "GIT_TERMINAL_PROMPT=0"], hiding: "GIT_",
        input: input)
    return RunningProgram(starting: call)?.readOutput(while: wantsMore) ?? false
}
