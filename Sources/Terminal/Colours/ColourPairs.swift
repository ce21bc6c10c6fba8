import CNcurses

/// The pairs of colours that texts have asked for; a terminal has a limited number.
///
/// Curses takes the oldest pair for a new one when all are in use, and what is on the screen in it
/// would change its colours. So a new one is refused here before that.
struct ColourPairs {
  private var known: [Int64: Int32] = [:]
  /// Whether one was refused.
  private(set) var isExhausted = false
  /// Pairs that are left to the looks of roles.
  private static let left = 128
  /// More are never on a screen that a person looks at.
  private static let most = 30_000

  /// The pair of two colours; nil where there is none left.
  mutating func pair(_ foreground: Int32, _ background: Int32) -> Int32? {
    let key = Int64(foreground) << 32 | Int64(UInt32(bitPattern: background))
    if let pair = known[key] { return pair }
    guard known.count < Self.limit else {
      isExhausted = true
      return nil
    }
    let pair = alloc_pair(foreground, background)
    guard pair > 0 else { return nil }
    known[key] = pair
    return pair
  }

  /// Gives all of them back.
  mutating func giveBack() {
    for pair in known.values { free_pair(pair) }
    self = ColourPairs()
  }

  private static var limit: Int {
    let pairs = Int(nc_colour_pairs())
    return pairs > 2 * left ? min(pairs - left, most) : pairs / 2
  }
}
