import Articles
import Testing

@testable import Typesetting

@Suite struct ASCIIBreakerTests {
  @Test func `a text with anything else in it is left to the breaker of glyphs`() {
    for text in ["", " a", "a ", "a  b", "a\tb", "naïve", "a\u{7F}"] {
      #expect(ASCIIBreaker(Array(text.utf8), columns: 10) == nil)
    }
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13, 40])
  func `lines are those of the breaker of glyphs`(_ columns: Int) throws {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let text = Self.text(using: &generator)
      let breaker = try #require(ASCIIBreaker(text, columns: columns), "\(text)")
      let glyphs = PlacedGlyph.fold(text.span, base: 0)
      let lines = LineBreaker(glyphs, keepsSpace: false).lines(first: columns, others: columns)
      #expect(breaker.lines() == lines.map(\.drawn), "\(String(decoding: text, as: UTF8.self))")
    }
  }

  /// Words of letters, hyphens and joints of addresses with single spaces between them.
  private static func text(using generator: inout some RandomNumberGenerator) -> [UInt8] {
    let signs = Array("abcXYZ09--/.?%_(),".utf8)
    let words = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
      (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        signs[Int.random(in: signs.indices, using: &generator)]
      }
    }
    return Array(words.joined(separator: [0x20]))
  }
}
