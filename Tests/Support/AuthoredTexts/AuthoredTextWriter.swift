public import Articles

/// Writes a text and its marks.
public struct AuthoredTextWriter {
  /// The text so far.
  public private(set) var bytes: [UInt8] = []
  /// Its marks so far, in the order of the text.
  public private(set) var marks: [Mark] = []

  /// Nothing written yet.
  public init() {}

  /// Writes text that is one block, and a blank line or other text after it; `inline` marks the words
  /// that are named where they stand first.
  public mutating func block(
    _ mark: BlockMark, _ text: String, inline: [(words: String, mark: InlineMark)] = [],
    indent: UInt8 = 0, isFurniture: Bool = false, after: String = "\n\n"
  ) {
    let start = bytes.count
    bytes += text.utf8
    marks.append(
      Mark(start..<bytes.count, .block(mark), indent: indent, isFurniture: isFurniture))
    for part in inline { add(part.mark, to: part.words, from: start) }
    bytes += after.utf8
  }

  /// Writes text of which nothing is known but what `inline` says of words in it.
  public mutating func plain(
    _ text: String, inline: [(words: String, mark: InlineMark)] = [], after: String = "\n\n"
  ) {
    let start = bytes.count
    bytes += text.utf8
    for part in inline { add(part.mark, to: part.words, from: start) }
    bytes += after.utf8
  }

  private mutating func add(_ mark: InlineMark, to words: String, from start: Int) {
    let sought = Array(words.utf8)
    guard
      let place = (start...max(start, bytes.count - sought.count)).first(where: {
        bytes[$0...].starts(with: sought)
      })
    else { preconditionFailure("“\(words)” is not in the text") }
    add(mark, at: place..<place + sought.count)
  }

  /// Marks some bytes.
  mutating func add(_ mark: InlineMark, at range: Range<Int>) {
    let place = range.lowerBound
    marks.append(Mark(range, .inline(mark)))
    // Marks are in the order of the text, those of blocks before those within.
    let last = marks.count - 1
    var index = last
    while index > 0, marks[index - 1].range.lowerBound > place { index -= 1 }
    marks.insert(marks.remove(at: last), at: index)
  }
}
