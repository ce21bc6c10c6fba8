import Foundation
import Testing

@testable import Markup

@Suite("The tests of html5lib for trees", .enabled(if: SharedFormats.areExpected))
struct TreeConformanceTests {
  @Test("at least 97 % of the documents give the words of the expected tree")
  func words() throws {
    var (all, same, inOrder) = (0, 0, 0)
    for file in try SharedFormats.files("html5lib/tree-construction", ".dat") {
      for test in TreeCase.all(in: file.bytes) {
        let page = ConvertedPage(test.input)
        let words = Words.of((page.facts.title ?? "") + "\n" + page.string)
        all += 1
        if words.sorted() == test.words.sorted() { same += 1 } else { show(file.name, test, words) }
        if words == test.words { inOrder += 1 }
      }
    }
    print("html5lib: \(all) documents, \(same) with the same words, \(inOrder) in the same order")
    #expect(all >= 1500)
    #expect(same * 100 >= all * 97)
  }

  private func show(_ file: String, _ test: TreeCase, _ words: [String]) {
    guard ProcessInfo.processInfo.environment["LECTERN_SHOW"] != nil else { return }
    print("\(file): \(test.input)\n  want \(test.words)\n  got  \(words)")
  }
}
