import CNcurses
import Reading
import Typesetting

/// Finds the style for each role of a row.
struct Stylist {
  private let depth = ColourDepth.available()
  private var theme = Theme.auto
  /// What was found for each ink so far; they are too few for a dictionary to pay.
  private var styles: [(ink: Ink, style: Style)] = []

  /// From now on rows are drawn in `theme`, as far as the terminal has colours.
  mutating func use(_ theme: Theme) {
    self.theme = depth == .none ? .mono : theme
  }

  /// What a row stands on from edge to edge.
  func ground(of row: [Run]) -> Ink {
    let bar = row.lazy.map(\.role.ground).first { $0 != .body }
    return theme.ink(for: bar ?? .body).on(theme.ink(for: .body))
  }

  /// The style of `role` on `ground`.
  mutating func style(of role: Role, on ground: Ink) -> Style {
    style(of: role.ground == .body ? theme.ink(for: role).on(ground) : theme.ink(for: role))
  }

  /// The style of an ink that stands for itself.
  mutating func style(of ink: Ink) -> Style {
    if let known = styles.first(where: { $0.ink == ink }) { return known.style }
    let pair = depth == .none ? 0 : alloc_pair(number(ink.foreground), number(ink.background))
    let style = Style(attributes: ink.emphasis.rawValue, pair: max(0, pair))
    styles.append((ink, style))
    return style
  }

  /// The number of a colour; -1 is the terminal's own.
  private func number(_ shade: Shade?) -> Int32 {
    guard let shade else { return -1 }
    return depth == .rich ? shade.rich : shade.basic
  }
}
