import Articles
import Glibc

/// An encoding that the C library's `iconv` can convert to UTF-8.
public struct TextEncoding: Hashable, Sendable {
  /// Its name, as `iconv -l` lists it, in capital letters.
  public let name: String

  /// What needs no conversion.
  public static let utf8 = TextEncoding(known: "UTF-8")
  /// What is assumed where nothing speaks for another one: all its bytes mean something.
  static let fallback = TextEncoding(known: "WINDOWS-1252")

  /// The encoding with a name; nil where this machine cannot convert it.
  public init?(named name: String) {
    let known = TextEncoding(known: name.uppercased())
    guard known.isUTF8 || TextConverter(from: known) != nil else { return nil }
    self = known
  }

  init(known name: String) { self.name = name }

  /// Whether characters may take two bytes or more, of which most combinations mean nothing.
  var hasWideCharacters: Bool {
    ["EUC-", "SHIFT", "CP932", "BIG5", "GB", "UHC", "ISO-2022"].contains { name.hasPrefix($0) }
  }

  /// Whether it is UTF-8 under one of its names.
  var isUTF8: Bool { name == "UTF-8" || name == "UTF8" || name == "ASCII" || name == "US-ASCII" }
}
