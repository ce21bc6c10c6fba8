import Articles
import CNcurses
import Reading
import Typesetting

/// Finds the look in curses for each run of a row.
struct Palette {
  let depth: ColourDepth
  private var theme = Theme.auto
  /// What was found for the looks of roles so far; they are too few for a dictionary to pay.
  private var known: [(look: Look, inCurses: CursesLook)] = []
  /// The pairs of colours that texts have asked for.
  private var pairs = ColourPairs()

  /// A palette of the colours that there are, where they are wanted.
  init(hasColours: Bool) { depth = hasColours ? .available() : .none }

  /// From now on rows are drawn in `theme`, as far as the terminal has colours.
  mutating func use(_ theme: Theme) {
    self.theme = depth == .none ? .mono : theme
  }

  /// Whether a text has asked for more pairs than there are, so that some words have too few colours.
  var isExhausted: Bool { pairs.isExhausted }

  /// Gives the pairs of texts back; all that is on the screen has to be drawn again.
  mutating func forgetPairs() { pairs.giveBack() }

  /// What a row stands on from edge to edge.
  func ground(of row: [Run]) -> Look {
    let bar = row.lazy.map(\.role.ground).first { $0 != .body }
    return theme[bar ?? .body].on(theme[.body])
  }

  /// The look of `run` on `ground`, whatever the terminal has of it.
  func drawnLook(of run: Run, on ground: Look) -> Look {
    let look = run.role.ground == .body ? theme[run.role].on(ground) : theme[run.role]
    return look.drawing(run.look, inColours: theme.hasColours)
  }

  /// The look of `run` on `ground`.
  mutating func look(of run: Run, on ground: Look) -> CursesLook {
    let drawn = drawnLook(of: run, on: ground)
    guard !run.look.isPlain else { return look(of: drawn) }
    let colours = (foreground: number(drawn.foreground), background: number(drawn.background))
    let pair = depth == .none ? 0 : pairs.pair(colours.foreground, colours.background)
    return CursesLook(
      attributes: drawn.emphasis.attributes, pair: pair ?? lookOfRole(run, on: ground).pair)
  }

  private mutating func lookOfRole(_ run: Run, on ground: Look) -> CursesLook {
    look(of: run.role.ground == .body ? theme[run.role].on(ground) : theme[run.role])
  }

  /// The look of a role, or of what a row stands on.
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
    switch depth {
    case .none: return -1
    case .eight: return Int32(shade.basic)
    case .sixteen: return Int32(shade.rich < 16 ? shade.rich : shade.basic)
    case .rich: return Int32(shade.rich)
    case .direct: return Int32(shade.direct)
    }
  }
}
