import Articles

/// A sequence that sets how letters look, as `groff` writes it (ECMA-48, SGR): bold, underlined or
/// slanted, and back to plain; none of the others.
struct Rendition {
  /// Its bytes.
  let length: Int
  private let change: Change

  private enum Change {
    case reset, add(InlineMarkup.Formatting), remove(InlineMarkup.Formatting)
  }

  /// Reads the sequence at `index`; nil where there is none of these.
  init?(_ text: [UInt8], at index: Int) {
    let rest = text[index...].prefix(6)
    guard let known = Self.table.first(where: { rest.starts(with: $0.bytes) }) else { return nil }
    length = known.bytes.count
    change = known.change
  }

  /// Makes the change.
  func apply(to formatting: inout InlineMarkup.Formatting) {
    switch change {
    case .reset: formatting = []
    case .add(let more): formatting.insert(more)
    case .remove(let less): formatting.subtract(less)
    }
  }

  private static let table: [(bytes: [UInt8], change: Change)] = [
    entry("\u{1B}[0m", .reset), entry("\u{1B}[m", .reset), entry("\u{1B}[1m", .add(.strong)),
    entry("\u{1B}[3m", .add(.emphasis)), entry("\u{1B}[4m", .add(.emphasis)),
    entry("\u{1B}[22m", .remove(.strong)), entry("\u{1B}[23m", .remove(.emphasis)),
    entry("\u{1B}[24m", .remove(.emphasis)),
  ]

  private static func entry(_ text: String, _ change: Change) -> (bytes: [UInt8], change: Change) {
    (Array(text.utf8), change)
  }
}
