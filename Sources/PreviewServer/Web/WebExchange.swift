import CEvent

extension WebRequest {
    /// - Parameter request: an `evhttp_request` that has been read.
    init(_ request: OpaquePointer) {
        method =
            switch evhttp_request_get_command(request) {
            case EVHTTP_REQ_GET: "GET"
            case EVHTTP_REQ_HEAD: "HEAD"
            default: "OTHER"
            }
        target = evhttp_request_get_uri(request).map { String(cString: $0) } ?? ""
        headers = []
        var next = evhttp_request_get_input_headers(request)?.pointee.tqh_first
        while let header = next?.pointee {
            if let name = header.key, let value = header.value {
                headers.append((String(cString: name), String(cString: value)))
            }
            next = header.next.tqe_next
        }
    }
}

/// Sends a whole answer; evhttp lets go of the request once it is sent or the connection has ended.
///
/// A `HEAD` gets the headers that a `GET` would get.
///
/// - Parameter request: an `evhttp_request`.
func send(_ answer: Answer, to asked: WebRequest, _ request: OpaquePointer) {
    set(answer.headers, of: request)
    if !asked.leavesConnectionOpen { set([("Connection", "close")], of: request) }
    guard case .bytes(let bytes) = answer.body else {
        return evhttp_send_reply(request, Int32(answer.status), nil, nil)
    }
    if !answer.headers.contains(where: { $0.name == "Content-Length" }) {
        set([("Content-Length", String(bytes.count))], of: request)
    }
    withBuffer(of: asked.method == "HEAD" ? [] : bytes) { buffer in
        evhttp_send_reply(request, Int32(answer.status), nil, buffer)
    }
}

/// Begins an answer whose body comes piece by piece.
func beginStream(_ answer: Answer, to request: OpaquePointer) {
    set(answer.headers, of: request)
    evhttp_send_reply_start(request, Int32(answer.status), nil)
}

/// A buffer with a copy of these bytes, for as long as `body` takes; nil when there is no memory for one.
func withBuffer(of bytes: some Collection<UInt8>, _ body: (OpaquePointer?) -> Void) {
    let buffer = evbuffer_new()
    defer { if let buffer { evbuffer_free(buffer) } }
    bytes.withContiguousStorageIfAvailable { _ = evbuffer_add(buffer, $0.baseAddress, $0.count) }
    body(buffer)
}

private func set(_ headers: [(name: String, value: String)], of request: OpaquePointer) {
    // It refuses what would be two lines.
    for (name, value) in headers { evhttp_add_header(evhttp_request_get_output_headers(request), name, value) }
}
