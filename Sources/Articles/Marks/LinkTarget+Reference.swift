extension LinkTarget {
  /// Where a reference leads that a page writes for a link, such as "#top", "plan.html#w" or
  /// "https://example.org/"; nil for one that names nothing.
  ///
  /// A question behind the name of a file is left out: a file does not answer it.
  public init?(reference: String) {
    let written = Self.trimmed(reference)
    if written.isEmpty { return nil }
    if written.hasPrefix("#") {
      self = .place(name: PercentCoding.decode(written.dropFirst()) ?? String(written.dropFirst()))
    } else if written.hasPrefix("//") {
      self = .address("https:" + written)
    } else if let scheme = Self.scheme(of: written) {
      guard scheme == "file" else {
        self = .address(written)
        return
      }
      self.init(path: Self.path(ofFileAddress: written))
    } else {
      self.init(path: written[...])
    }
  }

  /// The file that an address such as "file:///tmp/a.html#b" names; nil for any other.
  public init?(fileAddress address: String) {
    let written = Self.trimmed(address)
    guard Self.scheme(of: written) == "file" else { return nil }
    self.init(path: Self.path(ofFileAddress: written))
  }

  private init?(path written: Substring) {
    let hash = written.firstIndex(of: "#")
    let fragment = hash.map { written[written.index(after: $0)...] }.flatMap { words in
      words.isEmpty ? nil : PercentCoding.decode(words) ?? String(words)
    }
    let path = written[..<(hash ?? written.endIndex)].prefix { $0 != "?" }
    guard !path.isEmpty else { return nil }
    self = .file(path: PercentCoding.decode(path) ?? String(path), fragment: fragment)
  }

  /// What stands behind the scheme and the name of the machine, which is taken for this one.
  private static func path(ofFileAddress written: String) -> Substring {
    let rest = written.dropFirst(5)
    guard rest.hasPrefix("//") else { return rest }
    return rest.dropFirst(2).drop { $0 != "/" }
  }

  /// A reference as a browser reads it: no white space at its ends, no line ends and tabs within.
  private static func trimmed(_ reference: String) -> String {
    let scalars = reference.unicodeScalars.filter { !["\t", "\n", "\r"].contains($0) }
    var trimmed = Substring(String(String.UnicodeScalarView(scalars)))
    while let first = trimmed.unicodeScalars.first, first.value <= 0x20 {
      trimmed.unicodeScalars.removeFirst()
    }
    while let last = trimmed.unicodeScalars.last, last.value <= 0x20 {
      trimmed.unicodeScalars.removeLast()
    }
    return String(trimmed)
  }

  /// What a reference begins with before a colon, in lower case; nil where it is a path.
  ///
  /// A single letter is a drive.
  private static func scheme(of reference: String) -> String? {
    guard let colon = reference.firstIndex(of: ":") else { return nil }
    let scheme = reference[..<colon]
    guard scheme.utf8.count > 1, let first = scheme.first, first.isASCII, first.isLetter,
      scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
    else { return nil }
    return scheme.lowercased()
  }
}
