/// A title as titles are compared: only its letters and digits, without case and diacritics.
public struct TitleKey: Hashable, Sendable {
  /// The letters and digits.
  public let letters: String

  /// The key of a title; spacing, punctuation, case and diacritics make no difference.
  public init(_ title: PrintableText) {
    let utf8 = title.string.utf8
    let isASCII = utf8.allSatisfy { $0 < 0x80 }
    letters = isASCII ? Self.foldedASCII(utf8) : Self.folded(Array(utf8))
  }

  /// Many times as fast as ``folded(_:)``, and nearly all titles of a large library are of this kind.
  private static func foldedASCII(_ text: String.UTF8View) -> String {
    let folded = text.compactMap { byte -> UInt8? in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): byte
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      default: nil
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func folded(_ text: [UInt8]) -> String {
    let folding = ScalarFolding.with(foldsCase: true, keepsMarks: false)
    var letters = String.UnicodeScalarView()
    var place = 0
    while place < text.count {
      let cluster = FoldedCluster(text.span, at: place, upTo: text.count, folding)
      place = cluster.end
      for index in 0..<cluster.count {
        guard let scalar = Unicode.Scalar(cluster[index]), Self.counts(scalar) else { continue }
        letters.append(scalar)
      }
    }
    return String(letters)
  }

  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// How alike two titles are, from 0 to 1: the share of pairs of letters that both have
  /// (the Sørensen-Dice coefficient of their bigrams).
  public func likeness(to other: TitleKey) -> Double {
    let mine = bigrams
    let theirs = other.bigrams
    let total = mine.values.reduce(0, +) + theirs.values.reduce(0, +)
    guard total > 0 else { return self == other ? 1 : 0 }
    let shared = mine.reduce(0) { $0 + min($1.value, theirs[$1.key] ?? 0) }
    return 2 * Double(shared) / Double(total)
  }

  private var bigrams: [String: Int] {
    let all = Array(letters)
    var counts: [String: Int] = [:]
    for (first, second) in zip(all, all.dropFirst()) {
      counts[String([first, second]), default: 0] += 1
    }
    return counts
  }
}
