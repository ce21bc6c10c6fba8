import Articles
import Records
import Typesetting

extension Reader {
  func weighingBody(_ layer: WeighingLayer, _ layout: Layout) -> Body {
    size.columns >= 50 ? sideBySide(layer, layout) : stacked(layer, layout)
  }

  private func sideBySide(_ layer: WeighingLayer, _ layout: Layout) -> Body {
    let left = size.columns / 2
    let right = size.columns - left - 1
    let benefits = cells(.benefit, layer, left)
    let risks = cells(.risk, layer, right)
    let chosen = layer.side == .benefit ? benefits : risks
    let focus = chosen.firstIndex { $0.item == layer.row } ?? 0
    let count = max(benefits.count, risks.count)
    let bar = [Run("│", .separator)]
    let head = [
      heading(.benefit, layer, left) + bar + heading(.risk, layer, right),
      Panel.fit([], to: left) + bar,
    ].prefix(max(0, min(2, layout.textRows - 2)))
    let room = max(1, layout.textRows - head.count)
    let first = Panel.firstShown(focus: focus, count: count, rows: room)
    let lines = (first..<min(first + room, count)).map { row in
      runs(benefits, row, left) + bar + runs(risks, row, right)
    }
    return Body(
      rows: head + lines,
      cursor: Frame.Position(
        column: layer.side == .benefit ? 1 : left + 2, row: head.count + focus - first))
  }

  private func stacked(_ layer: WeighingLayer, _ layout: Layout) -> Body {
    var rows: [[Run]] = []
    var focus = 0
    for stance in [Stance.benefit, .risk] {
      rows.append(heading(stance, layer, size.columns))
      let cells = cells(stance, layer, size.columns)
      if layer.side == stance {
        focus = rows.count + (cells.firstIndex { $0.item == layer.row } ?? 0)
      }
      rows += cells.map(\.runs)
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

  /// The lines of one side, each with the benefit or risk that it belongs to.
  private func cells(
    _ stance: Stance, _ layer: WeighingLayer, _ columns: Int
  ) -> [(item: Int, runs: [Run])] {
    let sign: PrintableText = stance == .benefit ? " + " : " - "
    let hang = columns > 8 ? sign.columns : 0
    return layer.lines(stance).enumerated().flatMap { item, line in
      let isChosen = layer.side == stance && layer.row == item
      let role: Role =
        isChosen ? .chosenEntry : stance == .benefit ? .entryBenefit : .entryRisk
      return line.text.wrapped(to: columns - hang - 1).enumerated().map { index, text in
        let front = hang == 0 ? PrintableText() : index == 0 ? sign : .blank(hang)
        return (item, Panel.fit([Run(front + text, role)], to: columns))
      }
    }
  }

  private func runs(_ cells: [(item: Int, runs: [Run])], _ row: Int, _ columns: Int) -> [Run] {
    cells.indices.contains(row) ? cells[row].runs : Panel.fit([], to: columns)
  }
}
