import Articles
import Typesetting

extension Reader {
  func listBody(_ list: ListLayer, _ layout: Layout) -> Body {
    let rows = listRows(list)
    if rows.isEmpty { return emptyBody(list) }
    let focus = rows.firstIndex { $0.choice == list.choice } ?? 0
    let first = Panel.firstShown(focus: focus, count: rows.count, rows: layout.textRows)
    let shown = rows[first..<min(first + layout.textRows, rows.count)]
    return Body(
      rows: shown.map { draw($0, of: list) },
      cursor: Frame.Position(column: min(2, size.columns - 1), row: focus - first))
  }

  private func emptyBody(_ list: ListLayer) -> Body {
    let words: PrintableText =
      if !list.lines.isEmpty {
        "Nothing matches."
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

  /// A row of a list: a heading of a group, or the entry with an index.
  private enum ListRow {
    case group(PrintableText)
    case gap
    case entry(Int)

    var choice: Int? { if case .entry(let index) = self { index } else { nil } }
  }

  private func listRows(_ list: ListLayer) -> [ListRow] {
    var rows: [ListRow] = []
    var group: PrintableText?
    for index in list.visible.indices {
      let line = list.lines[list.visible[index]]
      if list.filter.isEmpty, let next = line.group, next != group {
        if !rows.isEmpty { rows.append(.gap) }
        rows.append(.group(next))
        group = next
      }
      rows.append(.entry(index))
    }
    return rows
  }

  private func draw(_ row: ListRow, of list: ListLayer) -> [Run] {
    switch row {
    case .gap: return []
    case .group(let name): return Panel.fit([Run(" " + name, .heading)], to: size.columns)
    case .entry(let index):
      let widest = list.numberColumns
      return draw(list.lines[list.visible[index]], index == list.choice, numberColumns: widest)
    }
  }

  private func draw(_ line: ListLayer.Line, _ isChosen: Bool, numberColumns: Int) -> [Run] {
    let number = line.number.map { .blank(max(0, numberColumns - $0.columns)) + $0 + "  " }
    let front = (isChosen ? " ▸ " : "   ") + (number ?? "")
    let detail = line.detail.isEmpty ? PrintableText() : "  " + line.detail + " "
    let fits = size.columns >= front.columns + detail.columns + 16
    let room = size.columns - front.columns - (fits ? detail.columns : 0)
    let words = line.text.truncated(to: max(0, room)).padded(to: max(0, room))
    let runs = [
      Run(front + words, isChosen ? .chosenEntry : .entry),
      Run(fits ? detail : "", isChosen ? .chosenEntry : .entryFigure),
    ]
    return Panel.fit(runs, to: size.columns)
  }
}
