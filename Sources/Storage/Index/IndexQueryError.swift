/// Why what was typed is no query, as one sentence.
public enum IndexQueryError: Error, Equatable, CustomStringConvertible {
  /// There is no word in it.
  case isEmpty
  /// A phrase has a quotation mark before it and none behind it.
  case isOpen
  /// No word follows the name of a part.
  case hasNoWord(IndexPart)

  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .isEmpty: "a search needs a word with a letter or a digit in it."
    case .isOpen: "a phrase has no second quotation mark; put one behind its last word."
    case .hasNoWord(let part): "no word follows “\(part.rawValue):”; say what to look for there."
    }
  }
}
