import Articles
import Typesetting

/// Rows that are cut are scrolled sideways.
extension Document {
  /// Whether anything of the screen is out of sight at either side.
  var isCut: Bool { shift > 0 || screenRows.contains { $0.isCut } }

  /// Scrolls some columns to the right, or to the left where negative, as far as there is any text.
  mutating func scrollSideways(by columns: Int) {
    if columns > 0, !screenRows.contains(where: { $0.isCut }) { return }
    shift = max(0, shift + columns)
  }

  /// Scrolls sideways to the current match where it is out of sight; once for each.
  mutating func showMatchSideways(_ fitting: RowFitting) {
    guard let match = search?.current, match != shownMatch else { return }
    shownMatch = match
    guard let block = galley.block(holding: Anchor(match.lowerBound)) else { return }
    let room = presentation.keepsLines ? galley.measure : fitting.room
    guard presentation.keepsLines ? fitting.cutsLines : block.kind.traits.keepsSpace else {
      return
    }
    let held = min(fitting.held, room / 2)
    let start = galley.column(of: Anchor(match.lowerBound))
    let end = start + max(1, min(galley.text(of: match).columns, room / 2))
    let seen = held + shift..<shift + room - 1
    if end <= held || start >= seen.lowerBound && end <= seen.upperBound { return }
    shift = end <= room - 1 ? 0 : max(0, start - held - (room - held) / 2)
  }
}
