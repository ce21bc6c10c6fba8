import Articles
import Typesetting

extension Reader {
  func listBody(_ list: ListLayer, _ layout: Layout) -> Body {
    let rows = listRows(list)
    let focus = rows.firstIndex { $0.choice == list.choice } ?? 0
    let first = Panel.firstShown(focus: focus, count: rows.count, rows: layout.textRows)
    let shown = rows[first..<min(first + layout.textRows, rows.count)]
    return Body(
      rows: shown.map { draw($0, of: list) },
      cursor: Frame.Position(column: min(2, size.columns - 1), row: focus - first))
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
    case .entry(let index): return draw(list.lines[list.visible[index]], index == list.choice)
    }
  }

  private func draw(_ line: ListLayer.Line, _ isChosen: Bool) -> [Run] {
    let mark: PrintableText = isChosen ? " ▸ " : "   "
    let room = max(
      1,
      size.columns - 3 - (line.detail.isEmpty ? 1 : min(line.detail.columns, size.columns / 3) + 3))
    let text = Run(mark + line.text.truncated(to: room), isChosen ? .chosenEntry : .entry)
    let detail = Run(
      line.detail.truncated(to: size.columns / 3) + " ", isChosen ? .chosenEntry : .entryFigure)
    let runs = Panel.spread(
      [text], line.detail.isEmpty ? [] : [detail], to: size.columns,
      fill: isChosen ? .chosenEntry : .entry)
    return Panel.fit(runs, to: size.columns)
  }

  func weighingBody(_ layer: WeighingLayer, _ layout: Layout) -> Body {
    size.columns >= 50 ? sideBySide(layer, layout) : stacked(layer, layout)
  }

  private func sideBySide(_ layer: WeighingLayer, _ layout: Layout) -> Body {
    let left = size.columns / 2
    let right = size.columns - left - 1
    let count = max(layer.benefits.count, layer.risks.count)
    let room = max(1, layout.textRows - 2)
    let first = Panel.firstShown(focus: layer.row, count: count, rows: room)
    let head =
      heading(.benefit, layer, left) + [Run("│", .separator)] + heading(.risk, layer, right)
    let lines = (first..<min(first + room, count)).map { row in
      cell(.benefit, row, layer, left) + [Run("│", .separator)] + cell(.risk, row, layer, right)
    }
    let column = layer.side == .benefit ? 1 : left + 2
    return Body(
      rows: [head, Panel.fit([], to: left) + [Run("│", .separator)]] + lines,
      cursor: Frame.Position(column: column, row: 2 + layer.row - first))
  }

  private func stacked(_ layer: WeighingLayer, _ layout: Layout) -> Body {
    var rows: [[Run]] = []
    var focus = 0
    for stance in [Stance.benefit, .risk] {
      rows.append(heading(stance, layer, size.columns))
      for row in layer.lines(stance).indices {
        if layer.side == stance && layer.row == row { focus = rows.count }
        rows.append(cell(stance, row, layer, size.columns))
      }
    }
    let first = Panel.firstShown(focus: focus, count: rows.count, rows: layout.textRows)
    return Body(
      rows: Array(rows.dropFirst(first)), cursor: Frame.Position(column: 1, row: focus - first))
  }

  private func heading(_ stance: Stance, _ layer: WeighingLayer, _ columns: Int) -> [Run] {
    let count = layer.lines(stance).count
    let name = stance == .benefit ? "Benefits" : "Risks"
    return Panel.fit(
      [Run(PrintableText(" \(name) (\(count))"), stance == .benefit ? .benefit : .risk)],
      to: columns)
  }

  private func cell(_ stance: Stance, _ row: Int, _ layer: WeighingLayer, _ columns: Int) -> [Run] {
    let lines = layer.lines(stance)
    guard lines.indices.contains(row) else { return Panel.fit([], to: columns) }
    let sign: PrintableText = stance == .benefit ? " + " : " - "
    let isChosen = layer.side == stance && layer.row == row
    let role: Role = isChosen ? .chosenEntry : stance == .benefit ? .entryBenefit : .entryRisk
    return Panel.fit([Run(sign + lines[row].text, role)], to: columns)
  }
}
