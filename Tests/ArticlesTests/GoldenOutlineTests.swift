import Foundation
import Testing

@testable import Articles

/// Each article and each case against the outline beside it.
@Suite struct GoldenOutlineTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let cases = folder.appending(path: "Cases")
  private static let articles = folder.appending(path: "../../articles").standardized

  @Test(arguments: texts(in: articles))
  func `an article of ours has the outline that a careful reader would write`(
    _ name: String
  ) throws {
    let file = Self.articles.appending(path: name)
    let goldens = Self.cases.appending(path: "articles")
    try compare(file, in: goldens)
  }

  @Test(arguments: texts(in: cases))
  func `a case has the outline that a careful reader would write`(_ name: String) throws {
    try compare(Self.cases.appending(path: name), in: Self.cases)
  }

  @Test func `there are articles and cases`() {
    #expect(Self.texts(in: Self.articles).count >= 31)
    #expect(Self.texts(in: Self.cases).count >= 12)
  }

  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  private static func texts(in folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted()
  }

  private func compare(_ file: URL, in folder: URL) throws {
    let source = TextInMemory(try Data(contentsOf: file))
    let outline = OutlineJSON.text(of: source)
    let name = file.deletingPathExtension().lastPathComponent
    let golden = folder.appending(path: name + ".json")
    if Self.isRecording {
      try outline.write(to: golden, atomically: true, encoding: .utf8)
      return
    }
    guard let expected = try? String(contentsOf: golden, encoding: .utf8) else {
      Issue.record("\(name) has no golden outline; record it with `make golden`, then read it.")
      return
    }
    let changes = Self.changes(from: expected, to: outline)
    #expect(changes.isEmpty, "\(name):\n\(changes.joined(separator: "\n"))")
  }

  /// The lines that went, after a minus, and those that came, after a plus.
  private static func changes(from expected: String, to outline: String) -> [String] {
    let lines = outline.split(separator: "\n")
    return lines.difference(from: expected.split(separator: "\n")).map { change in
      switch change {
      case .remove(_, let line, _): "- \(line)"
      case .insert(_, let line, _): "+ \(line)"
      }
    }
  }
}
