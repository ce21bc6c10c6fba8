import Articles
import Records
import Typesetting

/// A text that came through a pipe: its place and its marks are kept, and none of its words.
extension Document {
  /// In a text of fewer screens nothing is kept.
  private static let leastScreens = 3

  /// Whether it has no file.
  var isPiped: Bool { path == nil }

  /// The page of the manual that it is known as, whose bytes depend on the width that it was printed to.
  private var isManual: Bool { file.flatMap { PipedText.manual(ofKey: $0) } != nil }

  /// Whether anything of it is to be kept: it has a name and an end, and more than a few screens.
  mutating func isKept(rows: Int) -> Bool {
    guard file != nil else { return false }
    guard isPiped else { return true }
    guard article.isComplete, source.isComplete else { return false }
    let least = Self.leastScreens * rows
    return galley.rows(from: .start, count: least + 1).count > least
  }

  /// The position as it is kept: of a page of the manual counted in letters, so that it holds at any
  /// width, and without a word of the text.
  func kept(_ position: Position) -> QuotedPosition {
    guard isPiped else { return quotedPosition }
    guard isManual else {
      return Self.unquoted(position.top.offset, position.place.offset, of: source.count)
    }
    let letters = LetterCounter(source)
    return Self.unquoted(
      letters.place(of: position.top.offset), letters.place(of: position.place.offset),
      of: letters.count)
  }

  private static func unquoted(_ top: Int, _ place: Int, of count: Int) -> QuotedPosition {
    QuotedPosition(
      top: QuotedPlace(offset: top, count: count, quotes: [], heading: nil), shift: place - top)
  }

  /// The place where a kept position is now; at a width that breaks words otherwise, about there.
  func find(kept: QuotedPosition) -> (position: Position, by: QuotedPlace.Trace) {
    guard isPiped else { return find(kept) }
    let (top, place) = (kept.top.offset, kept.top.offset + kept.shift)
    guard isManual else {
      let position = Position(top: Anchor(top), place: Anchor(max(0, place)))
      return (position.clamped(to: galley.count), .words)
    }
    let letters = LetterCounter(source)
    let isSame = letters.count == kept.top.count
    let scale = Double(letters.count) / Double(max(1, kept.top.count))
    func offset(_ place: Int) -> Anchor {
      Anchor(letters.offset(of: isSame ? place : Int(Double(place) * scale) | 1))
    }
    let position = Position(top: offset(top), place: offset(max(top, place)))
    return (position.clamped(to: galley.count), isSame ? .words : .distance)
  }
}
