import Mustache
import SitePages

/// A page's data as swift-mustache reads it, without reflection.
struct MustacheData: MustacheParent {
    let data: any TemplateData

    func child(named name: String) -> Any? {
        switch data.value(named: name) {
        case .text(let text): text
        case .html(let html): html
        case .flag(let flag): flag
        case .texts(let texts): texts
        case .object(let object): MustacheData(data: object)
        case .list(let list): list.map(MustacheData.init)
        // A declared field without a value must not let the look-up climb to an outer field of the same name.
        case .absent: Absent()
        case nil: nil
        }
    }
}

/// Nothing, said aloud.
private struct Absent: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}
