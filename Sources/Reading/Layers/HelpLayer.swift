import Articles
import Typesetting

/// The keys, as the key table has them.
struct HelpLayer: Layer {
  /// The row of the help that stands at the top.
  private var scrolled = 0
  let context = KeyContext.help

  mutating func perform(_ command: Command, in reader: inout Reader) -> LayerResponse {
    let layout = reader.layout
    let last = max(
      0, Self.lines(of: reader.keys, columns: layout.size.columns).count - layout.textRows)
    switch command {
    case .choice(let command):
      guard let step = command.step(page: layout.textRows) else { break }
      scrolled = min(max(0, min(scrolled, last) + step), last)
    case .program(let command): return .program(command)
    case .scroll, .match, .motion, .reading, .prompt: break
    }
    return .stays()
  }

  func topLine(in reader: Reader) -> [Run] { [Run("The keys of Lectern", .barTitle)] }

  func body(in reader: Reader, _ layout: Layout) -> Body {
    let lines = Self.lines(of: reader.keys, columns: layout.size.columns)
    let last = max(0, lines.count - layout.textRows)
    return Body(
      rows: lines.dropFirst(min(scrolled, last)).map { Body.Row($0) }, cursor: .topLeft)
  }

  func statusWords(in reader: Reader) -> String { "" }

  func hint(in reader: Reader) -> String {
    reader.keys.words(of: Hint(.program(.close), words: "close"), in: context) ?? ""
  }

  func entriesInSight(in reader: Reader, _ layout: Layout) -> [Contents.Entry.Kind] { [] }

  func sentence(in reader: Reader) -> PrintableText { "The keys of Lectern." }

  /// The key table as rows of the screen.
  static func lines(of keys: KeyMap, columns: Int) -> [[Run]] {
    KeyContext.allCases.flatMap { context in
      [[Run(PrintableText(" " + context.title).prefix(columns: columns), .heading)]]
        + keys.help(in: context).flatMap { rows(of: $0, columns: columns) } + [[]]
    }
  }

  /// The keys in a column of their own, or above the words where there is no room.
  private static func rows(of line: HelpLine, columns: Int) -> [[Run]] {
    let keys = PrintableText(line.keys)
    let words = PrintableText(line.words)
    let column = 40
    guard columns >= 80, keys.columns < column - 2 else {
      return rows(keys, .key, indent: 2, columns) + rows(words, .body, indent: 6, columns)
    }
    let wrapped = rows(words, .body, indent: column, columns)
    let first = [Run(("  " + keys).padded(to: column), .key)] + (wrapped.first ?? []).dropFirst()
    return [first] + wrapped.dropFirst()
  }

  /// The text in as many rows as it takes, `indent` columns from the left where there is room.
  private static func rows(
    _ text: PrintableText, _ role: Role, indent: Int, _ columns: Int
  ) -> [[Run]] {
    let indent = indent * 2 <= columns ? indent : 0
    return text.wrapped(to: columns - indent).map {
      [Run(.blank(indent), .body), Run($0, role)]
    }
  }
}
