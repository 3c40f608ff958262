import Diagnostics

/// Where the preview's own files are served. No address of a site begins with an underscore.
enum PreviewPath {
    static let script = "_preview/reload.js"
    static let looks = "_preview/overlay.css"
    static let events = "_preview/events"
}

/// A page with the script that reloads it, and with leave to ask the server for news. The published page has neither.
///
/// - Parameter version: the site's, which the script compares with the one that is served later.
func withReloading(_ page: [UInt8], version: ServedSite.Version) -> [UInt8] {
    let script =
        "<script src=\"/\(PreviewPath.script)\" data-pages=\"\(version.pages)\" data-styles=\"\(version.styles)\" defer>"
        + "</script>\n"
    var page = page
    guard let end = page.firstRange(of: Array("</head>".utf8)) else { return page }
    page.insert(contentsOf: script.utf8, at: end.lowerBound)
    let policy = Array("default-src 'none';".utf8)
    if let start = page[..<end.lowerBound].firstRange(of: policy) {
        page.insert(contentsOf: " connect-src 'self';".utf8, at: start.upperBound)
    }
    return page
}

/// The preview's own files.
func ownFile(_ path: String) -> ServedFile? {
    switch path {
    case PreviewPath.script: ServedFile(path: path, bytes: PackageResources.reload_js)
    case PreviewPath.looks: ServedFile(path: path, bytes: PackageResources.overlay_css)
    default: nil
    }
}

/// What is shown while there is no site yet; the script brings what is wrong, and the site when it is mended.
func emptyPage(in language: MessageLanguage) -> [UInt8] {
    let heading = ("There is no site to show yet." as Message)[language]
    let promise = ("It appears here as soon as the errors are mended." as Message)[language]
    let page = """
        <!doctype html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(heading)</title>
        </head>
        <body>
        <main>
        <h1>\(heading)</h1>
        <p>\(promise)</p>
        </main>
        </body>
        </html>

        """
    return withReloading(Array(page.utf8), version: ServedSite.Version(pages: "", styles: ""))
}
