import CatalogueModel
import SitePages

/// The project's assets, its styles joined into one stylesheet and its scripts into one script.
///
/// A page asks for two small files that a browser then keeps, however many parts the looks and the scripts have. The
/// parts are joined in the order of their names; the hues of the domains stand before the styles that use them. A fault
/// in one script is told on the browser's console and does not stop the next.
func siteAssets(of tree: SourceTree, configuration: SiteConfiguration) -> AssetSet {
    let folder = "templates/assets/"
    var others: [(name: String, bytes: [UInt8])] = []
    var styles = Array(domainStylesheet(for: configuration.domains).utf8)
    var scripts: [UInt8] = []
    for file in tree.files where file.path.hasPrefix(folder) {
        let name = String(file.path.dropFirst(folder.count))
        if name.hasPrefix("styles/"), name.hasSuffix(".css") {
            styles += file.bytes + [UInt8(ascii: "\n")]
        } else if name.hasPrefix("scripts/"), name.hasSuffix(".js") {
            let end = "\n} catch (error) { setTimeout(function () { throw error; }); }\n"
            scripts += Array("try {\n".utf8) + file.bytes + Array(end.utf8)
        } else {
            others.append((name, file.bytes))
        }
    }
    others.append(("site.css", styles))
    if !scripts.isEmpty { others.append(("site.js", scripts)) }
    return AssetSet(others)
}
