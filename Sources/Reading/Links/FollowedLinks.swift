import Records

/// Links that were followed within a text, so that one returns to the exact rows where they stand.
struct FollowedLinks: Sendable {
  /// Where a person was, and which link was chosen.
  struct Stop: Sendable {
    let position: Position
    let link: Link?
  }

  private var past: [Stop] = []
  private var future: [Stop] = []
  private static let most = 200

  /// Takes note of a link that is about to be followed.
  mutating func leave(_ stop: Stop) {
    past = past.suffix(Self.most - 1) + [stop]
    future = []
  }

  /// The same in another state of the text, where `place` says each position to be.
  func moved(_ place: (Position) -> Position) -> FollowedLinks {
    func move(_ stop: Stop) -> Stop { Stop(position: place(stop.position), link: nil) }
    var moved = FollowedLinks()
    (moved.past, moved.future) = (past.map(move), future.map(move))
    return moved
  }

  /// Where the last link was followed, `stop` being where one can go again.
  mutating func goBack(from stop: Stop) -> Stop? {
    guard let target = past.popLast() else { return nil }
    future.append(stop)
    return target
  }

  /// Where one returned from last.
  mutating func goForward(from stop: Stop) -> Stop? {
    guard let target = future.popLast() else { return nil }
    past.append(stop)
    return target
  }
}
