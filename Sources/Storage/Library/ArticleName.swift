public import Articles

/// What the name of a file says: whether it may be an article, and what to call one without a title.
public struct ArticleName {
  private let stem: Substring
  private let ending: Substring?

  /// The name of a file, without its directory.
  init(_ fileName: some StringProtocol) {
    let name = Substring(fileName)
    let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
    if let dot, Self.isEnding(name.utf8[dot...].dropFirst()) {
      stem = name[..<dot]
      ending = name[dot...].dropFirst()
    } else {
      stem = name
      ending = nil
    }
  }

  /// What an article without a title goes by: the name of its file as words.
  public static func title(of path: String) -> PrintableText {
    PrintableText(ArticleName(path.split(separator: "/").last ?? "").title)
  }

  /// Whether a file of this name is taken for an article.
  var isArticle: Bool {
    guard let ending else { return true }
    return ["txt", "text", "md", "html", "htm", "xhtml", "xht"].contains(ending.lowercased())
  }

  /// The name as words.
  var title: String {
    let words = stem.split(separator: "-").joined(separator: " ")
    return words.isEmpty ? String(stem) : words
  }

  /// Whether `part`, which follows a dot, is one: in names of persons it is not.
  ///
  /// In bytes, since a library may have a hundred thousand names.
  private static func isEnding(_ part: Substring.UTF8View) -> Bool {
    !part.isEmpty
      && part.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "~"):
          true
        default: false
        }
      }
  }
}
