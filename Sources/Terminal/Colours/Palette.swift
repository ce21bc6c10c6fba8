import CNcurses
import Reading
import Typesetting

/// Finds the look in curses for each role of a row.
struct Palette {
  private let depth: ColourDepth
  private var theme = Theme.auto
  /// What was found for each look so far; they are too few for a dictionary to pay.
  private var known: [(look: Look, inCurses: CursesLook)] = []

  /// A palette of the colours that there are, where they are wanted.
  init(hasColours: Bool) { depth = hasColours ? .available() : .none }

  /// From now on rows are drawn in `theme`, as far as the terminal has colours.
  mutating func use(_ theme: Theme) {
    self.theme = depth == .none ? .mono : theme
  }

  /// What a row stands on from edge to edge.
  func ground(of row: [Run]) -> Look {
    let bar = row.lazy.map(\.role.ground).first { $0 != .body }
    return theme[bar ?? .body].on(theme[.body])
  }

  /// The look of `role` on `ground`.
  mutating func look(of role: Role, on ground: Look) -> CursesLook {
    look(of: role.ground == .body ? theme[role].on(ground) : theme[role])
  }

  /// The same for a look that no role has.
  mutating func look(of look: Look) -> CursesLook {
    if let found = known.first(where: { $0.look == look }) { return found.inCurses }
    let pair = depth == .none ? 0 : alloc_pair(number(look.foreground), number(look.background))
    let inCurses = CursesLook(attributes: look.emphasis.attributes, pair: max(0, pair))
    known.append((look, inCurses))
    return inCurses
  }

  /// The number of a colour; -1 is the terminal's own.
  private func number(_ shade: Shade?) -> Int32 {
    guard let shade else { return -1 }
    return Int32(depth == .rich ? shade.rich : shade.basic)
  }
}
