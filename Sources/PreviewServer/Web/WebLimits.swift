/// What the other side can ask of the server at most, so that nobody can take its memory, or its time from others.
struct WebLimits: Sendable {
    /// Bytes of the first line and the headers of a request.
    var headerBytes = 64 << 10
    /// Bytes of the body of a request, which nobody reads.
    var bodyBytes = 16 << 10
    /// Connections at once; whoever comes later waits in the system's queue until one ends.
    var connections = 256
    /// How long a connection may wait for a whole request, counted from its beginning or from the answer before.
    var requestTime = Duration.seconds(30)
    /// How long it may take to send an answer or a piece of news.
    var answerTime = Duration.seconds(60)
    /// How often connections that have taken too long are looked for.
    var interval = Duration.seconds(1)

    /// Bytes that are read ahead of a connection: one request with everything in it, and how chunks are marked.
    var readAheadBytes: Int { headerBytes + bodyBytes + 4096 }
}
