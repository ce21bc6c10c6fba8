public import Articles
import Typesetting

extension Reader {
  /// The screen as it is now; it only arranges what ``handle(_:)`` has prepared.
  public func frame() -> Frame {
    let layout = layout
    let front = front
    var rows: [[Run]] = []
    if layout.barRow != nil { rows.append(topRow(of: front)) }
    let body = front.body(in: self, layout)
    rows += body.rows.prefix(layout.bodyRows.count).map(\.runs)
    rows += [[Run]](repeating: [], count: max(0, layout.bodyRows.count - body.rows.count))
    let bottom = front.bottomRows(in: self, layout)
    rows.removeLast(max(0, min(rows.count, rows.count + bottom.count - size.rows)))
    rows += bottom
    return Frame(
      size: size, rows: rows, cursor: front.cursor(in: body, of: self, layout), theme: view.theme)
  }

  /// One sentence that says what is chosen, or where the reader is.
  public var sentence: PrintableText { front.sentence(in: self) }

  /// What a cell of the screen stands for; nil where Enter or a click does nothing.
  func subject(at cell: Frame.Position) -> Subject? {
    let layout = layout
    let rows = front.body(in: self, layout).rows
    let row = cell.row - layout.bodyRows.lowerBound
    return rows.indices.contains(row) ? rows[row].subject(at: cell.column) : nil
  }

  private func topRow(of front: any Layer) -> [Run] {
    let runs = [Run(" ", .bar)] + front.topLine(in: self) + [Run("", .bar)]
    return Panel.fit(runs, to: size.columns)
  }

  /// What is typed, or the last message in as many rows as it takes, or a line of status.
  func usualBottomRows(of layer: some Layer, _ layout: Layout) -> [[Run]] {
    if let prompt = layer.prompt(in: self) {
      return [Panel.fit([Run(" " + prompt, .prompt)], to: size.columns)]
    }
    if let message { return messageRows(message) }
    if layers.isEmpty, let rows = targetRows { return rows }
    return layout.statusRow == nil ? [] : [statusRow(of: layer)]
  }

  /// A message in as many rows as it takes, up to half of the screen.
  func messageRows(_ message: PrintableText) -> [[Run]] {
    let margin = size.columns >= 20 ? 1 : 0
    let lines = message.wrapped(to: max(1, size.columns - 2 * margin))
    return lines.prefix(max(1, size.rows / 2)).map {
      Panel.fit([Run(.blank(margin) + $0, .message)], to: size.columns)
    }
  }

  private func statusRow(of layer: some Layer) -> [Run] {
    let slow = awaitedArticle.flatMap { $0.isSlow ? $0.words : nil }
    let left = [Run(PrintableText(" " + (slow ?? layer.statusWords(in: self))), .status)]
    let hint = [Run(PrintableText(layer.hint(in: self) + " "), .hint)]
    return Panel.fit(Panel.spread(left, hint, to: size.columns, fill: .status), to: size.columns)
  }
}
