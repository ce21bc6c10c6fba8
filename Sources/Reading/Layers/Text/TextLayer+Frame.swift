import Articles
import Records
import Typesetting

extension TextLayer {
  /// Category and title, or title and section once the title has scrolled away.
  func topLine(in reader: Reader) -> [Run] {
    guard let document = reader.document else { return [Run("Lectern", .barTitle)] }
    let title = document.title
    if document.presentation.keepsLines { return topLine(ofLines: document, title, reader) }
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

  /// The name of a text of lines and how many they are; or the section, where it has such.
  private func topLine(
    ofLines document: Document, _ title: PrintableText, _ reader: Reader
  ) -> [Run] {
    if let index = document.section(holding: document.position.place), !document.isVerbatim {
      let section = document.text(document.article.sections[index].title)
      let room = max(12, reader.size.columns - section.columns - 6)
      return [
        Run(title.truncated(to: room), .barTitle), Run(" › ", .bar), Run(section, .barSection),
      ]
    }
    if document.isVerbatim { return [Run(title, .barTitle), Run(" · as it stands", .bar)] }
    guard document.article.isComplete, document.article.lines > 0 else {
      return [Run(title, .barTitle)]
    }
    let lines = document.article.lines
    let words = PrintableText(" · \(Self.grouped(lines)) \(lines == 1 ? "line" : "lines")")
    return [Run(title, .barTitle), Run(words, .bar)]
  }

  /// A number with a comma between thousands.
  private static func grouped(_ number: Int) -> String {
    number < 1000
      ? "\(number)"
      : grouped(number / 1000) + "," + String(String(number % 1000 + 1000).dropFirst())
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
    let rows = (0..<layout.bodyRows.count).map { row in
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
    let window = ContentsWindow(document.visibleEntries, document, rows: layout.bodyRows.count)
    return window.shown.map { window.entries.kind(at: $0) }
  }

  /// The row of the body that the place is in.
  private func placeRow(in reader: Reader) -> Int {
    guard let document = reader.document else { return 0 }
    let place = document.position.place.offset
    return document.screenRows.firstIndex { $0.shows(place) } ?? 0
  }

  private func textRows(in reader: Reader, _ layout: Layout) -> [[Run]] {
    guard let document = reader.document else { return [] }
    let separator = layout.contentsColumns > 0 ? 1 : 0
    let margin =
      layout.textStart - layout.contentsColumns - separator - layout.numberColumns
    let chosen: Anchor? =
      if case .title(let index) = document.chosenLink {
        document.article.related[index].start
      } else { nil }
    let held = document.heldRows.count
    return document.screenRows.enumerated().map { index, row in
      let number = numberRun(index, in: document, layout)
      guard !row.isBlank else { return number }
      let blank = margin + row.indent
      let runs = row.runs.map { run in
        if index < held, run.role == .body { return Run(run.text, .strong, run.look) }
        return row.block == chosen && run.role == .link
          ? Run(run.text, .chosenLink, run.look.withoutColours) : run
      }
      return (blank > 0 ? [Run(.blank(blank), .body)] : []) + number + runs
    }
  }

  /// The number of the line that begins with a row, in its columns before the row.
  private func numberRun(_ index: Int, in document: Document, _ layout: Layout) -> [Run] {
    guard layout.numberColumns > 0 else { return [] }
    let number = document.numbers.indices.contains(index) ? document.numbers[index] : nil
    let words = number.map { String($0) } ?? ""
    let blanks = String(repeating: " ", count: max(0, layout.numberColumns - 1 - words.count))
    return [
      Run(PrintableText(blanks + words + " ").truncated(to: layout.numberColumns), .furniture)
    ]
  }
}
