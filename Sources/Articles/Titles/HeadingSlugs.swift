/// The names that GitHub gives to headings, which links in Markdown go by: `install.md#linux-and-bsd`.
public struct HeadingSlugs: Sendable {
  private var counts: [String: Int] = [:]

  /// The names of the headings of a text, from its first on.
  public init() {}

  /// The name of the next heading; one that was given before gets a number behind it.
  public mutating func next(_ title: String) -> String {
    let slug = Self.slug(of: title)
    var name = slug
    while counts[name] != nil {
      let count = (counts[slug] ?? 0) + 1
      counts[slug] = count
      name = "\(slug)-\(count)"
    }
    counts[name] = 0
    return name
  }

  /// A title as such a name: in small letters, a hyphen for each space, and nothing else that is no
  /// letter, digit, hyphen or underscore.
  public static func slug(of title: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in title.lowercased().unicodeScalars {
      if scalar == " " || scalar == "-" {
        slug.append("-")
      } else if isOfWord(scalar) {
        slug.append(scalar)
      }
    }
    return String(slug)
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
      .connectorPunctuation:
      true
    default: false
    }
  }
}
