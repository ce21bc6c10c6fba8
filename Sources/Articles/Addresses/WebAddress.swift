/// An address, read as a browser reads it.
public struct WebAddress: Equatable, Sendable {
  /// The address as it is handed to a program: visible ASCII but for letters in the name of its host.
  public let text: String
  /// What it begins with, in lower case: "https".
  public let scheme: String
  /// The host that it names, in lower case; empty where its scheme has none.
  public let host: String
  /// Whether a name or a password stands before the host, which may look like another host.
  public let hasUser: Bool
  /// Whether programs may differ on what its host is.
  public let isUnclear: Bool

  /// Reads an address as it is written; nil where it does not begin with a scheme.
  public init?(_ written: String) {
    let scalars = Self.cleaned(written)
    guard let colon = scalars.firstIndex(of: ":"), Self.isScheme(scalars[..<colon]) else {
      return nil
    }
    scheme = String(String.UnicodeScalarView(scalars[..<colon])).lowercased()
    let rest = scalars[(colon + 1)...]
    guard rest.starts(with: ["/", "/"]) else {
      text = scheme + ":" + Self.escaped(rest, Self.isEscaped)
      (host, hasUser) = ("", false)
      isUnclear = Self.isOfWeb(scheme)
      return
    }
    let authority = rest.dropFirst(2).prefix { !["/", "\\", "?", "#"].contains($0) }
    let path = rest[authority.endIndex...]
    text =
      scheme + "://" + Self.escaped(authority, Self.isEscapedInHost)
      + Self.escaped(path, Self.isEscaped)
    let at = authority.lastIndex(of: "@")
    hasUser = at != nil
    let name = Self.withoutPort(authority[(at.map { $0 + 1 } ?? authority.startIndex)...])
    host = String(String.UnicodeScalarView(name)).lowercased()
    isUnclear =
      path.first == "\\" || name.contains(where: Self.isUnusual)
      || Self.isOfWeb(scheme) && name.isEmpty
  }

  /// What a browser reads: no white space at the ends, and no line ends or tabs anywhere.
  private static func cleaned(_ written: String) -> [Unicode.Scalar] {
    let scalars = written.unicodeScalars.filter { !["\t", "\n", "\r"].contains($0) }
    let start = scalars.drop { $0.value <= 0x20 }
    let end = start.lastIndex { $0.value > 0x20 }
    return end.map { Array(start[...$0]) } ?? []
  }

  private static func isScheme(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = scalars.first, first.isASCII, first.properties.isAlphabetic else {
      return false
    }
    return scalars.allSatisfy { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || ["+", "-", "."].contains(scalar))
    }
  }

  private static func isOfWeb(_ scheme: String) -> Bool { scheme == "http" || scheme == "https" }

  private static func withoutPort(
    _ authority: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    guard let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") else {
      return authority
    }
    return authority[..<colon]
  }
}

extension WebAddress {
  /// Writes what a program might take for something else as its bytes: "%20".
  private static func escaped(
    _ scalars: ArraySlice<Unicode.Scalar>, _ isEscaped: (Unicode.Scalar) -> Bool
  ) -> String {
    var text = ""
    for scalar in scalars {
      guard isEscaped(scalar) else {
        text.unicodeScalars.append(scalar)
        continue
      }
      for byte in String(scalar).utf8 { text += PercentCoding.encode(byte) }
    }
    return text
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    !(0x21...0x7E).contains(scalar.value) || ["\"", "<", ">", "`", "'"].contains(scalar)
  }

  /// Letters of a host stay: not every program undoes it there.
  private static func isEscapedInHost(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? isEscaped(scalar) : !isLetter(scalar)
  }

  /// What no host has in its name.
  private static func isUnusual(_ scalar: Unicode.Scalar) -> Bool {
    if !scalar.isASCII { return !isLetter(scalar) }
    return !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar)
      && ![".", "-", "_", ":", "[", "]"].contains(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard !IgnorableScalar.contains(scalar.value) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      return true
    default: return false
    }
  }
}
