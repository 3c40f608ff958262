// Whom services are for.

extension Service {
    /// Whom it is for: its own audience, or else all who may buy from its provider.
    func audience(from provider: Provider?) -> [ActorID] { audience.isEmpty ? provider?.customers ?? [] : audience }
}

extension Catalogue {
    /// Whom a service is for: its own audience, or else all who may buy from its provider.
    public func audience(of service: Service) -> [ActorID] { service.audience(from: providers[service.provider]) }
}

extension Obligation.Level {
    /// Whether there is an obligation at all.
    public var binds: Bool { self == .mandatory || self == .primary }
}

extension Customer {
    /// Whether it is an agency or a group of agencies, to which services are offered. People and partners take part in
    /// chains only.
    public var isAgency: Bool { form == .agency || form == .group || form == nil }
}
