/// A colour that an author asked for.
public enum MarkColour: Equatable, Sendable {
  /// One of the 16 colours of a terminal, or of the 256 where above 15.
  case indexed(UInt8)
  /// Any colour, by its parts of red, green and blue.
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}
