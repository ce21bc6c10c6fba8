/// The jumps made within an article, to be undone and done again.
public struct Jumps: Equatable, Sendable {
  /// The positions that jumps came from, the last one at the end.
  public private(set) var past: [Position]
  /// The positions that undone jumps led to, the next one at the end.
  public private(set) var future: [Position]
  private static let most = 200

  /// Jumps that were made before.
  public init(past: [Position] = [], future: [Position] = []) {
    self.past = past.suffix(Self.most)
    self.future = future.suffix(Self.most)
  }

  /// Where the last jump came from.
  public var last: Position? { past.last }

  /// Takes note of a jump that is about to leave `position`.
  public mutating func leave(_ position: Position) {
    guard past.last != position else { return }
    past.append(position)
    if past.count > Self.most { past.removeFirst() }
    future = []
  }

  /// The same jumps in another state of the text, where `place` says each position to be.
  public func moved(_ place: (Position) -> Position) -> Jumps {
    Jumps(past: past.map(place), future: future.map(place))
  }

  /// Keeps all positions within a text of `count` bytes.
  public mutating func clamp(to count: Int) {
    past = past.map { $0.clamped(to: count) }
    future = future.map { $0.clamped(to: count) }
  }

  /// The position before the last jump.
  public mutating func undo(from position: Position) -> Position? {
    guard let target = past.popLast() else { return nil }
    future.append(position)
    return target
  }

  /// The position after the jump that was undone last.
  public mutating func redo(from position: Position) -> Position? {
    guard let target = future.popLast() else { return nil }
    past.append(position)
    return target
  }
}
