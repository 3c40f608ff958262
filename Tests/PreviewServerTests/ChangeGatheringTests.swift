import Testing

@testable import PreviewServer

struct ChangeGatheringTests {
    @Test("without an event there is nothing to wait for")
    func nothing() {
        #expect(ChangeGathering().wait(at: 100) == nil)
    }

    @Test("the steps in which an editor saves a file are one change")
    func oneSave() {
        var gathering = ChangeGathering()
        // Written beside and moved over, as Vim and many others do it.
        for (step, event) in [("x.md~", FolderEvent.Kind.gone), ("x.md", .unfinished), ("x.md", .whole)].enumerated() {
            gathering.take(FolderEvent(kind: event.1, path: event.0), at: 100 + step)
            #expect(gathering.wait(at: 100 + step) != 0)
        }
        #expect(gathering.wait(at: 104) == ChangeGathering.quietWithoutFile - 2)
        #expect(gathering.wait(at: 102 + ChangeGathering.quietWithoutFile) == 0)
        #expect(gathering.changes == Changes(files: ["x.md", "x.md~"]))
    }

    @Test("a file that is whole is waited for no longer, and one that has gone until another takes its place")
    func takenPlace() {
        var gathering = ChangeGathering()
        gathering.take(FolderEvent(kind: .gone, path: "x.md"), at: 0)
        #expect(gathering.wait(at: 10) == ChangeGathering.quietWithoutFile - 10)
        gathering.take(FolderEvent(kind: .whole, path: "x.md"), at: 10)
        #expect(gathering.wait(at: 10) == ChangeGathering.quiet)
    }

    @Test("a file that is being written is waited for longer")
    func halfWritten() {
        var gathering = ChangeGathering()
        gathering.take(FolderEvent(kind: .unfinished, path: "x.md"), at: 0)
        #expect(gathering.wait(at: 50) == 150)
        gathering.take(FolderEvent(kind: .unfinished, path: "x.md"), at: 100)
        #expect(gathering.wait(at: 250) == 50)
        gathering.take(FolderEvent(kind: .whole, path: "x.md"), at: 260)
        #expect(gathering.wait(at: 280) == 0)
    }

    @Test("a stream of changes without end is looked at now and then")
    func noQuiet() {
        var gathering = ChangeGathering()
        for time in stride(from: 0, through: 999, by: 3) {
            gathering.take(FolderEvent(kind: .whole, path: "\(time).md"), at: time)
        }
        #expect(gathering.wait(at: 999) == 1)
        #expect(gathering.wait(at: 1000) == 0)
        #expect(gathering.changes.files.count == 334)
    }

    @Test("folders that come and go and lost events are kept apart from files")
    func folders() {
        var gathering = ChangeGathering()
        gathering.take(FolderEvent(kind: .folder, path: "content"), at: 0)
        #expect(gathering.changes == Changes(touchesFolders: true))
        gathering.take(FolderEvent(kind: .lost, path: ""), at: 1)
        #expect(gathering.changes == Changes(touchesFolders: true, lostEvents: true))
    }
}
