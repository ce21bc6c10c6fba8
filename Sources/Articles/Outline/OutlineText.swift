/// The structure of an article as an indented tree, printed as it is found.
public struct OutlineText {
  private var titles: TitleReader
  private var level = 0

  /// The outline of the article whose bytes are in `source`.
  public init(_ source: any ByteSource) { titles = TitleReader(source) }

  /// Gives the lines for what was found next, each with its line end.
  public mutating func write<Failure: Error>(
    _ found: Findings, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    for part in [found.masthead.category, found.masthead.title] {
      if let part { try write(text(part) + "\n") }
    }
    var items = found.items[...]
    for section in found.sections {
      try self.write(&items, before: section.start, write)
      level = section.level
      try write(Self.indent(level) + text(section.title) + "\n")
    }
    try self.write(&items, before: Anchor(.max), write)
  }

  private mutating func write<Failure: Error>(
    _ items: inout ArraySlice<Item>, before end: Anchor, _ write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    while let item = items.first, item.start < end {
      if item.isInContents { try write(line(for: item)) }
      items.removeFirst()
    }
  }

  private mutating func line(for item: Item) -> String {
    let entry = item.entry
    let number = entry.number.map { "\($0). " } ?? ""
    return Self.indent(level + 1) + entry.sign + " " + number + text(item.title) + "\n"
  }

  private static func indent(_ level: Int) -> String { String(repeating: "  ", count: level) }

  private mutating func text(_ range: Range<Int>) -> String { titles.text(range).string }
}
