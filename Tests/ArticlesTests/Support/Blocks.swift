@testable import Articles

/// The blocks of a text as one scanner finds them from its start.
func blocks(of text: [UInt8], limits: Limits = Limits()) -> [Block] {
  let profile = TextProfile(of: text.span, limits: limits)
  var scanner = BlockScanner(profile: profile, limits: limits)
  var found: [Block] = []
  scanner.scan(text.span, base: 0, isFinal: true, upTo: .max) { found.append($0) }
  return found
}

/// The blocks of a text as a picture: a line a block, its kind before its words.
func picture(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return blocks(of: bytes).map { block in
    let named = block.headingLevel == nil ? block.core : block.range
    let words = String(decoding: bytes[named], as: UTF8.self)
    return "\(block.kind.name): \(words.prefix(30))"
  }
}

extension Block.Kind {
  /// A word for a picture.
  var name: String {
    switch self {
    case .heading(let level): "heading \(level)"
    case .item(let entry):
      "item " + entry.sign + (entry.number.map { " \($0)" } ?? "")
        + (entry.isTitled ? " titled" : "")
    case .related(let isInline): isInline ? "inline" : "related"
    default: "\(self)"
    }
  }
}
