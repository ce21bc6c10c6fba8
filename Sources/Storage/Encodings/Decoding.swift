public import Records

/// How the bytes of a text are to be taken and kept.
public struct Decoding: Equatable, Sendable {
  /// Who wants the text.
  public enum Audience: Equatable, Sendable {
    /// A person, who sees at once what there is, and better as more of it comes.
    case screen
    /// A program, which gets the same from a pipe as from a file.
    case script
  }

  /// The encoding that somebody named; nil where it is to be found out.
  public var encoding: TextEncoding?
  /// Whether a file that is no text is read all the same.
  public var takesBinary: Bool
  /// Who wants the text.
  public var audience = Audience.script
  /// Whether pages are shown as they stand.
  public var showsSource = false
  /// The path of the file; nil for a pipe.
  var fileName: String?
  /// How many bytes are kept of a text that does not come from a file in UTF-8.
  public var spoolLimit = ByteSize.usualSpoolLimit

  /// Detects it, unless it was given.
  public init(encoding: TextEncoding? = nil, takesBinary: Bool = false) {
    self.encoding = encoding
    self.takesBinary = takesBinary
  }

  /// The same for another audience.
  public func `for`(_ audience: Audience) -> Decoding {
    var decoding = self
    decoding.audience = audience
    return decoding
  }
}
