import Articles
public import Records

/// Why no more of a text is kept for now.
public enum SpoolShortage: Equatable, Sendable {
  /// This number of bytes is kept, which is the limit.
  case limit(ByteSize)
  /// The disk is nearly full.
  case disk

  /// The sentence for the status line of a reader.
  public var sentence: String {
    switch self {
    case .limit(let size): "Reading waits at \(size); raise the setting spool-limit."
    case .disk: "Reading waits: the disk is nearly full; make room on it."
    }
  }

  /// Why a text ends here for a program, as the end of a sentence.
  func problem(of name: PrintableText) -> String {
    switch self {
    case .limit(let size):
      "only the first \(size) of \(name) were read; raise the setting spool-limit"
    case .disk:
      "only the beginning of \(name) could be kept, because the disk is nearly full; "
        + "set TMPDIR to a directory with room"
    }
  }
}
