public import Articles

/// The structure of an article as an indented tree, printed as it is found.
public struct OutlineText {
  private var titles: TitleReader
  /// What the page is called, until that or a title of its text is printed.
  private var pageTitle: PrintableText?
  private var level = 0
  private var lines: [UInt8] = []

  /// The outline of the article whose bytes are in `source`, laid out by `profile`.
  public init(_ source: any ByteSource, profile: TextProfile) {
    titles = TitleReader(source, profile)
    pageTitle = source.page?.shownTitle
  }

  /// The lines for what was found next, each with its line end, as UTF-8.
  public mutating func lines(for found: Findings) -> [UInt8] {
    lines.removeAll(keepingCapacity: true)
    for part in [found.masthead.category, found.masthead.title] {
      if let part { addLine(part) }
    }
    if found.masthead.title != nil { pageTitle = nil }
    if let pageTitle, found.isComplete || !found.sections.isEmpty || !found.items.isEmpty {
      lines.append(contentsOf: pageTitle.string.utf8)
      lines.append(UInt8(ascii: "\n"))
      self.pageTitle = nil
    }
    var items = found.items[...]
    for section in found.sections {
      add(&items, before: section.start)
      level = section.level
      indent(level)
      addLine(section.title)
    }
    add(&items, before: Anchor(.max))
    return lines
  }

  private mutating func add(_ items: inout Slice<Roll<Item>>, before end: Anchor) {
    while let item = items.first, item.start < end {
      if item.isInContents { add(item) }
      items.removeFirst()
    }
  }

  private mutating func add(_ item: Item) {
    indent(level + 1)
    lines.append(contentsOf: item.entry.sign.utf8)
    lines.append(UInt8(ascii: " "))
    if let number = item.entry.number {
      addDigits(of: number)
      lines.append(UInt8(ascii: "."))
      lines.append(UInt8(ascii: " "))
    }
    addLine(item.title)
  }

  /// Adds a number that is not below zero.
  private mutating func addDigits(of number: Int) {
    if number > 9 { addDigits(of: number / 10) }
    lines.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private mutating func addLine(_ title: Range<Int>) {
    titles.append(title, to: &lines)
    lines.append(UInt8(ascii: "\n"))
  }

  private mutating func indent(_ level: Int) {
    for _ in 0..<2 * level { lines.append(UInt8(ascii: " ")) }
  }
}
