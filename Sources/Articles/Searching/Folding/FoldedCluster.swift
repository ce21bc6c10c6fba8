/// A scalar of a text and all that belongs to it, marks and what is passed over, as units.
///
/// Marks are in canonical order (section 3.11 of the Unicode Standard), so that letters with the
/// same diacritics are equal however they are written.
struct FoldedCluster {
  /// More units than this would be no letter; what comes after them is a cluster of its own.
  private static let most = 32

  /// How many units there are: none where the cluster begins with what is passed over.
  private(set) var count: Int
  /// Where the next cluster begins.
  private(set) var end: Int
  private var first: UInt32
  private var others: [UInt32] = []

  /// The cluster at `place`, which is not cut before `limit`.
  init(_ text: Span<UInt8>, at place: Int, upTo limit: Int, _ folding: ScalarFolding) {
    let byte = text[place]
    if byte < 0x80 {
      end = place + 1
      (first, count) = folding.first(of: UInt32(byte))
    } else if let scalar = UTF8Decoding.scalar(in: text, at: place) {
      end = place + scalar.length
      (first, count) = folding.first(of: scalar.value)
      if count > 1 { folding.append(scalar.value, from: 1, to: &others) }
    } else {
      end = place + 1
      (first, count) = (ScalarFolding.malformed, 1)
    }
    if end < limit, text[end] >= 0x80 { addMarks(text, upTo: limit, folding) }
  }

  /// Whether the scalar at `place` has no unit of its own or is a mark, so that no match begins there.
  ///
  /// To ask this first keeps a long run of marks from being read again for each of them.
  static func isPassedOver(_ text: Span<UInt8>, at place: Int, _ folding: ScalarFolding) -> Bool {
    guard text[place] >= 0x80, let scalar = UTF8Decoding.scalar(in: text, at: place) else {
      return false
    }
    let first = folding.first(of: scalar.value)
    return first.count == 0 || ScalarFolding.isMark(first.unit)
  }

  /// A unit by its index.
  subscript(index: Int) -> UInt32 { index == 0 ? first : others[index - 1] }

  /// Whether it is white space and nothing else.
  var isSpace: Bool { count == 1 && first == ScalarFolding.space }

  private mutating func addMarks(_ text: Span<UInt8>, upTo limit: Int, _ folding: ScalarFolding) {
    while end < limit, text[end] >= 0x80, others.count < Self.most,
      let scalar = UTF8Decoding.scalar(in: text, at: end), end + scalar.length <= limit
    {
      let added = folding.first(of: scalar.value)
      guard added.count == 0 || ScalarFolding.isMark(added.unit) else { break }
      end += scalar.length
      // Marks behind what is passed over are passed over with it.
      if count > 0 && added.count > 0 { add(added.unit) }
    }
  }

  /// Adds a mark behind those of its class or a lower one.
  private mutating func add(_ mark: UInt32) {
    var place = others.endIndex
    while place > 0, others[place - 1] >> 24 > mark >> 24 { place -= 1 }
    others.insert(mark, at: place)
    count += 1
  }
}
