import Foundation
import PackagePlugin

/// Puts the standard templates, the starter content, workflows and the workspace settings into the program, so that it is one file.
///
/// Every file is an input of the build: a change of a template is in the next build.
@main
struct EmbedFiles: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
        let paths = ["templates", "starter", "workflows", ".vscode"].flatMap { folder in
            let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
            return (names?.compactMap { $0 as? String } ?? []).map { "\(folder)/\($0)" }
        }.filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: root.appending(path: path).path, isDirectory: &isFolder)
                && !isFolder.boolValue && !path.hasSuffix("~")
        }.sorted()
        return [
            .buildCommand(
                displayName: "Embedding templates and starter content",
                executable: try context.tool(named: "EmbedTool").url,
                arguments: [root.path, output.path] + paths, inputFiles: paths.map { root.appending(path: $0) },
                outputFiles: [output])
        ]
    }
}
