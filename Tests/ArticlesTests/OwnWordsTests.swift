import Foundation
import Testing

/// Holds our articles to being in our own words, where the page that they are modelled on is at hand.
@Suite struct OwnWordsTests {
  private static let checkout = URL(filePath: #filePath).appending(path: "../../..").standardized
  private static let page = checkout.appending(path: "../shared/real/botox-eczema.txt").standardized
  private static let articles = checkout.appending(path: "articles")

  @Test(.enabled(if: FileManager.default.fileExists(atPath: page.path), "../shared is not here"))
  func `no sentence of the real page stands in an article of ours`() throws {
    let sentences = try Self.sentences(of: Self.page)
    #expect(sentences.count > 30)
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.articles.path) {
      let article = try String(contentsOf: Self.articles.appending(path: name), encoding: .utf8)
      let words = Self.words(article)
      for sentence in sentences {
        #expect(words.range(of: sentence, options: .literal) == nil, "\(name): \(sentence)")
      }
    }
  }

  /// The sentences of its paragraphs: titles, headings and names of items end in no full stop.
  private static func sentences(of page: URL) throws -> [String] {
    let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
    return lines.filter { $0.hasSuffix(".") }.flatMap { $0.split(separator: ".").map(words) }
      .filter { $0.split(separator: " ").count > 3 }
  }

  /// The words alone, so that neither case nor punctuation hides what was copied.
  private static func words(_ text: some StringProtocol) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return " " + words.joined(separator: " ") + " "
  }
}
