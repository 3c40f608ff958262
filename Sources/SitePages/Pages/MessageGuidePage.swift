import Diagnostics

/// Everything that the checks can say, each at an anchor of its name, for those who write the content.
struct MessageGuidePage: TemplateData {
    var frame: PageFrame
    var title: String
    var introduction: String
    var kinds: String
    var groups: [MessageGroup]

    static let fields = TemplateFields<MessageGuidePage>([
        .init("frame", \.frame), .init("title", \.title), .init("introduction", \.introduction),
        .init("kinds", \.kinds), .init("groups", \.groups),
    ])
}

/// Messages about one thing.
struct MessageGroup: TemplateData {
    var title: String
    var messages: [MessageLine]

    static let fields = TemplateFields<MessageGroup>([.init("title", \.title), .init("messages", \.messages)])
}

/// A message by its stable name.
struct MessageLine: TemplateData {
    var id: String
    /// What it is about.
    var text: String
    /// What to do about it.
    var advice: String

    static let fields = TemplateFields<MessageLine>([
        .init("id", \.id), .init("text", \.text), .init("advice", \.advice),
    ])
}

func messageGuidePage(in context: PageContext) -> MessageGuidePage {
    let place = PagePlace(.messageGuide, in: context)
    let texts = context.texts
    return MessageGuidePage(
        frame: place.frame(
            title: texts[.guideMessagesTitle], description: texts[.guideMessagesDescription],
            trail: [RecordLink(title: texts[.guideKindsTitle], address: place.link(to: .kindGuide), language: nil)]),
        title: texts[.guideMessagesTitle], introduction: texts[.guideMessagesDescription],
        kinds: place.link(to: .kindGuide),
        groups: DiagnosticGroup.allCases.map { group in
            MessageGroup(
                title: texts[.messageGroup(group)],
                messages: DiagnosticID.allCases.filter { $0.group == group }.map { id in
                    MessageLine(
                        id: id.rawValue, text: id.explanation[context.spoken], advice: id.advice[context.spoken])
                })
        })
}
