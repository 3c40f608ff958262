import Diagnostics

/// The files that the program brings along: the standard templates, and what a new catalogue begins with.
public enum StandardFiles {
    /// The standard templates, the interface's texts and the looks, below `templates/`; sorted by path.
    public static let templates = files(below: "templates/", as: "templates/")

    /// The interface's texts in a language.
    public static func texts(in language: MessageLanguage) -> SourceFile? {
        files(below: "templates/i18n/\(language.rawValue).yaml", as: "templates/i18n/\(language.rawValue).yaml").first
    }

    /// A new catalogue's files by their paths in it: starter content in the language and the settings of the workspace.
    public static func starter(in language: MessageLanguage) -> [SourceFile] {
        files(below: "starter/\(language.rawValue)/", as: "") + files(below: "starter/.", as: ".")
            + files(below: ".vscode/", as: ".vscode/")
    }

    /// What lets a code host check a catalogue and publish its site, by the files' paths in it.
    public static func workflows(for host: CodeHost) -> [SourceFile] {
        files(below: "workflows/\(host.rawValue)/", as: "")
    }

    /// The date that stands in the starter content for the day on which a catalogue is begun.
    public static let dateOfStarter = "2000-01-01"

    private static func files(below folder: String, as target: String) -> [SourceFile] {
        embeddedFiles.compactMap { path, text in
            let path = path.description
            guard path.hasPrefix(folder) else { return nil }
            let bytes = text.withUTF8Buffer { Array($0) }
            return SourceFile(path: target + path.dropFirst(folder.count), bytes: bytes)
        }
    }
}

/// The code hosts for which there are ready workflows.
public enum CodeHost: String, CaseIterable, Sendable {
    case github, gitlab
}
