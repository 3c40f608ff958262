import Testing

@testable import SystemPrograms

struct SystemProgramsTests {
    private func shell(_ script: String, environment: [String] = [], input: String = "") -> ProgramCall {
        ProgramCall("sh", ["-c", script], environment: environment, input: Array(input.utf8))
    }

    private func text(_ output: ProgramOutput?) -> String? { output.map { String(decoding: $0.bytes, as: UTF8.self) } }

    @Test func aProgramReadsItsInputAndWhatItWritesIsReadInPieces() {
        let input = String(repeating: "x", count: 300_000)
        var read = 0
        let isDone = RunningProgram(starting: shell("cat; echo no >&2", input: input))?.readOutput { chunk in
            read += chunk.count
            return true
        }
        #expect(isDone == true && read == 300_000)
    }

    @Test func aProgramIsStoppedWhenNobodyWantsMore() {
        #expect(RunningProgram(starting: shell("while :; do echo x; done"))?.readOutput { _ in false } == true)
    }

    @Test func aProgramThatFailsIsNotDone() {
        #expect(RunningProgram(starting: shell("exit 3"))?.readOutput { _ in true } == false)
    }

    @Test func variablesCountBeforeThoseOfThisProcess() {
        let output = runTogether([shell("echo \"$HOME:$PATH\"", environment: ["HOME=/nowhere"])], atMost: 1)
        #expect(text(output[0])?.hasPrefix("/nowhere:/") == true)
    }

    @Test("variables with a hidden beginning are kept from the program, those that it is given are not")
    func hiddenVariables() {
        var call = shell("echo \"${PATH-none}:${PATHS-none}\"", environment: ["PATHS=given"])
        call.name = "/bin/sh"
        call.hidden = "PATH"
        #expect(text(runTogether([call], atMost: 1)[0])?.hasSuffix(":given\n") == true)
        #expect(!call.passesOn("PATH=/bin") && call.passesOn("HOME=/root"))
    }

    @Test func manyProgramsAreReadAtTheSameTimeInTheirOrderWhateverTheyWrite() {
        let calls = (0..<9).map { shell("yes \($0) | head -c 200000; exit \($0)") }
        let outputs = runTogether(calls, atMost: 4)
        #expect(outputs.map { $0?.code } == Array(0..<9))
        for (number, output) in outputs.enumerated() {
            #expect(text(output) == String(repeating: "\(number)\n", count: 100_000))
        }
    }

    @Test func onlySoManyProgramsRunAtTheSameTime() {
        let clock = ContinuousClock()
        let calls = [ProgramCall](repeating: shell("sleep 0.3"), count: 4)
        #expect(clock.measure { _ = runTogether(calls, atMost: 2) } >= .seconds(0.6))
        let many = [ProgramCall](repeating: shell("sleep 1"), count: 16)
        #expect(clock.measure { _ = runTogether(many, atMost: 16) } < .seconds(8))
    }

    @Test func aMissingProgramHasNoOutputAndHoldsUpNoOther() {
        let outputs = runTogether([ProgramCall("no-such-program-here", []), shell("echo b")], atMost: 1)
        #expect(outputs[0] == nil && text(outputs[1]) == "b\n")
        #expect(runTogether([], atMost: 4).isEmpty)
    }

    @Test func aSignalIsToldAsShellsTellIt() {
        #expect(runTogether([shell("kill -9 $$")], atMost: 1)[0]?.code == 137)
    }
}
