import Articles
import Testing

@testable import Records

@Suite struct QuotedPlaceTests {
  private static let paragraphs = (1...60).map {
    "Paragraph \($0) tells of kettle \($0) and of shelf \($0 * 7 % 61), where it stands."
  }

  /// Five headings of twelve paragraphs each.
  private static func text(
    _ change: (inout [String]) -> Void = { _ in }
  ) -> String {
    var blocks: [String] = []
    for (index, paragraph) in paragraphs.enumerated() {
      if index % 12 == 0 { blocks.append("Part \(index / 12 + 1)") }
      blocks.append(paragraph)
    }
    change(&blocks)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func offset(of words: String, in text: String) throws -> Int {
    let range = try #require(text.ranges(of: words).first)
    return text.utf8.distance(from: text.startIndex, to: range.lowerBound)
  }

  /// The words at the place of paragraph 30 in `after`, which was quoted from the text as it was.
  private static func found(
    in after: String, quoting words: String = "Paragraph 30 ", below heading: String? = "Part 3"
  ) throws -> String {
    let before = Self.text()
    let range = try heading.map { heading in
      let start = try offset(of: heading + "\n", in: before)
      return start..<start + heading.utf8.count
    }
    let quoted = QuotedPlace(
      try offset(of: words, in: before), heading: range,
      in: TextInMemory(Array(before.utf8)))
    let place = quoted.offset(in: TextInMemory(Array(after.utf8)))
    return String(decoding: Array(after.utf8)[place...].prefix(13), as: UTF8.self)
  }

  @Test func `a text that is the same has the same place`() throws {
    #expect(try Self.found(in: Self.text()) == "Paragraph 30 ")
  }

  @Test func `an edit before the place moves it along`() throws {
    let after = Self.text { $0.insert("A new paragraph of some words.", at: 2) }
    #expect(try Self.found(in: after) == "Paragraph 30 ")
  }

  @Test func `an edit behind the place leaves it`() throws {
    let after = Self.text { $0.removeLast(9) }
    #expect(try Self.found(in: after) == "Paragraph 30 ")
  }

  @Test func `edits before and behind it are no harm`() throws {
    let after = Self.text { blocks in
      blocks.removeLast(20)
      blocks.removeFirst(11)
      blocks.insert("Entirely new words at the start.", at: 0)
    }
    #expect(try Self.found(in: after) == "Paragraph 30 ")
  }

  @Test func `a place whose own words were edited is found by those around it`() throws {
    let after = Self.text { blocks in
      blocks.insert("A new paragraph of some words.", at: 2)
      let index = blocks.firstIndex { $0.hasPrefix("Paragraph 30 ") } ?? 0
      blocks[index] = "Otherwise now " + blocks[index].dropFirst(13)
    }
    #expect(try Self.found(in: after).hasPrefix("Otherwise no"))
  }

  @Test func `a section that was moved takes the place along`() throws {
    let after = Self.text { blocks in
      let part = Array(blocks[26..<39])
      blocks.removeSubrange(26..<39)
      blocks.insert(contentsOf: part, at: 0)
    }
    #expect(after.hasPrefix("Part 3\n"))
    #expect(try Self.found(in: after) == "Paragraph 30 ")
  }

  @Test func `of words that are repeated those below the same heading count`() throws {
    let after = Self.text { blocks in
      let copy = blocks.first { $0.hasPrefix("Paragraph 30 ") } ?? ""
      blocks.insert(copy, at: 20)
      blocks.insert("Words.", at: 1)
    }
    let bytes = Array(after.utf8)
    let before = Self.text()
    let start = try Self.offset(of: "Part 3\n", in: before)
    let quoted = QuotedPlace(
      try Self.offset(of: "Paragraph 30 ", in: before), heading: start..<start + 6,
      in: TextInMemory(Array(before.utf8)))
    let part = try Self.offset(of: "Part 3\n", in: after)
    #expect(quoted.offset(in: TextInMemory(bytes)) > part)
  }

  @Test func `where the words are gone the heading is the place`() throws {
    let after = Self.text { blocks in
      blocks.removeSubrange(27..<39)
      blocks.insert("Only this is left of it.", at: 27)
    }
    #expect(try Self.found(in: after).hasPrefix("Part 3\n"))
  }

  @Test func `where all is gone the place is in the text at least`() throws {
    let before = TextInMemory(Array(Self.text().utf8))
    let quoted = QuotedPlace(3000, heading: nil, in: before)
    #expect(quoted.offset(in: TextInMemory(Array("Nothing of it.".utf8))) == 14)
    #expect(quoted.offset(in: TextInMemory([])) == 0)
    let other = TextInMemory([UInt8](repeating: UInt8(ascii: "x"), count: 5000))
    #expect(quoted.offset(in: other) == 3000)
  }

  @Test func `the start of a text stays the start`() {
    let after = TextInMemory(Array(Self.text { $0.insert("New words.", at: 0) }.utf8))
    #expect(QuotedPlace.start.offset(in: after) == 0)
  }

  @Test func `an edit as long as a book is jumped over`() throws {
    let book = String(repeating: "Words that were not there before.\n\n", count: 20_000)
    let after = Self.text { $0.insert(book, at: 1) }
    #expect(try Self.found(in: after, below: nil) == "Paragraph 30 ")
  }
}
