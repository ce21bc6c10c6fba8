import Articles
import Records
import Typesetting

extension Reader {
  /// The contents; `layer` is nil where they do not have the keys.
  func contentsBody(_ layer: ContentsLayer?, columns: Int, rows count: Int) -> Body {
    guard let document else { return Body(rows: [], cursor: Frame.Position(column: 0, row: 0)) }
    let window = contentsWindow(layer, rows: count)
    let visible = document.visibleEntries
    let current = visible.index(holding: document.position.place).map { visible[$0].start }
    let lines = window.shown.map { index in
      let entry = window.entries[index]
      let line = contentsLine(entry, of: document, isCurrent: entry.start == current, columns)
      let role: Role? =
        entry.start == layer?.choice
        ? .chosenEntry : entry.start == current ? .currentEntry : nil
      return role.map { role in line.map { Run($0.text, role) } } ?? line
    }
    return Body(rows: lines, cursor: Frame.Position(column: 0, row: window.focus))
  }

  /// The entries in sight, and which of them the contents are turned to.
  func contentsWindow(
    _ layer: ContentsLayer?, rows count: Int
  ) -> (entries: EntryList, shown: Range<Int>, focus: Int) {
    let entries = entries(of: layer)
    let target = layer?.choice ?? document?.position.place ?? .start
    let focus = entries.index(holding: target) ?? 0
    let first = Panel.firstShown(focus: focus, count: entries.count, rows: count)
    return (entries, first..<min(first + count, entries.count), focus - first)
  }

  private func contentsLine(
    _ entry: Contents.Entry, of document: Document, isCurrent: Bool, _ columns: Int
  ) -> [Run] {
    let isSearched = document.search.map { $0.total > 0 } ?? false
    let figure =
      isSearched ? hits(in: entry, document, columns) : figure(of: entry, document, columns)
    let width = columns - figure.columns - 1
    let indent = min(entry.depth, 6) * 2
    let (sign, role) = sign(of: entry, document)
    let mark: PrintableText = isCurrent ? "▸" : " "
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

  /// The matches in a section that has some.
  private func hits(in entry: Contents.Entry, _ document: Document, _ columns: Int)
    -> PrintableText
  {
    guard columns >= 16, case .section = entry.kind,
      let count = document.search?.hits[entry.start.offset], count > 0
    else { return "" }
    return PrintableText(" \(count)")
  }

  /// Its number in the order of the text, unless its author has numbered it.
  private func sectionNumber(_ entry: Contents.Entry, _ section: Section) -> PrintableText {
    if section.isNumbered { return " " }
    let blanks = String(repeating: " ", count: max(0, 2 - entry.number.count))
    return PrintableText(blanks + entry.number + " ")
  }

  private func sign(of entry: Contents.Entry, _ document: Document) -> (PrintableText, Role) {
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
  private func figure(of entry: Contents.Entry, _ document: Document, _ columns: Int)
    -> PrintableText
  {
    guard columns >= 30, case .section(let index) = entry.kind, let figures = document.figures,
      figures.sectionWords.indices.contains(index)
    else { return "" }
    return PrintableText(" \(figures.sectionWords[index])w")
  }
}
