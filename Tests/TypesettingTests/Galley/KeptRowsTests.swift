import Articles
import Testing

@testable import Typesetting

/// The rows of a text whose lines are shown as they are.
@Suite struct KeptRowsTests {
  private static let measures = [1, 2, 3, 7, 16, 40, 79, 200]

  @Test(arguments: measures)
  func `the rows of plain lines are exactly the lines, at every width`(_ measure: Int) {
    var galley = Galley(lines: Array(Self.plain.utf8), measure: measure)
    let expected = Self.plain.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .flatMap { Self.wrapped(String($0), at: measure) }
    #expect(galley.allRows().map(\.description) == Array(expected))
  }

  @Test(arguments: Sample.all.indices)
  func `rows of lines part the bytes of the text, and none is wider than the measure`(
    _ index: Int
  ) {
    for measure in Self.measures {
      var galley = Galley(lines: Sample.all[index], measure: measure)
      let rows = galley.allRows()
      for (upper, lower) in zip(rows, rows.dropFirst())
      where upper.range.upperBound != lower.range.lowerBound {
        Issue.record("a gap at \(upper.range.upperBound) of \(measure)")
      }
      #expect(rows.allSatisfy { $0.columns <= measure && $0.drawnColumns <= measure })
      #expect(rows.first?.range.lowerBound ?? 0 == 0)
      #expect(rows.last?.range.upperBound ?? 0 == Sample.all[index].count)
    }
  }

  @Test func `tabs go to every eighth column, and other controls are seen`() {
    var galley = Galley(lines: Array("a\tb\u{0C}\u{1B}[1m\r\n\r\n\tc\n".utf8), measure: 40)
    #expect(galley.allRows().map(\.description) == ["a       b␌␛[1m", "", "        c"])
    galley = Galley(lines: Array("a\tb\r\n".utf8), measure: 40, \.verbatim)
    #expect(galley.allRows().map(\.description) == ["a       b␍"])
  }

  @Test func `a place is in the row that shows it`() {
    var galley = Galley(lines: Array(Self.plain.utf8), measure: 16)
    for offset in 0..<Self.plain.utf8.count {
      #expect(galley.row(holding: Anchor(offset))?.range.contains(offset) == true)
    }
  }

  private static func wrapped(_ line: String, at measure: Int) -> [String] {
    if line.isEmpty { return [""] }
    return stride(from: 0, to: line.count, by: measure).map { start in
      String(line.dropFirst(start).prefix(measure))
    }
  }

  private static let plain = """

    Nov  1 10:00:00 host daemon[1]: started   with  three blanks and more of them
      an indented line of a trace


    x
    \(String(repeating: "0123456789", count: 30))
    end

    """
}

extension Galley {
  /// The galley of a text whose lines are shown as they are.
  init(
    lines text: [UInt8], measure: Int, _ profile: (TextProfile) -> TextProfile = { $0 }
  ) {
    let source = TextInMemory(text)
    let known = ArticleLoader(source, as: .lines).profile
    let article = Article(profile: profile(known), limits: Limits())
    self.init(BlockCache(article, source: source), measure: measure)
  }
}
