import Articles
import Typesetting

extension CommandPrompt {
  /// What the word may become or what is wrong with the line, and the line itself.
  func bottomRows(in reader: Reader, _ layout: Layout) -> [[Run]] {
    let columns = layout.size.columns
    let above = problem.map { reader.messageRows($0) } ?? candidateRows(columns: columns)
    return (above + [promptRow(in: reader)]).suffix(layout.size.rows)
  }

  func cursor(in body: Body, of reader: Reader, _ layout: Layout) -> Frame.Position {
    let shown = line.window(columns: layout.size.columns)
    return Frame.Position(column: 1 + shown.column, row: layout.size.rows - 1)
  }

  func sentence(in reader: Reader) -> PrintableText { "Command: " + line.shown + "." }

  private func promptRow(in reader: Reader) -> [Run] {
    let columns = reader.size.columns
    let left = Run(":" + line.window(columns: columns).text, .prompt)
    let words = words(in: reader).first { left.text.columns + $0.columns + 3 <= columns } ?? ""
    return Panel.fit(
      Panel.spread([left], [Run(words + " ", .hint)], to: columns, fill: .prompt), to: columns)
  }

  /// What the line does, or the keys of the prompt.
  private func words(in reader: Reader) -> [PrintableText] {
    let name = Instruction.parts(of: line.text).name
    if let sentence = CommandNames.sentence(of: name) { return [PrintableText(sentence)] }
    guard line.isEmpty || completion != nil else { return [] }
    let hints = [
      Hint(.prompt(.complete), words: "completes"), Hint(.choice(.open), words: "runs"),
      Hint(.prompt(.stopTyping), words: "closes"),
    ]
    return [PrintableText(reader.keys.words(of: hints, in: context))]
  }

  /// The words that are to be chosen from, as far as there is room around the one that was taken.
  private func candidateRows(columns: Int) -> [[Run]] {
    guard let completion, !completion.isOnly else { return [] }
    let words = completion.candidates.map(Self.shown)
    let first = Self.first(of: words, holding: completion.index ?? 0, columns: columns)
    var runs = [Run(first > 0 ? "‹" : " ", .hint)]
    for index in words.indices[first...] {
      runs.append(Run(words[index], index == completion.index ? .chosenEntry : .prompt))
      runs.append(Run("  ", .prompt))
    }
    return [Panel.fit(runs, to: columns)]
  }

  /// A path by its last part, which tells it from the others.
  private static func shown(_ word: String) -> PrintableText {
    let isDirectory = word.last == "/"
    let name = word.split(separator: "/").last.map(String.init) ?? word
    return PrintableText(word.contains("/") ? name + (isDirectory ? "/" : "") : word)
  }

  /// The first word that is shown where the one at `index` is to be in sight.
  private static func first(of words: [PrintableText], holding index: Int, columns: Int) -> Int {
    var first = 0
    var end = 1
    for (place, word) in words.enumerated().prefix(index + 1) {
      if place > first, end + word.columns > columns - 1 { (first, end) = (place, 1) }
      end += word.columns + 2
    }
    return first
  }
}
