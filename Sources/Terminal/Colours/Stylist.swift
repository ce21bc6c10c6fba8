import CNcurses
import Reading
import Typesetting

/// Finds the style for each role of a row.
struct Stylist {
  private let depth = ColourDepth.available()
  private var theme = Theme.auto
  /// What was found for each look so far; they are too few for a dictionary to pay.
  private var styles: [(look: Look, style: Style)] = []

  /// From now on rows are drawn in `theme`, as far as the terminal has colours.
  mutating func use(_ theme: Theme) {
    self.theme = depth == .none ? .mono : theme
  }

  /// What a row stands on from edge to edge.
  func ground(of row: [Run]) -> Look {
    let bar = row.lazy.map(\.role.ground).first { $0 != .body }
    return theme[bar ?? .body].on(theme[.body])
  }

  /// The style of `role` on `ground`.
  mutating func style(of role: Role, on ground: Look) -> Style {
    style(of: role.ground == .body ? theme[role].on(ground) : theme[role])
  }

  /// The style of a look that stands for itself.
  mutating func style(of look: Look) -> Style {
    if let known = styles.first(where: { $0.look == look }) { return known.style }
    let pair = depth == .none ? 0 : alloc_pair(number(look.foreground), number(look.background))
    let style = Style(attributes: look.emphasis.attributes, pair: max(0, pair))
    styles.append((look, style))
    return style
  }

  /// The number of a colour; -1 is the terminal's own.
  private func number(_ shade: Shade?) -> Int32 {
    guard let shade else { return -1 }
    return Int32(depth == .rich ? shade.rich : shade.basic)
  }
}
