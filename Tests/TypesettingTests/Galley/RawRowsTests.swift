import Articles
import Testing

@testable import Typesetting

/// Rows of a text as it stands, whose places are those of the text without its sequences.
@Suite struct RawRowsTests {
  private static let raw = Array(
    "\u{1B}[31mred\u{1B}[m line\nplain\n\u{1B}]8;;https://example.org/\(String(repeating: "a/", count: 40))\u{7}link\u{1B}]8;;\u{7} end\n\nlast\u{1B}[m"
      .utf8)

  @Test(arguments: [1, 7, 20, 40, 200])
  func `every byte that stands there is in a row, in order`(_ measure: Int) {
    var galley = Self.galley(measure)
    let text = galley.rows(from: .start, count: .max).map(\.description)
    let own = String(decoding: Self.raw, as: UTF8.self).replacing("\u{1B}", with: "␛")
      .replacing("\u{7}", with: "␇").split(separator: "\n", omittingEmptySubsequences: false)
    var expected: [String] = []
    for line in own {
      let starts = line.isEmpty ? [0] : Array(stride(from: 0, to: line.count, by: measure))
      expected += starts.map { String(line.dropFirst($0).prefix(measure)) }
    }
    #expect(text == expected)
  }

  @Test(arguments: [1, 7, 20, 40, 200])
  func `rows part the bytes of the text, and steps come to both of its ends`(_ measure: Int) {
    var galley = Self.galley(measure)
    let rows = galley.rows(from: .start, count: .max)
    for (upper, lower) in zip(rows, rows.dropFirst()) {
      #expect(upper.range.upperBound == lower.range.lowerBound)
    }
    #expect(rows.last?.range.upperBound == galley.count)
    var place = Anchor.start
    var steps = 0
    while steps < 1000 {
      let next = galley.anchor(place, movedBy: 1)
      if next <= place { break }
      place = next
      steps += 1
    }
    #expect(galley.row(holding: place)?.range.upperBound == galley.count)
    while steps < 2000 {
      let next = galley.anchor(place, movedBy: -1)
      if next >= place { break }
      place = next
      steps += 1
    }
    #expect(place == .start)
  }

  private static func galley(_ measure: Int) -> Galley {
    let text = StrippedText(raw)
    let profile = ArticleLoader(text.raw, as: .lines).profile.verbatim
    let blocks = BlockCache(Article(profile: profile, limits: Limits()), source: text.raw)
    return Galley(blocks, measure: measure, of: text)
  }
}

/// A text that sequences were taken out of: SGR, and OSC up to BEL.
private final class StrippedText: ByteSource {
  let raw: any ByteSource
  private let text: TextInMemory
  /// Where each byte of the text stands.
  private let places: [Int]

  init(_ bytes: [UInt8]) {
    var places: [Int] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x1B else {
        places.append(index)
        index += 1
        continue
      }
      let last: UInt8 = bytes[index + 1] == UInt8(ascii: "[") ? UInt8(ascii: "m") : 0x07
      while bytes[index] != last { index += 1 }
      index += 1
    }
    raw = TextInMemory(bytes)
    text = TextInMemory(places.map { bytes[$0] })
    self.places = places
  }

  var count: Int { text.count }
  var isComplete: Bool { true }
  func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    text.read(range, into: &bytes)
  }
  func rawOffset(ofText offset: Int) -> Int { offset < places.count ? places[offset] : raw.count }
  func textOffset(ofRaw offset: Int) -> Int {
    places.firstIndex { $0 >= offset } ?? places.count
  }
}
