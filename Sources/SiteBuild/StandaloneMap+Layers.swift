import CatalogueModel
import ServiceMap
import SitePages

/// The layered map as a file of its own.
func standaloneLayers(format: MapFormat, around id: String?, in context: PageContext) -> StandaloneMap {
    switch format {
    case .svg:
        let picture = MapPictures(context).picture(around: id, isStandalone: true)
        return picture.map { .text($0) } ?? .noSuchRecord(guess: guess(id, in: context.catalogue))
    case .json, .dot, .graphml:
        return .noSuchFormat
    }
}
