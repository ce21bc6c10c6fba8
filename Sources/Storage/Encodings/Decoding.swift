/// How the bytes of a text are to be taken.
public struct Decoding: Equatable, Sendable {
  /// The encoding that somebody named; nil where it is to be found out.
  public var encoding: TextEncoding?
  /// Whether a file that is no text is read all the same.
  public var takesBinary: Bool

  /// Finds out by itself, unless it is told otherwise.
  public init(encoding: TextEncoding? = nil, takesBinary: Bool = false) {
    self.encoding = encoding
    self.takesBinary = takesBinary
  }
}
