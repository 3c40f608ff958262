import CatalogueLoading
import CatalogueModel
import Diagnostics
import ServiceMap

/// A text of the site's own interface that the program itself uses; templates name theirs as `{{ui.key}}`.
///
/// A new case of the model's enums asks for its text here by itself.
public enum TextKey: Hashable, Sendable {
    case plain(PlainText)
    /// The name of a kind's pages in an address, as `tuottajat`.
    case section(RecordKind)
    /// The name of a page in an address, as `palvelukartta`.
    case page(NamedPage)
    /// One record of the kind, as `Palveluntuottaja`.
    case kind(RecordKind)
    /// The kind's list, as `Palveluntuottajat`.
    case kinds(RecordKind)
    /// What the kind's list tells, in a sentence or two.
    case listIntroduction(RecordKind)
    case count(CountedThing, PluralForm)
    case obligation(Obligation.Level)
    case obligationExplained(Obligation.Level)
    case lifecycle(Service.Lifecycle)
    case evidence(ServiceChain.Evidence)
    case evidenceExplained(ServiceChain.Evidence)
    case role(ChainStep.Role)
    case status(Handover.Status)
    case statusExplained(Handover.Status)
    case reason(GreyAreaFinding.Reason)
    case reasonWhy(GreyAreaFinding.Reason)
    case reasonSettled(GreyAreaFinding.Reason)
    case greyAreaKind(GreyArea.Kind)
    /// What settles recorded grey areas of the kind when their source does not say.
    case greyAreaSettled(GreyArea.Kind)
    case providerRole(Provider.Role)
    case providerForm(Provider.Form)
    case customerForm(Customer.Form)
    case networkOrigin(Network.Origin)
    case direction(Metric.Direction)
    case comparison(Metric.Value.Comparison)
    case attainment(TargetAttainment.Step)
    /// What a mark in a chart stands for.
    case chartMark(ChartMark.Look)
    case statementStatus(AccessibilityStatement.Status)
    /// What a group of the checks' messages is about.
    case messageGroup(DiagnosticGroup)
    /// What a field or a kind is for, by the key of its description.
    case field(String)
    case month(Int)
    /// A language's name in the language of the texts.
    case language(String)

    /// The key in `templates/i18n/`.
    public var name: String {
        switch self {
        case .plain(let text): text.rawValue
        case .section(let kind): "section.\(kind.rawValue)"
        case .page(let page): "page.\(page.rawValue)"
        case .kind(let kind): "kind.\(kind.rawValue)"
        case .kinds(let kind): "kinds.\(kind.rawValue)"
        case .listIntroduction(let kind): "list.\(kind.rawValue)"
        case .count(let thing, let form): "count.\(thing.rawValue).\(form.rawValue)"
        case .obligation(let level): "obligation.\(level.rawValue)"
        case .obligationExplained(let level): "obligation.\(level.rawValue).explained"
        case .lifecycle(let lifecycle): "lifecycle.\(lifecycle.rawValue)"
        case .evidence(let evidence): "evidence.\(evidence.rawValue)"
        case .evidenceExplained(let evidence): "evidence.\(evidence.rawValue).explained"
        case .role(let role): "role.\(role.rawValue)"
        case .status(let status): "status.\(status.rawValue)"
        case .statusExplained(let status): "status.\(status.rawValue).explained"
        case .reason(let reason): "reason.\(reason.rawValue)"
        case .reasonWhy(let reason): "reason.\(reason.rawValue).why"
        case .reasonSettled(let reason): "reason.\(reason.rawValue).settled"
        case .greyAreaKind(let kind): "greyAreaKind.\(kind.rawValue)"
        case .greyAreaSettled(let kind): "greyAreaKind.\(kind.rawValue).settled"
        case .providerRole(let role): "providerRole.\(role.rawValue)"
        case .providerForm(let form): "providerForm.\(form.rawValue)"
        case .customerForm(let form): "customerForm.\(form.rawValue)"
        case .networkOrigin(let origin): "networkOrigin.\(origin.rawValue)"
        case .direction(let direction): "direction.\(direction.rawValue)"
        case .comparison(let comparison): "comparison.\(comparison)"
        case .attainment(let step): "attainment.\(step.rawValue)"
        case .chartMark(let look): "chart.\(look.kind.rawValue).\(look.state.rawValue)"
        case .statementStatus(let status): "statementStatus.\(status.rawValue)"
        case .messageGroup(let group): "guide.messages.\(group.rawValue)"
        case .field(let key): "field.\(key)"
        case .month(let month): "month.\(month)"
        case .language(let code): "language.\(code)"
        }
    }

    /// Every key that the program uses.
    public static let all: [TextKey] =
        PlainText.allCases.map(TextKey.plain) + RecordKind.allCases.map(TextKey.section)
        + NamedPage.allCases.map(TextKey.page) + RecordKind.allCases.map(TextKey.kind)
        + RecordKind.allCases.map(TextKey.kinds) + RecordKind.allCases.map(TextKey.listIntroduction)
        + CountedThing.allCases.flatMap { thing in PluralForm.allCases.map { TextKey.count(thing, $0) } }
        + keysOfServices + keysOfChains + keysOfActors + keysOfMetrics
        + AccessibilityStatement.Status.allCases.map(TextKey.statementStatus)
        + DiagnosticGroup.allCases.map(TextKey.messageGroup) + descriptionKeys.map(TextKey.field)
        + (1...12).map(TextKey.month)
        + ["fi", "sv", "en"].map(TextKey.language)

    private static let keysOfServices: [TextKey] =
        Obligation.Level.allCases.flatMap { [.obligation($0), .obligationExplained($0)] }
        + Service.Lifecycle.allCases.map(TextKey.lifecycle)

    private static let keysOfChains: [TextKey] =
        ServiceChain.Evidence.allCases.flatMap { [.evidence($0), .evidenceExplained($0)] }
        + ChainStep.Role.allCases.map(TextKey.role)
        + Handover.Status.allCases.flatMap { [.status($0), .statusExplained($0)] }
        + GreyAreaFinding.Reason.allCases.flatMap { [.reason($0), .reasonWhy($0), .reasonSettled($0)] }
        + GreyArea.Kind.allCases.flatMap { [.greyAreaKind($0), .greyAreaSettled($0)] }

    private static let keysOfMetrics: [TextKey] =
        Metric.Direction.allCases.map(TextKey.direction) + Metric.Value.Comparison.allCases.map(TextKey.comparison)
        + TargetAttainment.Step.allCases.map(TextKey.attainment) + ChartMark.Look.all.map(TextKey.chartMark)

    private static let keysOfActors: [TextKey] =
        Provider.Role.allCases.map(TextKey.providerRole) + Provider.Form.allCases.map(TextKey.providerForm)
        + Customer.Form.allCases.map(TextKey.customerForm) + Network.Origin.allCases.map(TextKey.networkOrigin)
}

/// Things that pages count.
public enum CountedThing: String, CaseIterable, Sendable {
    case services, chains, situations, providers, customers, steeringBodies
    case handovers, interfaces, steps, ownSteps, claims
    /// Grey areas by what kind of knowledge is lacking, and those that sources have named.
    case unowned, unclear, unknown, ownWork, named
}

extension CountedThing {
    /// Records of a kind that the map shows.
    init?(_ kind: RecordKind) {
        switch kind {
        case .service: self = .services
        case .serviceChain: self = .chains
        case .situation: self = .situations
        case .provider: self = .providers
        case .customer: self = .customers
        case .steeringBody: self = .steeringBodies
        default: return nil
        }
    }
}

/// The form of a noun beside a number, as far as Finnish, Swedish and English tell forms apart.
public enum PluralForm: String, CaseIterable, Sendable {
    case one, other

    init(of number: Int) { self = number == 1 ? .one : .other }
}
