/// What was waited for in vain, and what was on the screen instead.
struct SessionFailure: Error, CustomStringConvertible {
  /// The thing waited for, as it would stand after "waited for".
  let wanted: String
  /// How long it was waited for, or why no longer.
  let reason: String
  /// The line of the test.
  let place: String
  /// The screen, in a frame.
  let screen: String
  /// The end of what the program wrote, with escapes shown.
  let tail: String

  var description: String {
    """
    \(place): waited for \(wanted), but \(reason)
    \(screen)
    it wrote last: \(tail)
    """
  }
}
