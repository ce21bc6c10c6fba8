/// The jumps made within an article, to be undone and done again.
struct Jumps: Equatable, Sendable {
  private var past: [Position] = []
  private var future: [Position] = []
  private static let most = 200

  /// Where the last jump came from.
  var last: Position? { past.last }

  /// Takes note of a jump that is about to leave `position`.
  mutating func leave(_ position: Position) {
    guard past.last != position else { return }
    past.append(position)
    if past.count > Self.most { past.removeFirst() }
    future = []
  }

  /// Keeps all positions within a text of `count` bytes.
  mutating func clamp(to count: Int) {
    past = past.map { $0.clamped(to: count) }
    future = future.map { $0.clamped(to: count) }
  }

  /// The position before the last jump.
  mutating func undo(from position: Position) -> Position? {
    guard let target = past.popLast() else { return nil }
    future.append(position)
    return target
  }

  /// The position after the jump that was undone last.
  mutating func redo(from position: Position) -> Position? {
    guard let target = future.popLast() else { return nil }
    past.append(position)
    return target
  }
}
