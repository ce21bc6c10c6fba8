public import Articles

/// A match and where it stands, for people and for programs.
public struct SearchHit {
  /// The bytes of the match.
  public let match: Range<Int>
  /// The heading of its section, if it stands in one.
  public let section: SectionTitle?
  /// The paragraph, heading or entry that it begins in.
  public let passage: Passage

  /// A match, the passage that it begins in and the section that it stands in.
  public init(_ match: Range<Int>, in passage: Passage, of section: SectionTitle?) {
    self.match = match
    self.section = section
    self.passage = passage
  }

  /// The hit as one JSON object on a line, in UTF-8; `file` is nil for standard input, and `line` is the
  /// line of it that the match begins in.
  public func json(file: String?, line: Int, in source: any ByteSource) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.field("file") { $0.path(file) }
      json.field("line") { $0.number(line) }
      json.field("section") { $0.string(section?.text.string) }
      json.field("offset") { $0.number(match.lowerBound) }
      json.field("match") { $0.string(passage.text(of: match, in: source).string) }
      json.field("paragraph") { json in
        json.string(passage.text(passage.excerpt(around: match)).string)
      }
    }
    return writer.utf8 + [UInt8(ascii: "\n")]
  }
}
