import Articles
import Records
import Typesetting

extension Reader {
  func listBody(_ list: ListLayer, _ layout: Layout) -> Body {
    let rows = ListRows(list)
    if rows.count == 0 { return emptyBody(list) }
    let columns = list.purpose == .library ? layout.libraryColumns : size.columns
    let focus = rows.row(of: list.choice)
    let first = Panel.firstShown(focus: focus, count: rows.count, rows: layout.textRows)
    let shown = rows.rows(in: max(0, first)..<min(first + layout.textRows, rows.count))
    var match = list.filter.isEmpty ? nil : FuzzyMatch(list.filter.text)
    var drawn = shown.map { draw($0, of: list, columns, &match) }
    if columns < size.columns {
      let blank = Panel.fit([Run("", .body)], to: columns)
      drawn += [[Run]](repeating: blank, count: layout.textRows - drawn.count)
      drawn = zip(drawn, previewRows(list, layout)).map { $0 + $1 }
    }
    return Body(
      rows: drawn,
      cursor: Frame.Position(column: min(2, size.columns - 1), row: focus - first))
  }

  private func emptyBody(_ list: ListLayer) -> Body {
    let words: PrintableText =
      if !list.lines.isEmpty {
        "Nothing matches."
      } else if list.purpose == .found {
        foundWords(list)
      } else if list.purpose == .links {
        "Looking for articles that name this one."
      } else if list.purpose == .history || catalogue == nil {
        ""
      } else {
        """
        There are no articles on the shelf. Put text files into ~/.local/share/lectern/articles, \
        or name a directory with --library.
        """
      }
    let indent = size.columns >= 20 ? 3 : 0
    let lines = words.wrapped(to: max(1, size.columns - 2 * indent)).map {
      Panel.fit([Run(.blank(indent) + $0, .entryFigure)], to: size.columns)
    }
    return Body(rows: lines, cursor: Frame.Position(column: 0, row: 0))
  }

  private func foundWords(_ list: ListLayer) -> PrintableText {
    if list.filter.isEmpty {
      return """
        Type what to look for. risk: allergic finds it among the risks of an article; so do benefit:, \
        title:, category: and heading: in their part. Words in quotation marks follow each other.
        """
    }
    guard let libraryFindings else { return "" }
    return libraryFindings.unread > 0 ? "Nothing so far." : "Nothing is found."
  }

  private func draw(
    _ row: ListRows.Row, of list: ListLayer, _ columns: Int, _ match: inout FuzzyMatch?
  ) -> [Run] {
    switch row {
    case .gap: return Panel.fit([Run("", .body)], to: columns)
    case .snippet(let index):
      let pieces = list.lines[list.visible[index]].snippet
      let runs = pieces.map { Run($0.text, $0.isMatch ? .match : .entryFigure) }
      return Panel.fit([Run(.blank(5), .body)] + runs, to: columns)
    case .group(let name): return Panel.fit([Run(" " + name, .heading)], to: columns)
    case .entry(let index):
      let line = list.lines[list.visible[index]]
      let isChosen = index == list.choice
      let number = line.number.map { .blank(max(0, list.numberColumns - $0.columns)) + $0 + "  " }
      let front = (isChosen ? " ▸ " : "   ") + (number ?? "")
      let room = columns - front.columns
      let detail = details(of: line).first { room >= $0.columns + 16 } ?? ""
      let words = line.text.truncated(to: max(0, room - detail.columns))
      let role: Role = isChosen ? .chosenEntry : .entry
      let places = match?.places(in: line.text.string) ?? []
      let gap = PrintableText.blank(max(0, room - words.columns - detail.columns))
      return Panel.fit(
        [Run(front, role)] + lit(words, at: places, role)
          + [Run(gap, role), Run(detail, isChosen ? .chosenEntry : .entryFigure)],
        to: columns)
    }
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

  /// What may be said of an entry at the right, the first of these that there is room for.
  private func details(of line: ListLayer.Line) -> [PrintableText] {
    guard let article = line.article else {
      return [line.detail.isEmpty ? "" : "  " + line.detail + " "]
    }
    let minutes = ReadingTime.minutes(words: article.words)
    let time = PrintableText("\(max(1, minutes)) min ")
    let column = PrintableText.blank(max(0, Self.minutesColumns - time.columns)) + time
    guard let progress = readings[article.file]?.progress else { return [column] }
    return ["  " + progress + column, "  " + progress + " "]
  }

  /// Columns of the minutes, with what is left blank before them.
  private static let minutesColumns = 10
}
