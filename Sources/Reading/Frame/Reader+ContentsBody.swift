import Articles
import Typesetting

extension Reader {
  /// The contents; `layer` is nil where they do not have the keys.
  func contentsBody(_ layer: ContentsLayer?, columns: Int, rows count: Int) -> Body {
    guard let document else { return Body(rows: [], cursor: Frame.Position(column: 0, row: 0)) }
    let entries = layer.map(filteredContents) ?? document.contents.visible
    let current = document.contents.index(holding: document.position.place)
      .map { document.contents.visible[$0].start }
    let focus = entries.firstIndex { $0.start == (layer?.choice ?? current) } ?? 0
    let first = Panel.firstShown(focus: focus, count: entries.count, rows: count)
    let shown = entries[first..<min(first + count, entries.count)]
    let lines = shown.map { entry in
      let line = contentsLine(entry, of: document, isCurrent: entry.start == current, columns)
      let role: Role? =
        entry.start == layer?.choice
        ? .chosenEntry : entry.start == current ? .currentEntry : nil
      return role.map { role in line.map { Run($0.text, role) } } ?? line
    }
    return Body(rows: lines, cursor: Frame.Position(column: 0, row: focus - first))
  }

  private func contentsLine(
    _ entry: Contents.Entry, of document: Document, isCurrent: Bool, _ columns: Int
  ) -> [Run] {
    let figure = figure(of: entry, document, columns)
    let width = columns - figure.columns - 1
    let indent = min(entry.depth, 6) * 2
    let (sign, role) = sign(of: entry, document)
    let mark: PrintableText = isCurrent ? "▸" : " "
    let number: PrintableText =
      if case .section = entry.kind {
        PrintableText(
          String(repeating: " ", count: max(0, 2 - entry.number.count)) + entry.number + " ")
      } else { sign }
    let text = mark + .blank(indent) + number + document.title(of: entry)
    return [
      Run(text.truncated(to: width).padded(to: width), role),
      Run(figure + " ", .entryFigure),
    ]
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
