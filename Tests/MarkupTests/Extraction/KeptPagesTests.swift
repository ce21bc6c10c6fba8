import Foundation
import Testing

@testable import Markup

/// Compares with what the prototype keeps of real pages, which lie beside the project.
///
/// `kept.tsv` is made by `.ci/extraction-golden`.
@Suite("Articles of real pages")
struct KeptPagesTests {
  private static let formats = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/formats").standardized
  private static let isThere = FileManager.default.fileExists(atPath: formats.path())
  private static let mustRun = ProcessInfo.processInfo.environment["CI"] == "true"

  /// What the prototype keeps of a page.
  private struct Row {
    let set: String
    let page: String
    let extent: String
    let letters: Int
    let hash: String

    init?(_ line: Substring) {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 5, let letters = Int(fields[3]) else { return nil }
      (set, page, extent) = (fields[0], fields[1], fields[2])
      (self.letters, hash) = (letters, fields[4])
    }
  }

  private func rows() throws -> [Row] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "kept.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap(Row.init)
  }

  /// The output of a program of the system.
  private func output(_ program: String, _ arguments: [String]) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Array(bytes)
  }

  private func page(_ row: Row, _ unpacked: URL) throws -> [UInt8] {
    switch row.set {
    case "pages":
      try output(
        "/bin/gzip", ["-dc", Self.formats.appending(path: "pages/html/\(row.page)").path()])
    case "readability":
      try Array(Data(contentsOf: unpacked.appending(path: "test-pages/\(row.page)/source.html")))
    default:
      try Array(Data(contentsOf: unpacked.appending(path: "html/\(row.page)")))
    }
  }

  /// The letters and digits that are kept, as many as there are, and their hash.
  private func kept(_ page: [UInt8]) -> (extent: String, letters: Int, hash: String) {
    var converter = PageConverter()
    let text = converter.add(page, isFinal: true).text
    let survey = PageSurvey(converter.outline) { Array(text[$0]) }
    guard survey.count > 0 else { return ("whole", 0, "cbf29ce484222325") }
    let choice = ArticleChoice(found: survey, ArticleProbabilities(survey).second)
    var hash = NameHash()
    var count = 0
    for block in choice.blocks {
      var letters = PlainLetters(survey.texts.ranges[block])
      while let letter = letters.next(in: survey.texts.bytes.span) {
        hash.add(letter)
        count += 1
      }
    }
    let digits = String(hash.value, radix: 16)
    let padding = String(repeating: "0", count: 16 - digits.count)
    return ("\(choice.extent)", count, padding + digits)
  }

  @Test("The same blocks are kept as by the prototype", .enabled(if: isThere || mustRun))
  func sameBlocks() throws {
    let unpacked = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: unpacked, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: unpacked) }
    for archive in ["readability/test-pages.tar.xz", "segments/html.tar.xz"] {
      let file = Self.formats.appending(path: archive).path()
      _ = try output("/bin/tar", ["-xJf", file, "-C", unpacked.path()])
    }
    let rows = try rows()
    var different: [String] = []
    for row in rows {
      let page = try page(row, unpacked)
      // Formulas become other signs here, which the prototype does not know.
      if String(decoding: page, as: UTF8.self).contains("<math") { continue }
      let kept = kept(page)
      if kept != (row.extent, row.letters, row.hash) {
        different.append("\(row.set) \(row.page) \(row.letters) \(kept.letters)")
      }
    }
    #expect(rows.count > 200)
    // The parsers of the two do not build the same tree of each page.
    #expect(different.count * 100 <= rows.count, "\(different)")
  }
}
