/// What of a line a block is, in a text whose lines are shown as they are.
public enum LinePart: Equatable, Sendable {
  /// A line, or the first piece of one that is too long for a block.
  case line
  /// A further piece of a long line.
  case rest
  /// A line that the contents list; 1 is the shallowest level, and its section begins `lead` bytes before
  /// its title, which may be a line or several above.
  case entry(level: Int, lead: Int)
}
