import CEvent
import CLibrary

/// Answers browsers over HTTP with libevent's server, on the one thread that runs it.
///
/// libevent knows one time limit, between two bytes, which would end a stream of news and which a byte now and then
/// evades; and no limit for connections. Both are watched here, for which each connection is known from its beginning to
/// its end.
final class WebServer {
    /// The port that it is reached at.
    let port: Int
    /// The only thing of it that other threads may touch.
    let wakeUp: WakeUp
    private let limits: WebLimits
    private let answer: (WebRequest, Int) -> Answer
    private let news: () -> String

    private let base: OpaquePointer
    private let server: OpaquePointer
    private let listener: OpaquePointer
    /// Connections by their `evhttp_connection`.
    private var connections: [OpaquePointer: WebConnection] = [:]
    /// `bufferevent`s of connections that libevent is about to set up.
    private var newcomers: [OpaquePointer] = []
    private var welcoming: OpaquePointer?
    private var isFull = false
    private var isEnding = false

    /// - Parameters:
    ///   - port: 0 for any that is free.
    ///   - answer: the answer to a request that came to this port.
    ///   - news: what those who ask for the stream of news get: when they come, and when it has changed by a `wakeUp`.
    init(
        host: String, port: Int, limits: WebLimits = WebLimits(), answer: @escaping (WebRequest, Int) -> Answer,
        news: @escaping () -> String
    ) throws(ListenError) {
        self.limits = limits
        self.answer = answer
        self.news = news
        wakeUp = try WakeUp()
        // What it would print is for those who write programs.
        event_set_log_callback { _, _ in }
        guard let base = event_base_new() else { throw ListenError(code: ENOMEM) }
        do throws(ListenError) {
            listener = try PreviewServer.listener(in: base, host: host, port: port)
        } catch {
            event_base_free(base)
            throw error
        }
        guard let server = evhttp_new(base), evhttp_bind_listener(server, listener) != nil else {
            event_base_free(base)
            throw ListenError(code: ENOMEM)
        }
        self.base = base
        self.server = server
        self.port = PreviewServer.port(of: evconnlistener_get_fd(listener))
    }

    deinit {
        if !isEnding { end() }
        event_base_free(base)
    }

    /// Answers until it is woken up to stop, which is for good.
    func run() {
        // A browser that leaves is an error of `write`, not the end of the process.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)

        let own = Unmanaged.passUnretained(self).toOpaque()
        evhttp_set_max_headers_size(server, limits.headerBytes)
        evhttp_set_max_body_size(server, limits.bodyBytes)
        // Whoever sends too long a body reads the answer only after it.
        evhttp_set_flags(server, EVHTTP_SERVER_LINGERING_CLOSE)
        evhttp_set_default_content_type(server, nil)
        // Every method is answered here, those that libevent does not know too.
        evhttp_set_allowed_methods(server, .max)
        evhttp_set_bevcb(server, { base, own in own.flatMap { webServer(at: $0).newcomer(in: base) } }, own)
        evhttp_set_gencb(server, { request, own in if let request, let own { webServer(at: own).serve(request) } }, own)
        // When there are no descriptors left it would be tried over and over.
        evconnlistener_set_error_cb(listener) { listener, _ in evconnlistener_disable(listener) }

        let events = [
            event_new(base, -1, 0, { _, _, own in own.map { webServer(at: $0).welcome() } }, own),
            event_new(
                base, wakeUp.descriptor, Int16(EV_READ | EV_PERSIST),
                { _, _, own in own.map { webServer(at: $0).hear() } },
                own),
            event_new(base, -1, Int16(EV_PERSIST), { _, _, own in own.map { webServer(at: $0).endOverdue() } }, own),
        ]
        welcoming = events[0]
        event_add(events[1], nil)
        var interval = timeval(
            tv_sec: Int(limits.interval.components.seconds),
            tv_usec: suseconds_t(limits.interval.components.attoseconds / 1_000_000_000_000))
        event_add(events[2], &interval)
        event_base_dispatch(base)
        for event in events { event.map(event_free) }
        end()
    }

    /// Ends all connections.
    private func end() {
        isEnding = true
        for stream in newcomers { bufferevent_decref(stream) }
        evhttp_free(server)
    }

    // MARK: Connections

    /// Makes the reader and writer of a new connection, which reads no further ahead than a request may be long.
    private func newcomer(in base: OpaquePointer?) -> OpaquePointer? {
        guard let stream = bufferevent_socket_new(base, -1, 0) else { return nil }
        bufferevent_setwatermark(stream, Int16(EV_READ), 0, limits.readAheadBytes)
        bufferevent_incref(stream)
        newcomers.append(stream)
        event_active(welcoming, Int32(EV_TIMEOUT), 0)
        isFull = connections.count + newcomers.count >= limits.connections
        if isFull { evconnlistener_disable(listener) }
        return stream
    }

    /// Remembers the connections that have just been set up, before anything is read from them.
    ///
    /// libevent has no other way to learn of a connection that has not sent a request: it is what the functions that it
    /// sets on the reader get, and nil when it was given up.
    private func welcome() {
        for stream in newcomers {
            var owner: UnsafeMutableRawPointer?
            bufferevent_getcb(stream, nil, nil, nil, &owner)
            if let connection = owner.map({ OpaquePointer($0) }),
                evhttp_connection_get_bufferevent(connection) == stream
            {
                connections[connection] = WebConnection()
                evhttp_connection_set_closecb(
                    connection,
                    { connection, own in if let connection, let own { webServer(at: own).end(of: connection) } },
                    Unmanaged.passUnretained(self).toOpaque())
            }
            bufferevent_decref(stream)
        }
        newcomers = []
    }

    /// Forgets a connection that libevent is about to end.
    private func end(of connection: OpaquePointer) {
        let known = connections.removeValue(forKey: connection)
        // A request whose answer was not finished is ours when the other side has left, else libevent lets go of it.
        if let request = known?.stream, evhttp_request_get_connection(request) == nil { evhttp_request_free(request) }
        admitMore()
    }

    private func endOverdue() {
        let now = ContinuousClock.now
        for (connection, known) in connections where known.isOverdue(limits, at: now) {
            evhttp_connection_free(connection)
        }
        isFull = connections.count >= limits.connections
        if !isFull { evconnlistener_enable(listener) }
    }

    private func admitMore() {
        guard !isEnding, isFull, connections.count < limits.connections else { return }
        isFull = false
        evconnlistener_enable(listener)
    }

    // MARK: Requests

    private func serve(_ request: OpaquePointer) {
        guard let connection = evhttp_request_get_connection(request), let known = connections[connection] else {
            return evhttp_send_error(request, 503, nil)
        }
        let asked = WebRequest(request)
        let answer = answer(asked, port)
        if case .events = answer.body, asked.method == "GET" {
            beginStream(answer, to: request)
            known.stream = request
            tell(news(), to: known, after: "retry: 300\n\n")
        } else {
            evhttp_request_set_on_complete_cb(
                request, { request, own in if let request, let own { webServer(at: own).complete(request) } },
                Unmanaged.passUnretained(self).toOpaque())
            known.enter(.sending)
            send(answer, to: asked, request)
        }
    }

    /// Waits for the next request on a connection whose answer has been sent.
    private func complete(_ request: OpaquePointer) {
        evhttp_request_get_connection(request).flatMap { connections[$0] }?.enter(.waiting)
    }

    // MARK: News

    private func hear() {
        let reasons = wakeUp.taken()
        if reasons.contains(.stop) { event_base_loopbreak(base) }
        guard reasons.contains(.news) else { return }
        let news = news()
        for known in connections.values where known.state == .listening { tell(news, to: known) }
    }

    /// Sends what it has not got yet to one that has taken what it was sent before: of several news the newest.
    private func tell(_ news: String, to known: WebConnection, after beginning: String = "") {
        guard let request = known.stream, known.told != news else { return known.enter(.listening) }
        known.told = news
        known.enter(.sending)
        withBuffer(of: Array((beginning + news).utf8)) { buffer in
            evhttp_send_reply_chunk_with_cb(
                request, buffer,
                { connection, own in if let connection, let own { webServer(at: own).taken(connection) } },
                Unmanaged.passUnretained(self).toOpaque())
        }
    }

    private func taken(_ connection: OpaquePointer) {
        if let known = connections[connection] { tell(news(), to: known) }
    }
}

/// The server that libevent's functions get back as a pointer.
private func webServer(at pointer: UnsafeMutableRawPointer) -> WebServer {
    Unmanaged<WebServer>.fromOpaque(pointer).takeUnretainedValue()
}
