/// The id of a record of one kind: its file name without the extension.
public struct Identifier<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible, TextID {
    public let text: String

    public init(_ text: String) { self.text = text }

    public var description: String { text }
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// What `ActorID` names: a provider, a customer or a steering body. They share one id space.
public enum ActorSubject: Identified {
    public static var referenceType: FieldType { .actors }
}

extension ChainStep: Identified {
    public static var referenceType: FieldType { .step }
}

extension Domain: Identified {
    public static var referenceType: FieldType { .domain }
}

extension SituationGroup: Identified {
    public static var referenceType: FieldType { .situationGroup }
}

public typealias ActorID = Identifier<ActorSubject>
public typealias ServiceID = Identifier<Service>
public typealias SituationID = Identifier<Situation>
public typealias ServiceChainID = Identifier<ServiceChain>
public typealias TaskAreaID = Identifier<TaskArea>
public typealias ThemeID = Identifier<Theme>
public typealias PromiseID = Identifier<Promise>
public typealias MetricID = Identifier<Metric>
public typealias NetworkID = Identifier<Network>
public typealias GreyAreaID = Identifier<GreyArea>
public typealias SourceID = Identifier<Source>
public typealias ArticleID = Identifier<Article>
public typealias ChainStepID = Identifier<ChainStep>
public typealias DomainID = Identifier<Domain>
public typealias SituationGroupID = Identifier<SituationGroup>
