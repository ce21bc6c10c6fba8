import Articles
import Records

/// Going along links within a text, and back.
extension Document {
  /// Goes where a link leads, and notes where it stands.
  mutating func follow(to anchor: Anchor) {
    if let chosenLink { position.place = start(of: chosenLink) }
    followed.leave(stop)
    jump { $0.show(anchor) }
  }

  /// Returns to where the last link was followed; false where none was.
  mutating func returnFromLink() -> Bool {
    guard let stop = followed.goBack(from: stop) else { return false }
    move(to: stop) { jumps, position in jumps.undo(from: position) }
    return true
  }

  /// Goes again where the last return came from; false where none did.
  mutating func goAlongAgain() -> Bool {
    guard let stop = followed.goForward(from: stop) else { return false }
    move(to: stop) { jumps, position in jumps.redo(from: position) }
    return true
  }

  private var stop: FollowedLinks.Stop { .init(position: position, link: chosenLink) }

  /// Moves to where a link was; a jump that is undone or done again by that is one no longer.
  private mutating func move(
    to stop: FollowedLinks.Stop, _ step: (inout Jumps, Position) -> Position?
  ) {
    var jumps = jumps
    if step(&jumps, position) == stop.position {
      self.jumps = jumps
    } else {
      self.jumps.leave(position)
    }
    position = stop.position
    chosenLink = stop.link
  }
}
