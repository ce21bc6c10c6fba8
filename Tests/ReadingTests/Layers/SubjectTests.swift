import Articles
import Testing

@testable import Reading

/// Holds what a row stands for to being what Enter acts on there.
@Suite struct SubjectTests {
  private static let bench = ReadingBench(
    ContentsTests.text + "\n\n" + LinkTests.text, rows: 14, texts: LinkTests.texts)

  /// Keys after which a line of each kind of layer is chosen.
  static let ways = [
    "tj", "t/ke", "<40x14>tjj", "Lj", "i", "it", "Oj", "O/st", "=", "=j", "<40x14>=",
  ]

  @Test(arguments: ways)
  func `the row of the cursor opens what Enter opens`(keys: String) throws {
    let bench = keys.contains("=") ? ReadingBench(KeyTableTests.bothSides) : Self.bench
    let chosen = bench.pressing(keys)
    var opened = chosen.reader
    let cell = chosen.frame.cursor
    let subject = try #require(opened.subject(at: cell), "\(chosen.screen)")
    var layer = opened.front
    let index = opened.layers.count - 1
    let response = layer.open(subject, in: &opened)
    opened.layers.replace(at: index, with: layer)
    let effects = opened.apply(response, at: index)

    var entered = chosen.reader
    let expected = entered.handle(.key(.enter))
    #expect(Self.paths(in: effects) == Self.paths(in: expected))
    #expect(opened.document?.position == entered.document?.position)
    #expect(opened.layers.count == entered.layers.count)
  }

  private static func paths(in effects: [Effect]) -> [String] {
    effects.compactMap { if case .open(let path) = $0 { path } else { nil } }
  }

  @Test func `each row of a list stands for its own line`() {
    let reader = Self.bench.pressing("O").reader
    let lines = (reader.front as? LibraryLayer)?.choice.lines.map(\.subject) ?? []
    let rows = (0..<14).compactMap { reader.subject(at: Frame.Position(column: 5, row: $0)) }
    #expect(!lines.isEmpty)
    #expect(rows == lines)
  }

  @Test func `beside each other, benefits and risks stand for themselves`() {
    let reader = ReadingBench(KeyTableTests.bothSides).pressing("=").reader
    let row = reader.frame().cursor.row
    let left = reader.subject(at: Frame.Position(column: 3, row: row))
    let right = reader.subject(at: Frame.Position(column: 50, row: row))
    let items = reader.document?.article.items.map { Subject.place($0.start) } ?? []
    #expect(items.count == 6)
    #expect(left == items.first)
    #expect(right == items.dropFirst(3).first)
    #expect(reader.subject(at: Frame.Position(column: 40, row: row)) == nil)
  }

  @Test func `rows without an entry stand for nothing`() {
    let help = Self.bench.pressing("h").reader
    for row in 0..<14 {
      #expect(help.subject(at: Frame.Position(column: 4, row: row)) == nil)
    }
  }
}
