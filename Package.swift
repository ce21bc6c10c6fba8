// swift-tools-version: 6.2

import PackageDescription

/// What every Swift target is held to: no warning, no hidden pointer, no hidden import.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Tests look into the modules and touch a pseudo-terminal, so only the language mode is asked of them.
let tested: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "lectern",
  products: [.executable(name: "lectern", targets: ["lectern"])],
  targets: [
    .target(name: "CBytes"),
    .target(
      name: "CRE2", linkerSettings: [.linkedLibrary("re2"), .linkedLibrary("stdc++")]),
    .target(name: "CToml", linkerSettings: [.linkedLibrary("stdc++")]),
    .target(
      name: "CMarkGFM",
      linkerSettings: [.linkedLibrary("cmark-gfm-extensions"), .linkedLibrary("cmark-gfm")]),
    .target(name: "System", dependencies: ["CBytes"], swiftSettings: strict),
    .target(name: "Options", swiftSettings: strict),
    .target(name: "Articles", dependencies: ["CBytes", "CRE2"], swiftSettings: strict),
    .target(name: "Typesetting", dependencies: ["Articles"], swiftSettings: strict),
    .target(name: "Records", dependencies: ["Articles"], swiftSettings: strict),
    .target(name: "Reports", dependencies: ["Articles", "Records"], swiftSettings: strict),
    .target(
      name: "Reading", dependencies: ["Articles", "CToml", "Options", "Records", "Typesetting"],
      swiftSettings: strict),
    .target(name: "Markup", dependencies: ["Articles", "CMarkGFM"], swiftSettings: strict),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(
      name: "Terminal",
      dependencies: ["Articles", "CNcurses", "Reading", "System", "Typesetting"],
      swiftSettings: strict),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "SQLite", dependencies: ["CSQLite", "System"], swiftSettings: strict),
    .systemLibrary(name: "CUchardet", providers: [.apt(["libuchardet-dev"])]),
    .target(
      name: "Storage",
      dependencies: [
        "Articles", "CUchardet", "Markup", "Records", "SQLite", "System",
      ],
      swiftSettings: strict),
    .target(
      name: "Sessions",
      dependencies: [
        "Articles", "Options", "Reading", "Records", "Reports", "Storage", "System", "Terminal",
        "Typesetting",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "lectern",
      dependencies: [
        "Articles", "Options", "Reading", "Sessions", "Storage", "System", "Terminal",
      ],
      swiftSettings: strict),
    .target(
      name: "TestFiles", dependencies: ["System"], path: "Tests/Support/TestFiles",
      swiftSettings: tested),
    .testTarget(
      name: "SystemTests", dependencies: ["System", "TestFiles"], swiftSettings: tested),
    .testTarget(name: "OptionsTests", dependencies: ["Options"], swiftSettings: tested),
    .testTarget(
      name: "RecordsTests", dependencies: ["Articles", "Records"], swiftSettings: tested),
    .testTarget(
      name: "ReportsTests", dependencies: ["Articles", "AuthoredTexts", "Reports"],
      swiftSettings: tested),
    .testTarget(
      name: "ArticlesTests", dependencies: ["Articles", "AuthoredTexts", "Reports"],
      exclude: ["Cases"], swiftSettings: tested),
    .testTarget(
      name: "TypesettingTests", dependencies: ["Articles", "AuthoredTexts", "Typesetting"],
      swiftSettings: tested),
    .testTarget(
      name: "ReadingTests",
      dependencies: ["Articles", "AuthoredTexts", "Options", "Reading", "Records", "Typesetting"],
      exclude: ["Cases"], swiftSettings: tested),
    .testTarget(
      name: "MarkupTests", dependencies: ["Articles", "Markup"],
      exclude: ["Extraction/kept.tsv"], swiftSettings: tested),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite"], swiftSettings: tested),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Articles", "Records", "SQLite", "Storage", "System", "TestFiles"],
      swiftSettings: tested),
    .testTarget(
      name: "WorkerTests",
      dependencies: [
        "Articles", "Reading", "Records", "Sessions", "Storage", "System", "TestFiles",
      ],
      swiftSettings: tested),
    .target(
      name: "AuthoredTexts", dependencies: ["Articles"], path: "Tests/Support/AuthoredTexts",
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Reading", "Terminal"], swiftSettings: tested),
    .target(name: "CPty", path: "Tests/Support/CPty"),
    .systemLibrary(
      name: "CVTerm", path: "Tests/Support/CVTerm", providers: [.apt(["libvterm-dev"])]),
    .testTarget(
      name: "SessionTests", dependencies: ["CPty", "CVTerm", "lectern"], swiftSettings: tested),
  ]
)
