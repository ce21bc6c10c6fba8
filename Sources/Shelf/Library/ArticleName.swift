/// What the name of a file says: whether it may be an article, and what to call one without a title.
struct ArticleName {
  private let stem: Substring
  private let ending: Substring?

  /// The name of a file, without its directory.
  init(_ fileName: some StringProtocol) {
    let name = Substring(fileName)
    if let dot = name.lastIndex(of: "."), Self.isEnding(name[dot...].dropFirst()) {
      stem = name[..<dot]
      ending = name[dot...].dropFirst()
    } else {
      stem = name
      ending = nil
    }
  }

  /// Whether a file of this name is taken for an article.
  var isArticle: Bool {
    guard let ending else { return true }
    return ["txt", "text", "md"].contains(ending.lowercased())
  }

  /// The name as words.
  var title: String {
    let words = stem.split(separator: "-").joined(separator: " ")
    return words.isEmpty ? String(stem) : words
  }

  /// Whether `part`, which follows a dot, is one: in names of persons it is not.
  private static func isEnding(_ part: Substring) -> Bool {
    !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "~" }
  }
}
