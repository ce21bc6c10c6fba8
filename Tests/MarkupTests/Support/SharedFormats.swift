import Foundation

/// The test data beside the project that are not part of it.
enum SharedFormats {
  /// Where they are; nil where they are not.
  static let folder: String? = {
    let package = #filePath.components(separatedBy: "/Tests/")[0]
    let folder = package + "/../shared/formats"
    return FileManager.default.fileExists(atPath: folder) ? folder : nil
  }()

  /// Whether a test of them runs: where they are missing it is skipped, and fails in CI.
  static var areExpected: Bool {
    folder != nil || ProcessInfo.processInfo.environment["CI"] == "true"
  }

  /// The files of a folder with this ending, by their names.
  static func files(_ name: String, _ ending: String) throws -> [(name: String, bytes: [UInt8])] {
    guard let folder else { throw Missing() }
    let path = "\(folder)/\(name)"
    return try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(ending) }.sorted()
      .map { ($0, Array(try Data(contentsOf: URL(filePath: "\(path)/\($0)")))) }
  }

  /// The data are not beside the project.
  struct Missing: Error, CustomStringConvertible {
    var description: String { "../shared/formats is missing" }
  }
}
