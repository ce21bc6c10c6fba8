import Articles
import Typesetting

extension WeighingLayer {
  /// A row of one side, and which of its lines it belongs to.
  private struct Cell {
    let line: Int
    let row: Body.Row
  }

  func body(in reader: Reader, _ layout: Layout) -> Body {
    layout.size.columns >= 50 ? sideBySide(layout) : stacked(layout)
  }

  private func sideBySide(_ layout: Layout) -> Body {
    let left = layout.size.columns / 2
    let right = layout.size.columns - left - 1
    let benefits = cells(.benefit, left)
    let risks = cells(.risk, right)
    let focus = (side == .benefit ? benefits : risks).firstIndex { $0.line == index } ?? 0
    let count = max(benefits.count, risks.count)
    let bar = [Run("│", .separator)]
    let head = [
      heading(.benefit, left) + bar + heading(.risk, right), Panel.fit([], to: left) + bar,
    ].prefix(max(0, min(2, layout.textRows - 2)))
    let room = max(1, layout.textRows - head.count)
    let first = Panel.firstShown(focus: focus, count: count, rows: room)
    let lines = (first..<min(first + room, count)).map { index in
      var row = row(benefits, index, left)
      row.runs += bar
      row.append(self.row(risks, index, right), at: left + 1)
      return row
    }
    return Body(
      rows: head.map { Body.Row($0) } + lines,
      cursor: Frame.Position(
        column: side == .benefit ? 1 : left + 2, row: head.count + focus - first))
  }

  private func stacked(_ layout: Layout) -> Body {
    let columns = layout.size.columns
    var rows: [Body.Row] = []
    var focus = 0
    for stance in [Stance.benefit, .risk] {
      rows.append(Body.Row(heading(stance, columns)))
      let cells = cells(stance, columns)
      if side == stance {
        focus = rows.count + (cells.firstIndex { $0.line == index } ?? 0)
      }
      rows += cells.map(\.row)
    }
    let first = Panel.firstShown(focus: focus, count: rows.count, rows: layout.textRows)
    return Body(
      rows: Array(rows.dropFirst(first)), cursor: Frame.Position(column: 1, row: focus - first))
  }

  private func heading(_ stance: Stance, _ columns: Int) -> [Run] {
    let name = stance == .benefit ? "Benefits" : "Risks"
    let words = PrintableText(" \(name) (\(lines(stance).count))")
    return Panel.fit([Run(words, stance == .benefit ? .benefit : .risk)], to: columns)
  }

  private func cells(_ stance: Stance, _ columns: Int) -> [Cell] {
    let sign: PrintableText = stance == .benefit ? " + " : " - "
    let hang = columns > 8 ? sign.columns : 0
    return lines(stance).enumerated().flatMap { number, line in
      let isChosen = side == stance && index == number
      let role: Role =
        isChosen ? .chosenEntry : stance == .benefit ? .entryBenefit : .entryRisk
      return line.text.wrapped(to: columns - hang - 1).enumerated().map { row, text in
        let front = hang == 0 ? PrintableText() : row == 0 ? sign : .blank(hang)
        let runs = Panel.fit([Run(front + text, role)], to: columns)
        return Cell(
          line: number, row: Body.Row(runs, standsFor: .place(line.start), columns))
      }
    }
  }

  private func row(_ cells: [Cell], _ index: Int, _ columns: Int) -> Body.Row {
    cells.indices.contains(index) ? cells[index].row : Body.Row(Panel.fit([], to: columns))
  }
}
