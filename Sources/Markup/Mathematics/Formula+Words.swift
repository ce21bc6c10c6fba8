extension Formula {
  /// The source as it is shown: without white space at its ends, and without the group around all of it
  /// that only says how large signs are.
  var words: String {
    let trimmed = source[source.span.trimmed]
    for opening in Self.openings {
      guard trimmed.starts(with: opening.utf8), trimmed.last == UInt8(ascii: "}") else { continue }
      let inner = trimmed.dropFirst(opening.utf8.count).dropLast()
      if Self.isBalanced(inner) { return String(decoding: inner, as: UTF8.self) }
    }
    return String(decoding: trimmed, as: UTF8.self)
  }

  private static let openings = [#"{\displaystyle "#, #"{\textstyle "#]

  /// Whether each brace closes one that is open.
  private static func isBalanced(_ text: ArraySlice<UInt8>) -> Bool {
    var depth = 0
    for byte in text {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
