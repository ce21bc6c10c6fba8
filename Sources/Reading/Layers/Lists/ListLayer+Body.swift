import Articles
import Records
import Typesetting

extension ListLayer {
  func body(in reader: Reader, _ layout: Layout) -> Body { listBody(in: reader, layout) }

  /// The rows of the list around the line that is chosen.
  func listBody(in reader: Reader, _ layout: Layout) -> Body {
    let rows = ListRows(choice)
    let columns = columns(of: layout)
    if rows.count == 0 { return emptyBody(in: reader, layout) }
    let focus = rows.row(of: choice.index)
    let first = Panel.firstShown(focus: focus, count: rows.count, rows: layout.textRows)
    let shown = rows.rows(in: max(0, first)..<min(first + layout.textRows, rows.count))
    var match = choice.filter.isEmpty ? nil : FuzzyMatch(choice.filter.text)
    return Body(
      rows: shown.map { draw($0, in: reader, columns, &match) },
      cursor: Frame.Position(column: min(2, layout.size.columns - 1), row: focus - first))
  }

  private func emptyBody(in reader: Reader, _ layout: Layout) -> Body {
    let words = choice.lines.isEmpty ? emptyWords(in: reader) : "Nothing matches."
    let columns = layout.size.columns
    let indent = columns >= 20 ? 3 : 0
    let lines = words.wrapped(to: max(1, columns - 2 * indent)).map {
      Body.Row(Panel.fit([Run(.blank(indent) + $0, .entryFigure)], to: columns))
    }
    return Body(rows: lines, cursor: Frame.Position(column: 0, row: 0))
  }

  private func draw(
    _ row: ListRows.Row, in reader: Reader, _ columns: Int, _ match: inout FuzzyMatch?
  ) -> Body.Row {
    switch row {
    case .gap: return Body.Row(Panel.fit([Run("", .body)], to: columns))
    case .group(let name):
      return Body.Row(Panel.fit([Run(" " + name, .heading)], to: columns))
    case .snippet(let index):
      let line = choice.lines[choice.visible[index]]
      let runs = line.snippet.map { Run($0.text, $0.isMatch ? .match : .entryFigure) }
      return Body.Row(
        Panel.fit([Run(.blank(5), .body)] + runs, to: columns), standsFor: line.subject, columns)
    case .entry(let index):
      let line = choice.lines[choice.visible[index]]
      let runs = draw(line, isChosen: index == choice.index, in: reader, columns, &match)
      return Body.Row(runs, standsFor: line.subject, columns)
    }
  }

  private func draw(
    _ line: Choice.Line, isChosen: Bool, in reader: Reader, _ columns: Int,
    _ match: inout FuzzyMatch?
  ) -> [Run] {
    let number = line.number.map { .blank(max(0, choice.numberColumns - $0.columns)) + $0 + "  " }
    let front = (isChosen ? " ▸ " : "   ") + (number ?? "")
    let room = columns - front.columns
    let detail = details(of: line, in: reader).first { room >= $0.columns + 16 } ?? ""
    let words = line.text.truncated(to: max(0, room - detail.columns))
    let role: Role = isChosen ? .chosenEntry : .entry
    let places = match?.places(in: line.text.string) ?? []
    let gap = PrintableText.blank(max(0, room - words.columns - detail.columns))
    return Panel.fit(
      [Run(front, role)] + lit(words, at: places, role)
        + [Run(gap, role), Run(detail, isChosen ? .chosenEntry : .entryFigure)],
      to: columns)
  }

  /// The words of an entry with the letters lit that the filter has found in them.
  private func lit(_ words: PrintableText, at places: Set<Int>, _ role: Role) -> [Run] {
    guard !places.isEmpty else { return [Run(words, role)] }
    var runs: [Run] = []
    for (place, scalar) in words.string.unicodeScalars.enumerated() {
      let letter = PrintableText(String(scalar))
      let role = places.contains(place) ? .match : role
      if let last = runs.last, last.role == role {
        runs[runs.count - 1] = Run(last.text + letter, role)
      } else {
        runs.append(Run(letter, role))
      }
    }
    return runs
  }
}
