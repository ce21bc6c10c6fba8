import Articles
import Foundation
import Testing

@testable import Markup

@Suite("The examples of CommonMark and of GitHub", .enabled(if: SharedFormats.areExpected))
struct MarkdownConformanceTests {
  /// Others differ by what GitHub adds or what it does by an older edition, and where words must not get lost:
  /// tags that HTML does not have, tables of one column, tasks, rulers at the start and the end.
  @Test(
    "blocks, words and links are those of the HTML in the specification",
    arguments: [("commonmark-spec", 606, 655), ("gfm-spec", 625, 673)])
  func expectations(_ file: String, _ least: Int, _ all: Int) throws {
    let examples = try examples(file)
    var same = 0
    for example in examples {
      let (got, want) = (example.marks, example.expected)
      if got == want { same += 1 } else { show(example, got, want) }
    }
    print("\(file): \(same) of \(examples.count) examples as their HTML")
    #expect(examples.count == all)
    #expect(same >= least)
  }

  @Test(
    "kinds, levels, words and targets are those of the tree that cmark-gfm makes",
    arguments: ["commonmark-spec", "gfm-spec", "extensions"])
  func trees(_ file: String) throws {
    let examples = try examples(file)
    #expect(examples.count > 20)
    for example in examples where !example.hasMore {
      let (got, want) = (example.facts, MarkdownTreeFacts(example.markdown))
      if got != want { show(example, got.lines, want.lines) }
      #expect(got == want, "\(file) \(example.number)")
    }
  }

  private func examples(_ file: String) throws -> [MarkdownExample] {
    let files = try SharedFormats.files("markdown", "\(file).txt")
    let bytes = try #require(files.first { $0.name == "\(file).txt" }?.bytes)
    return MarkdownExample.all(in: String(decoding: bytes, as: UTF8.self))
  }

  private func show(_ example: MarkdownExample, _ got: [String], _ want: [String]) {
    guard ProcessInfo.processInfo.environment["LECTERN_SHOW"] != nil else { return }
    print("\(example.number): \(example.markdown.debugDescription)")
    print("  \(example.html.debugDescription)")
    for line in Set(want).subtracting(got) { print("  - \(line)") }
    for line in Set(got).subtracting(want) { print("  + \(line)") }
  }
}
