import Foundation
import PackagePlugin

/// Puts the commit that the program is built from into it, for `--version`: ten digits, `+` after them when files that
/// git follows are not as they were committed, or `unknown` outside git.
///
/// The commit is an argument of the command, so that only another commit makes it run again.
@main
struct EmbedCommit: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let output = context.pluginWorkDirectoryURL.appending(path: "Commit.swift")
        return [
            .buildCommand(
                displayName: "Embedding the commit", executable: try context.tool(named: "EmbedTool").url,
                arguments: ["--commit", commit(of: context.package.directoryURL), output.path], outputFiles: [output])
        ]
    }

    private func commit(of folder: URL) -> String {
        let git = Process()
        git.executableURL = URL(filePath: "/usr/bin/env")
        git.arguments = ["git", "-C", folder.path, "describe", "--always", "--abbrev=10", "--exclude=*", "--dirty=+"]
        let answer = Pipe()
        git.standardOutput = answer
        git.standardError = FileHandle.nullDevice
        guard (try? git.run()) != nil else { return "unknown" }
        let text = String(decoding: answer.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        git.waitUntilExit()
        let commit = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return git.terminationStatus == 0 && !commit.isEmpty ? commit : "unknown"
    }
}
