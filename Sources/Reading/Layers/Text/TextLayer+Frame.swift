import Articles
import Records
import Typesetting

extension TextLayer {
  /// Category and title, or title and section once the title has scrolled away.
  func topLine(in reader: Reader) -> [Run] {
    guard let document = reader.document else { return [Run("Lectern", .barTitle)] }
    let title = document.title
    let titleEnd = document.article.masthead.title?.upperBound ?? 0
    let hasScrolled = document.position.top.offset >= titleEnd && document.position.top > .start
    if hasScrolled, let index = document.section(holding: document.position.place) {
      let section = document.text(document.article.sections[index].title)
      let room = max(12, reader.size.columns - section.columns - 6)
      return [
        Run(title.truncated(to: room), .barTitle), Run(" › ", .bar), Run(section, .barSection),
      ]
    }
    guard !hasScrolled, let category = document.article.masthead.category else {
      return [Run(title, .barTitle)]
    }
    return [Run(document.text(category), .barSection), Run(" · ", .bar), Run(title, .barTitle)]
  }

  func body(in reader: Reader, _ layout: Layout) -> Body {
    body(in: reader, layout, contents: ContentsPanel(of: reader.document, in: layout))
  }

  /// The text beside the contents; `contents` is where they have the cursor.
  func body(in reader: Reader, _ layout: Layout, contents: ContentsPanel?) -> Body {
    let text = textRows(in: reader, layout)
    let column = layout.textStart
    guard layout.contentsColumns > 0, let contents else {
      return Body(
        rows: text.map { Body.Row($0) },
        cursor: Frame.Position(column: column, row: placeRow(in: reader)))
    }
    let blank = Body.Row([Run(.blank(layout.contentsColumns), .body)])
    let lines = contents.body.rows
    let rows = (0..<layout.textRows).map { row in
      var line = row < lines.count ? lines[row] : blank
      line.runs.append(Run("│", .separator))
      if row < text.count { line.runs += text[row] }
      return line
    }
    let cursor =
      contents.hasFocus
      ? contents.body.cursor : Frame.Position(column: column, row: placeRow(in: reader))
    return Body(rows: rows, cursor: cursor)
  }

  func entriesInSight(in reader: Reader, _ layout: Layout) -> [Contents.Entry.Kind] {
    guard layout.contentsColumns > 0, let document = reader.document else { return [] }
    let window = ContentsWindow(document.visibleEntries, document, rows: layout.textRows)
    return window.shown.map { window.entries.kind(at: $0) }
  }

  /// The row of the body that the place is in.
  private func placeRow(in reader: Reader) -> Int {
    guard let document = reader.document else { return 0 }
    let place = document.position.place.offset
    return document.rows.firstIndex { $0.range.contains(place) } ?? 0
  }

  private func textRows(in reader: Reader, _ layout: Layout) -> [[Run]] {
    guard let document = reader.document else { return [] }
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
        row.block == chosen && run.role == .link
          ? Run(run.text, .chosenLink, run.look.withoutColours) : run
      }
      return (blank > 0 ? [Run(.blank(blank), .body)] : []) + runs
    }
  }
}
