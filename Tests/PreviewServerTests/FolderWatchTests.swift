#if os(Linux)
    import Foundation
    import SiteBuild
    import Testing

    @testable import PreviewServer

    struct FolderWatchTests {
        @Test("tells of files that are written, moved and removed, and not of backups and other folders")
        func files() throws {
            let folder = try madeFolder()
            defer { try? FileManager.default.removeItem(at: folder) }
            var watch = FolderWatch(root: folder.path)
            let areNew = [watch.watch(["", "content"]), watch.watch(["", "content"])]
            #expect(areNew == [true, false])
            let problem = watch.problem
            #expect(problem == nil)
            func write(_ name: String) throws {
                try Data("x".utf8).write(to: folder.appending(path: name))
            }
            try write("content/.hidden")
            try write("content/a.md~")
            try write("unrelated.txt")
            try write("content/a.md")
            try write("content/b.md")
            try write("site.yaml")
            let written = watch.next()
            #expect(written == Changes(files: ["content/a.md", "content/b.md", "site.yaml"]))
            try FileManager.default.moveItem(
                at: folder.appending(path: "content/a.md"), to: folder.appending(path: "content/c.md"))
            try FileManager.default.removeItem(at: folder.appending(path: "content/b.md"))
            let moved = watch.next()
            #expect(moved == Changes(files: ["content/a.md", "content/b.md", "content/c.md"]))
        }

        @Test("tells of folders that come and go; without the root it looks for it again and again")
        func folders() throws {
            let folder = try madeFolder()
            defer { try? FileManager.default.removeItem(at: folder) }
            var watch = FolderWatch(root: folder.path)
            _ = watch.watch(["", "content"])
            try FileManager.default.createDirectory(
                at: folder.appending(path: "content/uusi"), withIntermediateDirectories: false)
            let made = watch.next()
            #expect(made == Changes(touchesFolders: true))
            watch.forget()
            let isNew = watch.watch(["", "content", "content/uusi"])
            #expect(isNew)
            try FileManager.default.removeItem(at: folder)
            let gone = watch.next()
            #expect(gone.touchesFolders)
            watch.forget()
            let isFound = watch.watch([""])
            #expect(!isFound)
            let later = watch.next()
            #expect(later == Changes(touchesFolders: true))
        }

        private func madeFolder() throws -> URL {
            let folder = FileManager.default.temporaryDirectory.appending(path: "palvelukartta-watch-\(UUID())")
            try FileManager.default.createDirectory(
                at: folder.appending(path: "content"), withIntermediateDirectories: true)
            return folder
        }
    }
#endif
