internal import CYAML
import Diagnostics

/// What is wrong with a YAML text, and where.
struct YAMLProblem: Sendable {
    enum Kind: Sendable {
        case syntax, alias, tooDeep
        /// The second of two equal keys; `first` is where the first stands.
        case duplicateKey(first: Range<Int>)
    }

    var kind: Kind
    /// Unicode scalars of the YAML text, counted from 0.
    var extent: Range<Int>
    var message: Message
    var help: Message = ""
    /// What libyaml said, in its words.
    var original: String?
}

/// Deeper nesting than this is refused; the deepest field of the catalogue is on level 6.
private let deepestLevel = 64

/// The single document of a YAML text with all that is wrong with it; nil when there is none or it cannot be read.
///
/// Aliases, tags and keys that are not texts are refused.
func composed(_ yaml: ArraySlice<UInt8>) -> (node: YAMLNode?, problems: [YAMLProblem]) {
    yaml.withUnsafeBufferPointer { buffer in
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { return (nil, [.outOfMemory]) }
        defer { yaml_parser_delete(&parser) }
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
        var composer = Composer()
        var isOpen = true
        while isOpen {
            var event = yaml_event_t()
            guard yaml_parser_parse(&parser, &event) == 1 else {
                composer.problems.append(YAMLProblem(of: parser))
                return (nil, composer.problems)
            }
            isOpen = composer.take(event) == .more
            yaml_event_delete(&event)
        }
        return (composer.isRefused ? nil : composer.root, composer.problems)
    }
}

/// Builds nodes from libyaml's events with a stack of its own, so that no input can overflow the thread's.
private struct Composer {
    enum Step { case more, done }

    private enum Key {
        case none
        case text(String, Range<Int>)
        /// A key that was refused; its value is read and dropped.
        case refused
    }

    private struct Frame {
        var isMapping: Bool
        var start: Int
        var items: [YAMLNode] = []
        var entries: [YAMLNode.Entry] = []
        /// Filled only when a mapping grows long.
        var seen: [String: Range<Int>] = [:]
        var key = Key.none
    }

    private(set) var root: YAMLNode?
    var problems: [YAMLProblem] = []
    private(set) var isRefused = false
    private var documents = 0
    private var frames: [Frame] = []

    mutating func take(_ event: yaml_event_t) -> Step {
        let extent = Int(event.start_mark.index)..<max(Int(event.start_mark.index), Int(event.end_mark.index))
        switch event.type {
        case YAML_STREAM_END_EVENT:
            return .done
        case YAML_DOCUMENT_START_EVENT:
            documents += 1
            if documents > 1 {
                problems.append(.secondDocument(extent))
                return .done
            }
        case YAML_ALIAS_EVENT:
            return refuse(.alias(extent))
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            if scalar.anchor != nil { return refuse(.alias(extent)) }
            if let tag = scalar.tag { problems.append(.tag(String(cString: tag), extent)) }
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
            add(YAMLNode(content: .scalar(text, isPlain: isPlain), extent: extent))
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            if start.anchor != nil { return refuse(.alias(extent)) }
            return open(isMapping: false, tag: start.tag, extent)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            if start.anchor != nil { return refuse(.alias(extent)) }
            return open(isMapping: true, tag: start.tag, extent)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            guard let frame = frames.popLast() else { break }
            let content: YAMLNode.Content = frame.isMapping ? .mapping(frame.entries) : .list(frame.items)
            add(YAMLNode(content: content, extent: frame.start..<max(frame.start, extent.upperBound)))
        default:
            break
        }
        return .more
    }

    private mutating func refuse(_ problem: YAMLProblem) -> Step {
        problems.append(problem)
        isRefused = true
        return .done
    }

    private mutating func open(isMapping: Bool, tag: UnsafeMutablePointer<UInt8>?, _ extent: Range<Int>) -> Step {
        if let tag { problems.append(.tag(String(cString: tag), extent)) }
        guard frames.count < deepestLevel else { return refuse(.tooDeep(extent)) }
        frames.append(Frame(isMapping: isMapping, start: extent.lowerBound))
        return .more
    }

    /// Puts a finished node where it belongs: into the list, as a key, or as the value of the key before it.
    private mutating func add(_ node: YAMLNode) {
        guard let top = frames.indices.last else {
            root = node
            return
        }
        guard frames[top].isMapping else {
            frames[top].items.append(node)
            return
        }
        switch frames[top].key {
        case .none:
            if let text = node.text, !text.isEmpty {
                frames[top].key = .text(text, node.extent)
            } else {
                problems.append(.keyIsNoText(node.extent))
                frames[top].key = .refused
            }
        case .text(let key, let keyExtent):
            frames[top].key = .none
            if let first = place(of: key, in: &frames[top]) {
                problems.append(.duplicateKey(key, keyExtent, first: first))
            } else {
                frames[top].entries.append(YAMLNode.Entry(key: key, keyExtent: keyExtent, value: node))
            }
        case .refused:
            frames[top].key = .none
        }
    }

    private func place(of key: String, in frame: inout Frame) -> Range<Int>? {
        let short = 24
        guard frame.entries.count >= short else { return frame.entries.first { $0.key == key }?.keyExtent }
        if frame.seen.isEmpty {
            for entry in frame.entries { frame.seen[entry.key] = entry.keyExtent }
        }
        if let last = frame.entries.last { frame.seen[last.key] = last.keyExtent }
        return frame.seen[key]
    }
}

extension YAMLProblem {
    /// What libyaml says has stopped it, told in our words.
    fileprivate init(of parser: yaml_parser_t) {
        let problem = parser.problem.map { String(cString: $0) } ?? "out of memory"
        let context = parser.context.map { String(cString: $0) } ?? ""
        if parser.error == YAML_READER_ERROR {
            self = .unreadableCharacter(byte: Int(parser.problem_offset), value: Int(parser.problem_value))
        } else {
            self = .syntax(
                problem, context: context, at: Int(parser.problem_mark.index),
                contextAt: parser.context == nil ? nil : Int(parser.context_mark.index))
        }
    }
}
