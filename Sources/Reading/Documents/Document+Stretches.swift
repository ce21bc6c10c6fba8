import Articles
import Records
import Typesetting

/// Stretches of lines with blank lines between them, which are the paragraphs of a text of lines.
extension Document {
  /// The most lines that are searched for the end of a stretch.
  private static let mostLines = 100_000

  /// Goes some stretches on, or back where negative; false where there is none.
  mutating func stepStretch(by steps: Int) -> Bool {
    guard let first = galley.block(holding: position.place) else { return true }
    var block = first
    for _ in 0..<abs(steps) {
      guard let next = steps > 0 ? stretch(after: block) : stretch(before: block) else { break }
      block = next
    }
    guard block.start != first.start else { return false }
    jump { $0.show(block.start) }
    return true
  }

  /// The first line of the stretch after that of a line.
  private mutating func stretch(after line: Block) -> Block? {
    var isBehindBlank = line.range.isEmpty
    var next = galley.block(after: line)
    for _ in 0..<Self.mostLines {
      guard let block = next else { return nil }
      if block.range.isEmpty { isBehindBlank = true } else if isBehindBlank { return block }
      next = galley.block(after: block)
    }
    return nil
  }

  /// The first line of the stretch of a line, or of the one before where that is the line itself.
  private mutating func stretch(before line: Block) -> Block? {
    var first: Block?
    var next = galley.block(before: line)
    for _ in 0..<Self.mostLines {
      guard let block = next else { return first }
      if block.range.isEmpty, first != nil { return first }
      if !block.range.isEmpty { first = block }
      next = galley.block(before: block)
    }
    return first
  }
}
