/// The entries of lists that stand open, in which the next block may stand.
struct MarkdownNesting {
  /// An entry whose words may be followed by more blocks.
  struct Entry: Equatable {
    /// The column of the text at which its words begin.
    let content: Int
    /// Columns of its marker as it is written.
    let width: Int
    /// Its number; nil for a bullet.
    let number: Int?
    /// What is written behind the number.
    let delimiter: UInt8
  }

  private(set) var entries: [Entry] = []

  /// The spaces before a line in the innermost entry.
  var spaces: [UInt8] {
    [UInt8](repeating: 0x20, count: entries.reduce(0) { $0 + $1.width })
  }

  /// The column of the text at which what stands in the innermost entry begins.
  var content: Int { entries.last?.content ?? 0 }

  /// Leaves all entries that a block at a column of the text does not stand in; returns the outermost of
  /// them.
  @discardableResult
  mutating func leave(for column: Int) -> Entry? {
    var left: Entry?
    while let last = entries.last, last.content > column { left = entries.removeLast() }
    return left
  }

  /// Enters an entry and gives its marker, as its list goes on from `sibling`.
  ///
  /// A list counts by itself in Markdown, so that another number begins another list, which another sign
  /// behind the number says.
  mutating func enter(_ number: Int?, content: Int, after sibling: Entry?) -> [UInt8] {
    guard let number else {
      entries.append(Entry(content: content, width: 2, number: nil, delimiter: 0))
      return Array("- ".utf8)
    }
    var delimiter = UInt8(ascii: ".")
    if let sibling, let before = sibling.number {
      let goesOn = number == before + 1
      let isPoint = sibling.delimiter == UInt8(ascii: ".")
      delimiter = goesOn == isPoint ? UInt8(ascii: ".") : UInt8(ascii: ")")
    }
    let marker = Array(String(number).utf8) + [delimiter, 0x20]
    entries.append(
      Entry(content: content, width: marker.count, number: number, delimiter: delimiter))
    return marker
  }
}
