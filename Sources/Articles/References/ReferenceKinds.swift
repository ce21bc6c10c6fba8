/// The kinds of references that a text is searched for.
public struct ReferenceKinds: OptionSet, Sendable {
  /// One bit each.
  public let rawValue: UInt8
  /// The kinds of these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// "Section 4.2", in a text whose headings have such numbers.
  public static let sections = ReferenceKinds(rawValue: 1)
  /// "ls(1)", in a manual page.
  public static let manualPages = ReferenceKinds(rawValue: 2)
  /// "[3]" before words, in a dump with a list of addresses.
  public static let addresses = ReferenceKinds(rawValue: 4)
  /// "words[3]", in an article of a feed with a list of addresses.
  public static let addressesBehind = ReferenceKinds(rawValue: 8)
  /// Lines of a table of contents.
  public static let contents = ReferenceKinds(rawValue: 16)
}

extension Article {
  /// The kinds of references that may stand in the text; none in an article without marks or numbers.
  public var referenceKinds: ReferenceKinds {
    let dialect = profile.dialect
    var kinds: ReferenceKinds = []
    if profile.hasNumberedParts { kinds.insert(.sections) }
    if dialect.isManual { kinds.insert(.manualPages) }
    switch dialect.linkNumbers {
    case .before: kinds.insert(.addresses)
    case .behind: kinds.insert(.addressesBehind)
    case nil: break
    }
    if !dialect.isPlain { kinds.insert(.contents) }
    return kinds
  }
}
