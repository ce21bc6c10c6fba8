import Articles

/// The sequence that begins or ends a link in a terminal (OSC 8).
public enum HyperlinkSequence {
  /// The schemes that are written; a terminal opens others with less care than we do.
  private static let schemes: Set<String> = ["http", "https", "mailto", "ftp", "file"]

  /// An address as it may stand in the sequence: visible ASCII of a scheme that is written; nil for any
  /// other.
  public static func address(_ written: String) -> String? {
    guard let address = WebAddress(written), schemes.contains(address.scheme) else { return nil }
    var visible = ""
    for byte in address.text.utf8 {
      if (0x21...0x7E).contains(byte) {
        visible.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        visible += PercentCoding.encode(byte)
      }
    }
    return visible
  }

  /// Begins a link to what ``address(_:)`` has given, or ends one.
  ///
  /// Words that lead to the same address are one link, so that a terminal shows them as one where they
  /// are in several rows.
  public static func bytes(to address: String?) -> [UInt8] {
    guard let address else { return Array("\u{1B}]8;;\u{1B}\\".utf8) }
    var hash: UInt32 = 2_166_136_261
    for byte in address.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Array("\u{1B}]8;id=\(String(hash, radix: 36));\(address)\u{1B}\\".utf8)
  }
}
