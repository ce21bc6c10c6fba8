import Articles
import Typesetting

extension SearchPrompt {
  /// What is wrong with the query, and the query itself.
  func bottomRows(in reader: Reader, _ layout: Layout) -> [[Run]] {
    let problem = problem.map { reader.messageRows($0) } ?? []
    return (problem + [promptRow(in: reader)]).suffix(layout.size.rows)
  }

  func cursor(in body: Body, of reader: Reader, _ layout: Layout) -> Frame.Position {
    Frame.Position(
      column: 1 + line.window(columns: layout.size.columns).column, row: layout.size.rows - 1)
  }

  func sentence(in reader: Reader) -> PrintableText {
    let found = reader.document?.searchWords.map { PrintableText(", \($0)") } ?? ""
    return "Search: " + line.shown + found + "."
  }

  private func promptRow(in reader: Reader) -> [Run] {
    let columns = reader.size.columns
    let left = [Run(sign + line.window(columns: columns).text, .prompt)]
    let room = columns - left[0].text.columns - 2
    let right = ways(in: reader).first { Self.columns($0) <= room } ?? []
    return Panel.fit(Panel.spread(left, right, to: columns, fill: .prompt), to: columns)
  }

  /// What was found and the switches, in fewer and fewer words.
  private func ways(in reader: Reader) -> [[Run]] {
    let found = reader.document?.searchWords
    let state = found.map { [Run(PrintableText($0 + "  "), .hint)] } ?? []
    func key(_ command: PromptCommand) -> String {
      reader.keys.key(for: .prompt(command), in: context).map { $0 + " " } ?? ""
    }
    let switches =
      [
        ("exact", key(.toggleExact), isExact), ("word", key(.toggleWholeWord), isWholeWord),
        ("regex", key(.toggleExpression), isExpression),
      ] + (purpose == .sifting ? [("not", key(.toggleInverted), isInverted)] : [])
    func runs(keys: Bool, all: Bool) -> [Run] {
      switches.filter { $0.2 || all }.flatMap { name, key, isOn in
        [
          Run(PrintableText(keys ? key : ""), .hint),
          Run(PrintableText(isOn ? "[\(name)]" : name), isOn ? .switchedOn : .hint),
          Run("  ", .hint),
        ]
      }
    }
    return [
      state + runs(keys: true, all: true), state + runs(keys: false, all: true),
      state + runs(keys: false, all: false), runs(keys: false, all: false),
    ]
  }

  private static func columns(_ runs: [Run]) -> Int { runs.reduce(0) { $0 + $1.text.columns } }
}
