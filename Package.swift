// swift-tools-version: 6.2
import PackageDescription

/// The targets, lowest first. Dependencies point only to targets above; SwiftPM refuses a back edge.
/// ARCHITECTURE.md tells what each is for.
let package = Package(
    name: "palvelukartta",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "palvelukartta", targets: ["palvelukartta"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "CEvent", pkgConfig: "libevent_extra", providers: [.apt(["libevent-dev"])]),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .target(name: "COlderGlibc"),
        .target(name: "CLibrary"),
        .target(name: "ParallelMap"),
        .target(name: "SystemPrograms", dependencies: ["CLibrary"]),
        .target(name: "TextNotation"),
        .executableTarget(name: "EmbedTool", path: "Plugins/EmbedTool"),
        .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["EmbedTool"]),
        .plugin(name: "EmbedCommit", capability: .buildTool(), dependencies: ["EmbedTool"]),
        .target(name: "Diagnostics", dependencies: ["TextNotation"], exclude: ["Languages"], plugins: ["EmbedFiles"]),
        .target(name: "StandardFiles", dependencies: ["Diagnostics"], plugins: ["EmbedFiles"]),
        .target(name: "Markdown", dependencies: ["CCMark", "CLibrary", "Diagnostics", "TextNotation"]),
        .target(name: "CatalogueModel", dependencies: ["Diagnostics", "TextNotation"]),
        .target(
            name: "CatalogueLoading",
            dependencies: ["CYAML", "CatalogueModel", "Diagnostics", "ParallelMap", "StandardFiles"]),
        .target(name: "CatalogueChecks", dependencies: ["CatalogueModel", "Diagnostics", "Markdown", "ParallelMap"]),
        .target(name: "ServiceMap", dependencies: ["CatalogueModel", "TextNotation"]),
        .target(name: "SiteSearch", dependencies: ["CatalogueModel", "ParallelMap", "TextNotation"]),
        .target(name: "OpenData", dependencies: ["CatalogueLoading", "CatalogueModel", "Diagnostics", "TextNotation"]),
        .target(
            name: "Enquiries", dependencies: ["CatalogueLoading", "CatalogueModel", "Diagnostics", "TextNotation"]),
        .target(
            name: "SitePages",
            dependencies: [
                "CatalogueLoading", "CatalogueModel", "Diagnostics", "Markdown", "ParallelMap", "ServiceMap",
                "TextNotation",
            ]),
        .target(
            name: "PageTemplates", dependencies: ["CatalogueLoading", "Diagnostics", "SitePages", "TextNotation"]),
        .target(
            name: "SiteBuild",
            dependencies: [
                "CLibrary", "CDeflate", "CatalogueChecks", "CatalogueLoading", "CatalogueModel", "Diagnostics",
                "Enquiries",
                "Markdown", "OpenData", "PageTemplates", "ParallelMap", "ServiceMap", "SitePages", "SiteSearch",
                "StandardFiles", "SystemPrograms", "TextNotation",
            ]),
        .target(
            name: "PreviewServer",
            dependencies: ["CLibrary", "CEvent", "Diagnostics", "SiteBuild"],
            resources: [.embedInCode("Browser/reload.js"), .embedInCode("Browser/overlay.css")]),
        .target(
            name: "ExternalLinks",
            dependencies: [
                "CLibrary", "CatalogueLoading", "CatalogueModel", "Diagnostics", "Markdown", "ParallelMap",
                "SystemPrograms",
            ]),
        .target(
            name: "CommandLineTool",
            dependencies: [
                "CLibrary", "CatalogueLoading", "CatalogueModel", "Diagnostics", "Enquiries", "ExternalLinks",
                "Markdown",
                "PreviewServer", "SiteBuild", "SitePages", "StandardFiles", "TextNotation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            plugins: ["EmbedCommit"]),
        .executableTarget(name: "palvelukartta", dependencies: ["COlderGlibc", "CommandLineTool"]),
        .testTarget(name: "ParallelMapTests", dependencies: ["ParallelMap"]),
        .testTarget(name: "SystemProgramsTests", dependencies: ["SystemPrograms"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Diagnostics", "Markdown"]),
        .testTarget(name: "CatalogueModelTests", dependencies: ["CatalogueModel", "Diagnostics"]),
        .testTarget(
            name: "CatalogueLoadingTests", dependencies: ["CatalogueLoading", "CatalogueModel", "Diagnostics"]),
        .testTarget(
            name: "CatalogueChecksTests",
            dependencies: ["CatalogueChecks", "CatalogueLoading", "CatalogueModel", "Diagnostics", "Markdown"]),
        .testTarget(
            name: "ServiceMapTests", dependencies: ["CatalogueLoading", "CatalogueModel", "Diagnostics", "ServiceMap"]),
        .testTarget(name: "SiteSearchTests", dependencies: ["CatalogueModel", "SiteSearch"]),
        .testTarget(name: "OpenDataTests", dependencies: ["CatalogueModel", "OpenData", "TextNotation"]),
        .testTarget(
            name: "EnquiriesTests", dependencies: ["CatalogueLoading", "CatalogueModel", "Diagnostics", "Enquiries"]),
        .testTarget(name: "SitePagesTests", dependencies: ["CatalogueModel", "Diagnostics", "SitePages"]),
        .testTarget(
            name: "PageTemplatesTests", dependencies: ["CatalogueLoading", "Diagnostics", "PageTemplates", "SitePages"]),
        .testTarget(
            name: "SiteBuildTests", dependencies: ["CatalogueModel", "Diagnostics", "ParallelMap", "SiteBuild"]),
        .testTarget(
            name: "PreviewServerTests", dependencies: ["CatalogueModel", "Diagnostics", "PreviewServer", "SiteBuild"]),
        .testTarget(
            name: "ExternalLinksTests",
            dependencies: ["CatalogueLoading", "CatalogueModel", "Diagnostics", "ExternalLinks"]),
        .testTarget(name: "GoldenSitesTests", dependencies: ["CatalogueModel", "Diagnostics", "SiteBuild"]),
    ],
    swiftLanguageModes: [.v6]
)
