import Articles

/// A section of an article, or a piece of a long one, as the index takes it.
struct IndexRow: Equatable {
  /// Where it begins, in bytes of the text.
  let start: Int
  /// What it is called; empty before the first heading.
  let heading: String
  /// Words of benefits, of risks, and all others.
  var benefit = ""
  var risk = ""
  var body = ""

  /// Bytes of words in it.
  var size: Int { benefit.utf8.count + risk.utf8.count + body.utf8.count }

  /// Adds a block that is about `stance`, or about neither.
  mutating func add(_ words: String, to stance: Stance?) {
    switch stance {
    case .benefit: benefit += words + "\n"
    case .risk: risk += words + "\n"
    case nil: body += words + "\n"
    }
  }
}
