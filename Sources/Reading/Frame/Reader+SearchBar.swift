import Articles
import Typesetting

extension Reader {
  /// The rows at the bottom while a query is typed: what is wrong with it, and the query itself.
  func searchRows(_ prompt: SearchPrompt) -> [[Run]] {
    let problem = prompt.problem.map(messageRows) ?? []
    return (problem + [promptRow(prompt)]).suffix(size.rows)
  }

  /// The column of the cursor in the query that is being typed.
  func searchColumn(_ prompt: SearchPrompt) -> Int { 1 + window(of: prompt).column }

  private func promptRow(_ prompt: SearchPrompt) -> [Run] {
    let left = [Run(prompt.sign + window(of: prompt).text, .prompt)]
    let room = size.columns - left[0].text.columns - 2
    let right = ways(to: prompt).first { Self.columns($0) <= room } ?? []
    return Panel.fit(Panel.spread(left, right, to: size.columns, fill: .prompt), to: size.columns)
  }

  /// The part of the line around the cursor that there is room for, and the cursor's column in it.
  private func window(of prompt: SearchPrompt) -> (text: PrintableText, column: Int) {
    let room = max(1, size.columns - 2)
    let before = PrintableText(prompt.line.before).suffix(columns: room)
    let text = before + PrintableText(prompt.line.after).prefix(columns: room - before.columns)
    return (text, before.columns)
  }

  /// What was found and the switches, in fewer and fewer words.
  private func ways(to prompt: SearchPrompt) -> [[Run]] {
    let state = searchWords.map { [Run(PrintableText($0 + "  "), .hint)] } ?? []
    let switches = [
      ("exact", "Alt-e ", prompt.isExact), ("word", "Alt-w ", prompt.isWholeWord),
      ("regex", "Alt-r ", prompt.isExpression),
    ]
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

  /// What the status line says where only paragraphs that match are shown.
  var siftedWords: String {
    guard let search = document?.search else { return "" }
    let query = PrintableText(search.matcher.query.text)
    return "paragraphs with “\(query)”  \(searchWords ?? "")"
  }

  /// How many matches there are, which of them is the current one, and how far the search is.
  var searchWords: String? {
    guard let document, let search = document.search else { return nil }
    let isComplete = search.isComplete(document.source.count)
    let total = "\(search.total)\(isComplete ? "" : "+")"
    let words: String
    if let ordinal = search.ordinal {
      words = "\(ordinal)/\(total)"
    } else if search.total == 0 {
      words = isComplete ? "no match" : search.isStopped ? "search stopped" : "searching"
    } else {
      words = search.total == 1 && isComplete ? "1 match" : "\(total) matches"
    }
    guard let percent = search.percent, !isComplete, !search.isStopped else { return words }
    return search.total == 0 ? "searching \(percent)%" : "\(words)  searching \(percent)%"
  }
}
