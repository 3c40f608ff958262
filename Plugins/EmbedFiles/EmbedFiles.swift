import Foundation
import PackagePlugin

/// Puts text files into the program, so that it is one file: the standard templates, the starter content, the workflows
/// and the workspace settings into `StandardFiles`, the folder `Languages` into any other target that has one.
///
/// Every file is an input of the build: a change of a template is in the next build.
@main
struct EmbedFiles: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
        let own = ["Sources/\(target.name)/Languages"]
        let folders = target.name == "StandardFiles" ? ["templates", "starter", "workflows", ".vscode"] : own
        let paths = folders.flatMap { folder in
            let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
            return (names?.compactMap { $0 as? String } ?? []).map { "\(folder)/\($0)" }
        }.filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: root.appending(path: path).path, isDirectory: &isFolder)
                && !isFolder.boolValue && !path.hasSuffix("~")
        }.sorted()
        return [
            .buildCommand(
                displayName: "Embedding the files of \(target.name)",
                executable: try context.tool(named: "EmbedTool").url,
                arguments: [root.path, output.path] + paths, inputFiles: paths.map { root.appending(path: $0) },
                outputFiles: [output])
        ]
    }
}
