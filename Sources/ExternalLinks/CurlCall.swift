import SystemPrograms

/// Asks for addresses with the program curl, a few of them at the same time.
///
/// Everything goes to curl's standard input, where an address cannot become an option and nobody sees a proxy's password
/// in the list of processes. curl writes a line of JSON for each address, read by `curlReplies`.
///
/// - Parameter addresses: as `webAddress` writes them.
func curlCall(for addresses: [String], by method: LinkQuestion.Method, _ settings: LookupSettings) -> ProgramCall {
    var options: [(name: String, value: String?)] = [
        ("parallel", nil), ("parallel-immediate", nil), ("parallel-max", String(settings.addressesOfHost)),
        ("globoff", nil), ("http1.1", nil), ("proto", "=http,https"),
        ("connect-timeout", String(settings.patience)), ("max-time", String(settings.patience)),
        ("user-agent", settings.userAgent), ("header", "Accept: text/html, */*;q=0.8"), ("write-out", "%{json}\n"),
    ]
    if let proxy = settings.proxy { options.append(("proxy", proxy)) }
    if let file = settings.certificates { options.append(("cacert", file)) }
    let drain: String
    switch method {
    case .head:
        options.append(("head", nil))
        drain = "/dev/null"
    case .page:
        // A disk that is full refuses the first bytes of a page, and with them curl stops reading.
        options.append(("no-buffer", nil))
        drain = "/dev/full"
    }
    for address in addresses { options += [("url", address), ("output", drain)] }
    let lines = options.map { option in option.value.map { "\(option.name) = \(quoted($0))\n" } ?? option.name + "\n" }
    // The locale lets curl read names of hosts beyond ASCII. Whatever the user has set for curl is left alone.
    return ProgramCall(
        "curl", ["--disable", "--config", "-"], environment: ["LC_ALL=C.UTF-8"], input: Array(lines.joined().utf8))
}

/// A value as curl's configuration files have it.
private func quoted(_ value: String) -> String {
    let escaped = value.map { character in
        switch character {
        case "\\": "\\\\"
        case "\"": "\\\""
        case "\n": "\\n"
        case "\r": "\\r"
        default: String(character)
        }
    }
    return "\"" + escaped.joined() + "\""
}
