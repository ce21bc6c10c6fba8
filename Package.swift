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
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .target(name: "CBytes"),
    .target(
      name: "CRE2", linkerSettings: [.linkedLibrary("re2"), .linkedLibrary("stdc++")]),
    .target(name: "Articles", dependencies: ["CBytes", "CRE2"], swiftSettings: strict),
    .target(name: "Typesetting", dependencies: ["Articles"], swiftSettings: strict),
    .target(name: "Reading", dependencies: ["Articles", "Typesetting"], swiftSettings: strict),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(
      name: "Terminal",
      dependencies: ["Articles", "CNcurses", "Reading", "Typesetting"],
      swiftSettings: strict),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: strict),
    .systemLibrary(name: "CUchardet", providers: [.apt(["libuchardet-dev"])]),
    .target(
      name: "Shelf",
      dependencies: [
        "Articles", "CBytes", "CUchardet", "Reading", "SQLite",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "lectern",
      dependencies: [
        "Articles", "Reading", "Shelf", "Terminal", "Typesetting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ArticlesTests", dependencies: ["Articles"],
      exclude: ["Cases"], swiftSettings: tested),
    .testTarget(
      name: "TypesettingTests", dependencies: ["Articles", "Typesetting"], swiftSettings: tested),
    .testTarget(
      name: "ReadingTests", dependencies: ["Articles", "Reading", "Typesetting"],
      exclude: ["Cases"], swiftSettings: tested),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite"], swiftSettings: tested),
    .testTarget(
      name: "ShelfTests",
      dependencies: ["Articles", "Reading", "SQLite", "Shelf"],
      swiftSettings: tested),
    .target(name: "CPty", path: "Tests/Support/CPty"),
    .systemLibrary(
      name: "CVTerm", path: "Tests/Support/CVTerm", providers: [.apt(["libvterm-dev"])]),
    .testTarget(
      name: "SessionTests", dependencies: ["CPty", "CVTerm", "lectern"], swiftSettings: tested),
  ]
)
