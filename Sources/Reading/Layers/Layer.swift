import Articles
import Typesetting

/// Something that lies over the text and handles the keys first.
///
/// A layer decides what a key does, what the screen shows and what its rows stand for. The reader keeps
/// a stack of layers; below all of them lies ``TextLayer``.
protocol Layer: Sendable {
  /// Where its keys are bound.
  var context: KeyContext { get }
  /// The number by which articles return to it; nil where none does.
  var listID: Int? { get }

  /// Handles a key.
  mutating func press(_ key: Key, in reader: inout Reader) -> LayerResponse
  /// Carries out a command.
  mutating func perform(_ command: Command, in reader: inout Reader) -> LayerResponse
  /// Acts on what a row stands for, as Enter does.
  mutating func open(_ subject: Subject, in reader: inout Reader) -> LayerResponse

  /// The words of the top line.
  func topLine(in reader: Reader) -> [Run]
  /// The rows between the top line and the status line.
  func body(in reader: Reader, _ layout: Layout) -> Body
  /// What the status line says.
  func statusWords(in reader: Reader) -> String
  /// The keys that the status line names at its right end.
  func hint(in reader: Reader) -> String
  /// What is being typed; nil where nothing is.
  func prompt(in reader: Reader) -> PrintableText?
  /// The rows below the body.
  func bottomRows(in reader: Reader, _ layout: Layout) -> [[Run]]
  /// The cell of the cursor.
  func cursor(in body: Body, of reader: Reader, _ layout: Layout) -> Frame.Position
  /// The entries of the contents that the next frame shows, whose titles have to be read before it.
  func entriesInSight(in reader: Reader, _ layout: Layout) -> [Contents.Entry.Kind]
  /// Takes note that the text in front was read again, and where its places are now; false where
  /// nothing is left to show.
  mutating func followText(by map: PlaceMap, in reader: inout Reader) -> Bool
  /// One sentence that says what is chosen, for tests and for a screen of one line.
  func sentence(in reader: Reader) -> PrintableText
}

/// What a layer does that says nothing else: it leaves the text on the screen as it is.
extension Layer {
  var listID: Int? { nil }

  mutating func press(_ key: Key, in reader: inout Reader) -> LayerResponse {
    guard let command = reader.command(for: key, in: context) else { return .stays() }
    return perform(command, in: &reader)
  }

  mutating func open(_ subject: Subject, in reader: inout Reader) -> LayerResponse { .stays() }

  func topLine(in reader: Reader) -> [Run] { TextLayer().topLine(in: reader) }

  func body(in reader: Reader, _ layout: Layout) -> Body { TextLayer().body(in: reader, layout) }

  func statusWords(in reader: Reader) -> String { TextLayer().statusWords(in: reader) }

  func hint(in reader: Reader) -> String {
    reader.keys.words(of: Hint(.program(.help), words: "help"), in: .reading) ?? ""
  }

  func prompt(in reader: Reader) -> PrintableText? { nil }

  func bottomRows(in reader: Reader, _ layout: Layout) -> [[Run]] {
    reader.usualBottomRows(of: self, layout)
  }

  func cursor(in body: Body, of reader: Reader, _ layout: Layout) -> Frame.Position {
    Frame.Position(column: body.cursor.column, row: layout.bodyRows.lowerBound + body.cursor.row)
  }

  func entriesInSight(in reader: Reader, _ layout: Layout) -> [Contents.Entry.Kind] {
    TextLayer().entriesInSight(in: reader, layout)
  }

  mutating func followText(by map: PlaceMap, in reader: inout Reader) -> Bool { true }
}
