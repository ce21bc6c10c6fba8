import Articles
import Records
import Typesetting

extension Reader {
  /// The screen as it is now; it only arranges what ``handle(_:)`` has prepared.
  public func frame() -> Frame {
    let layout = layout
    var rows: [[Run]] = []
    if layout.barRow != nil { rows.append(bar(layout)) }
    let body = body(layout)
    rows += body.rows.prefix(layout.textRows)
    rows += [[Run]](repeating: [], count: max(0, layout.textRows - body.rows.count))
    let bottom = bottomRows(layout)
    rows.removeLast(max(0, min(rows.count, rows.count + bottom.count - size.rows)))
    rows += bottom
    return Frame(size: size, rows: rows, cursor: cursor(in: body, layout), theme: theme)
  }

  private func cursor(in body: Body, _ layout: Layout) -> Frame.Position {
    if case .search(let prompt) = layers.last {
      return Frame.Position(column: searchColumn(prompt), row: size.rows - 1)
    }
    return Frame.Position(
      column: body.cursor.column, row: layout.bodyRows.lowerBound + body.cursor.row)
  }

  /// The rows between the top line and the status line, and where the cursor is among them.
  struct Body {
    var rows: [[Run]]
    var cursor: Frame.Position
  }

  private func body(_ layout: Layout) -> Body {
    switch layers.last {
    case .list(let list): return listBody(list, layout)
    case .weighing(let weighing): return weighingBody(weighing, layout)
    case .help(let scrolled): return helpBody(scrolled, layout)
    case .contents(let contents) where layout.contentsColumns == 0:
      return contentsBody(contents, columns: size.columns, rows: layout.textRows)
    case .contents, .search, .sifted, .letter, nil:
      return readingBody(layout)
    }
  }

  private func readingBody(_ layout: Layout) -> Body {
    let text = textRows(layout)
    var cursor = Frame.Position(column: layout.textStart, row: placeRow)
    guard layout.contentsColumns > 0 else { return Body(rows: text, cursor: cursor) }
    let focus: ContentsLayer? = if case .contents(let layer) = layers.last { layer } else { nil }
    let contents = contentsBody(focus, columns: layout.contentsColumns, rows: layout.textRows)
    if focus != nil { cursor = contents.cursor }
    let blank = [Run(.blank(layout.contentsColumns), .body)]
    let rows = (0..<layout.textRows).map { row in
      (row < contents.rows.count ? contents.rows[row] : blank) + [Run("│", .separator)]
        + (row < text.count ? text[row] : [])
    }
    return Body(rows: rows, cursor: cursor)
  }

  /// The row of the body that the place is in.
  private var placeRow: Int {
    guard let document else { return 0 }
    let place = document.position.place.offset
    return document.rows.firstIndex { $0.range.contains(place) } ?? 0
  }

  private func textRows(_ layout: Layout) -> [[Run]] {
    guard let document else { return [] }
    let separator = layout.contentsColumns > 0 ? 1 : 0
    let margin = layout.textStart - layout.contentsColumns - separator
    let chosen: Anchor? =
      if case .title(let index) = document.chosenLink {
        document.article.related[index].start
      } else { nil }
    return document.rows.map { row in
      guard !row.isBlank else { return [] }
      let blank = margin + row.indent
      let runs = row.runs.map { run in
        row.block == chosen && run.role == .link ? Run(run.text, .chosenLink) : run
      }
      return (blank > 0 ? [Run(.blank(blank), .body)] : []) + runs
    }
  }
}
