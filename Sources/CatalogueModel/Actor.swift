/// A provider, a customer or a steering body.
public enum Actor: Sendable {
    case provider(Provider)
    case customer(Customer)
    case steeringBody(SteeringBody)

    public var header: RecordHeader {
        switch self {
        case .provider(let provider): provider.header
        case .customer(let customer): customer.header
        case .steeringBody(let body): body.header
        }
    }

    public var id: ActorID { ActorID(header.id) }
}
