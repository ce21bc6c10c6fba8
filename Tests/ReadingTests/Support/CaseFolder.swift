import Foundation
import Reading
import Testing

/// A folder of a case: an article and keys go in, screens come out.
///
/// `keys` has a group of keys a line; `screen` has the screen after each of them. `size` may say
/// "40x12"; `article.txt` and `texts` may be left out, and are then those of the folder above.
struct CaseFolder: CustomTestStringConvertible, Sendable {
  let name: String
  var testDescription: String { name }

  private static let cases = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Cases")
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  /// All cases, by name.
  static let all: [CaseFolder] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []
    return names.sorted().map(CaseFolder.init).filter { $0.text("keys") != nil }
  }()

  private var folder: URL { Self.cases.appending(path: name) }

  /// The groups of keys, the lines of words about them left out.
  var keys: [String] {
    (text("keys") ?? "").split(separator: "\n").map(String.init).filter { !$0.hasPrefix("# ") }
  }

  var expected: String? { text("screen") }

  /// A bench with the article of the case, or with the library where the size says "library".
  var bench: ReadingBench {
    let words = (text("size") ?? "80x24").split { $0 == " " || $0 == "\n" }
    let numbers = words.first?.split(separator: "x").compactMap { Int($0) } ?? []
    precondition(numbers.count == 2, "the size of \(name) is not like 80x24")
    if words.contains("library") {
      return ReadingBench(library: texts, columns: numbers[0], rows: numbers[1])
    }
    let article = text("article.txt") ?? Self.read(Self.cases.appending(path: "article.txt"))
    return ReadingBench(article ?? "", columns: numbers[0], rows: numbers[1], texts: texts)
  }

  func record(_ screens: String) throws {
    try screens.write(to: folder.appending(path: "screen"), atomically: true, encoding: .utf8)
  }

  private var texts: [String: String] {
    let own = folder.appending(path: "texts")
    let isThere = FileManager.default.fileExists(atPath: own.path)
    let place = isThere ? own : Self.cases.appending(path: "texts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.map { ($0, Self.read(place.appending(path: $0)) ?? "") })
  }

  private func text(_ name: String) -> String? { Self.read(folder.appending(path: name)) }

  private static func read(_ file: URL) -> String? {
    try? String(contentsOf: file, encoding: .utf8)
  }
}
