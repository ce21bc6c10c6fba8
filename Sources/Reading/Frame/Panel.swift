import Articles
import Typesetting

/// A line of something that is put together to a row of the screen.
struct Panel {
  /// A row of runs cut and filled to exactly `columns` columns; the filling has the last role.
  static func fit(_ runs: [Run], to columns: Int) -> [Run] {
    var fitted: [Run] = []
    var left = columns
    for run in runs where left > 0 {
      let text = run.text.columns <= left ? run.text : run.text.truncated(to: left)
      fitted.append(Run(text, run.role, run.look, link: run.link))
      left = text == run.text ? left - text.columns : 0
    }
    left = columns - fitted.reduce(0) { $0 + $1.text.columns }
    if left > 0 { fitted.append(Run(.blank(left), fitted.last?.role ?? .body)) }
    return fitted
  }

  /// Runs at the left and at the right of a row; those at the right go where there is no room.
  static func spread(_ left: [Run], _ right: [Run], to columns: Int, fill: Role) -> [Run] {
    let leftWidth = left.reduce(0) { $0 + $1.text.columns }
    let rightWidth = right.reduce(0) { $0 + $1.text.columns }
    guard leftWidth + rightWidth + 1 <= columns else { return fit(left, to: columns) }
    return left + [Run(.blank(columns - leftWidth - rightWidth), fill)] + right
  }

  /// The index of the first line that is shown when `focus` is to be in sight, of `count` lines on
  /// `rows` rows; the focus stands in the middle where there are lines enough.
  static func firstShown(focus: Int, count: Int, rows: Int) -> Int {
    max(0, min(focus - rows / 2, count - rows))
  }
}
