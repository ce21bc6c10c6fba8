import Articles
import Records
import Typesetting

/// The contents as rows of the screen, beside the text or instead of it.
struct ContentsPanel {
  let body: Body
  /// Whether they handle the keys.
  let hasFocus: Bool

  /// The contents beside the text; nil where they have no room.
  init?(of document: Document?, in layout: Layout) {
    guard let document, layout.contentsColumns > 0 else { return nil }
    self.init(
      of: document, focus: nil, columns: layout.contentsColumns, rows: layout.bodyRows.count)
  }

  /// The contents in some columns and rows; `focus` is the layer where they handle the keys.
  init(of document: Document, focus: ContentsLayer?, columns: Int, rows: Int) {
    hasFocus = focus != nil
    let entries = focus?.entries(of: document) ?? document.visibleEntries
    let window = ContentsWindow(entries, document, around: focus?.choice, rows: rows)
    let visible = document.visibleEntries
    let current = visible.index(holding: document.position.place).map { visible[$0].start }
    let lines = window.shown.map { index in
      let entry = window.entries[index]
      let runs = Self.line(entry, of: document, isCurrent: entry.start == current, columns)
      let role: Role? =
        entry.start == focus?.choice
        ? .chosenEntry : entry.start == current ? .currentEntry : nil
      let drawn = role.map { role in runs.map { Run($0.text, role) } } ?? runs
      return Body.Row(drawn, standsFor: .place(entry.start), columns)
    }
    body = Body(rows: lines, cursor: Frame.Position(column: 0, row: window.focus))
  }

  private static func line(
    _ entry: Contents.Entry, of document: Document, isCurrent: Bool, _ columns: Int
  ) -> [Run] {
    let isSearched = document.search.map { $0.total > 0 } ?? false
    let figure =
      isSearched ? hits(in: entry, document, columns) : figure(of: entry, document, columns)
    let width = columns - figure.columns - 1
    let indent = min(entry.depth, 6) * 2
    let (sign, role) = sign(of: entry, document)
    let mark: PrintableText = isCurrent ? "▸" : isChanged(entry, document) ? changeSign : " "
    let number: PrintableText =
      if case .section(let index) = entry.kind {
        sectionNumber(entry, document.article.sections[index]) + sign
      } else { sign }
    let text = mark + .blank(indent) + number + document.title(of: entry)
    return [
      Run(text.truncated(to: width).padded(to: width), role),
      Run(figure + " ", isSearched && !figure.isEmpty ? .entryHits : .entryFigure),
    ]
  }

  /// What stands before a section that has changed since it was seen.
  static let changeSign: PrintableText = "*"

  private static func isChanged(_ entry: Contents.Entry, _ document: Document) -> Bool {
    if case .section(let index) = entry.kind { document.isChanged(index) } else { false }
  }

  /// The matches in a section that has some.
  private static func hits(
    in entry: Contents.Entry, _ document: Document, _ columns: Int
  ) -> PrintableText {
    guard columns >= 16, case .section = entry.kind,
      let count = document.search?.hits[entry.start.offset], count > 0
    else { return "" }
    return PrintableText(" \(count)")
  }

  /// Its number in the order of the text, unless its author has numbered it.
  private static func sectionNumber(
    _ entry: Contents.Entry, _ section: Section
  ) -> PrintableText {
    if section.isNumbered { return " " }
    let blanks = String(repeating: " ", count: max(0, 2 - entry.number.count))
    return PrintableText(blanks + entry.number + " ")
  }

  private static func sign(
    of entry: Contents.Entry, _ document: Document
  ) -> (PrintableText, Role) {
    guard case .item(let index) = entry.kind else {
      let isFolded = document.contents.isFolded(entry.section - 1)
      return (isFolded ? "…" : "", .entry)
    }
    let item = document.article.items[index].entry
    let number = PrintableText(item.number.map { "\($0) " } ?? "")
    switch item.stance {
    case .benefit: return ("+ ", .entryBenefit)
    case .risk: return ("- ", .entryRisk)
    case nil: return ("· " + number, .entry)
    }
  }

  /// The words of a section, where there is room for them and they have been counted.
  private static func figure(
    of entry: Contents.Entry, _ document: Document, _ columns: Int
  ) -> PrintableText {
    guard columns >= 30, case .section(let index) = entry.kind, let figures = document.figures,
      figures.sectionWords.indices.contains(index)
    else { return "" }
    return PrintableText(" \(figures.sectionWords[index])w")
  }
}
