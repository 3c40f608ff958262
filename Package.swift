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
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    ],
    targets: [
        .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .target(name: "COlderGlibc"),
        .target(name: "ParallelMap"),
        .executableTarget(name: "EmbedTool", path: "Plugins/EmbedTool"),
        .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["EmbedTool"]),
        .plugin(name: "EmbedCommit", capability: .buildTool(), dependencies: ["EmbedTool"]),
        .target(name: "Diagnostics", exclude: ["Languages"], plugins: ["EmbedFiles"]),
        .target(name: "StandardFiles", dependencies: ["Diagnostics"], plugins: ["EmbedFiles"]),
        .target(name: "Markdown", dependencies: ["CCMark", "Diagnostics"]),
        .target(
            name: "CatalogueModel",
            dependencies: ["Diagnostics", .product(name: "OrderedCollections", package: "swift-collections")]),
        .target(
            name: "CatalogueLoading",
            dependencies: ["CatalogueModel", "Diagnostics", "ParallelMap", "Yams"]),
        .target(name: "CatalogueChecks", dependencies: ["CatalogueModel", "Diagnostics", "Markdown", "ParallelMap"]),
        .target(name: "ServiceMap", dependencies: ["CatalogueModel"]),
        .target(name: "SiteSearch", dependencies: ["CatalogueModel", "ParallelMap"]),
        .target(name: "OpenData", dependencies: ["CatalogueLoading", "CatalogueModel"]),
        .target(
            name: "SitePages",
            dependencies: [
                "CatalogueLoading", "CatalogueModel", "Diagnostics", "Markdown", "ParallelMap", "ServiceMap",
            ]),
        .target(name: "PageTemplates", dependencies: ["CatalogueLoading", "Diagnostics", "SitePages"]),
        .target(
            name: "SiteBuild",
            dependencies: [
                "CDeflate", "CatalogueChecks", "CatalogueLoading", "CatalogueModel", "Diagnostics", "Markdown",
                "OpenData", "PageTemplates", "ParallelMap", "ServiceMap", "SitePages", "SiteSearch", "StandardFiles",
            ]),
        .target(
            name: "PreviewServer",
            dependencies: ["Diagnostics", "SiteBuild", .product(name: "Hummingbird", package: "hummingbird")],
            resources: [.embedInCode("Browser/reload.js"), .embedInCode("Browser/overlay.css")]),
        .target(
            name: "ExternalLinks",
            dependencies: [
                "CatalogueLoading", "CatalogueModel", "Diagnostics", "Markdown", "ParallelMap",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ]),
        .target(
            name: "CommandLineTool",
            dependencies: [
                "CatalogueLoading", "CatalogueModel", "Diagnostics", "ExternalLinks", "Markdown", "PreviewServer",
                "SiteBuild", "SitePages", "StandardFiles",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            plugins: ["EmbedCommit"]),
        .executableTarget(name: "palvelukartta", dependencies: ["COlderGlibc", "CommandLineTool"]),
        .testTarget(name: "ParallelMapTests", dependencies: ["ParallelMap"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
        .testTarget(name: "CatalogueModelTests", dependencies: ["CatalogueModel"]),
        .testTarget(name: "CatalogueLoadingTests", dependencies: ["CatalogueLoading"]),
        .testTarget(name: "CatalogueChecksTests", dependencies: ["CatalogueChecks", "CatalogueLoading"]),
        .testTarget(name: "ServiceMapTests", dependencies: ["CatalogueLoading", "Diagnostics", "ServiceMap"]),
        .testTarget(name: "SiteSearchTests", dependencies: ["CatalogueModel", "SiteSearch"]),
        .testTarget(name: "OpenDataTests", dependencies: ["CatalogueModel", "OpenData"]),
        .testTarget(name: "SitePagesTests", dependencies: ["SitePages"]),
        .testTarget(
            name: "PageTemplatesTests", dependencies: ["CatalogueLoading", "Diagnostics", "PageTemplates", "SitePages"]),
        .testTarget(name: "SiteBuildTests", dependencies: ["CatalogueModel", "Diagnostics", "SiteBuild"]),
        .testTarget(
            name: "PreviewServerTests", dependencies: ["CatalogueModel", "Diagnostics", "PreviewServer", "SiteBuild"]),
        .testTarget(
            name: "ExternalLinksTests",
            dependencies: ["CatalogueLoading", "CatalogueModel", "Diagnostics", "ExternalLinks"]),
        .testTarget(name: "GoldenSitesTests", dependencies: ["CatalogueModel", "Diagnostics", "SiteBuild"]),
    ],
    swiftLanguageModes: [.v6]
)
