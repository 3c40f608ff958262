/// The fields that a kind's front matter may have, in their order: those of all records, then the kind's own.
public func schema(of kind: RecordKind) -> [FieldSchema] { RecordHeader.fields.schemas + kind.type.ownSchemas }

/// A record of a kind with these values of the fields of `schema(of:)`.
public func record(of kind: RecordKind, id: String, file: String, values: [FieldValue?]) -> any Record {
    let count = RecordHeader.fields.schemas.count
    let header = RecordHeader(kind: kind, id: id, file: file, values: Array(values.prefix(count)))
    return kind.type.record(header, Array(values.dropFirst(count)))
}

extension Record {
    fileprivate static var ownSchemas: [FieldSchema] { fields.schemas }

    fileprivate static func record(_ header: RecordHeader, _ values: [FieldValue?]) -> any Record {
        var record = fields.standIn
        record.header = header
        return fields.value(of: values, in: record)
    }

    /// Visits the fields with their values in the order of the schema.
    ///
    /// - Parameters:
    ///   - withHeader: whether those that all records have are among them.
    ///   - isWanted: which fields are visited; the values of the others are not even looked at.
    public func visitFields(
        withHeader: Bool = true, where isWanted: (FieldSchema) -> Bool = { _ in true },
        _ visit: (FieldSchema, FieldValue?) -> Void
    ) {
        if withHeader { RecordHeader.fields.visit(header.storage.values, where: isWanted, visit) }
        Self.fields.visit(self, where: isWanted, visit)
    }
}
