/// Replaces formulas of a window by characters that the window does not have.
struct PlaceholderWriter {
  /// The window with the formulas that were replaced so far.
  private(set) var bytes: [UInt8]
  /// The formulas by the characters that stand for them.
  private(set) var formulas: [Unicode.Scalar: GuardedFormula] = [:]

  private let window: [UInt8]
  private let taken: Set<UInt32>
  private var known: [ArraySlice<UInt8>: Unicode.Scalar] = [:]
  private var nextShort = Placeholder.short.lowerBound
  private var nextLong = Placeholder.long.lowerBound

  init(_ window: [UInt8]) {
    self.window = window
    bytes = window
    taken = TakenCharacters.all(in: window.span)
  }

  /// Replaces a formula; where there is no character left, it stays.
  mutating func replace(_ found: FoundFormula) {
    guard let scalar = scalar(for: found) else { return }
    var at = found.range.lowerBound
    for byte in String(scalar).utf8 {
      bytes[at] = byte
      at += 1
    }
    while at < found.range.upperBound {
      bytes[at] = Placeholder.filler[0]
      bytes[at + 1] = Placeholder.filler[1]
      at += 2
    }
  }

  /// The character for a formula; those that are written alike have the same, so that names of links
  /// stay equal.
  private mutating func scalar(for found: FoundFormula) -> Unicode.Scalar? {
    let written = window[found.range]
    if let scalar = known[written] { return scalar }
    guard
      let scalar = written.count % 2 == 1
        ? Self.take(&nextShort, Placeholder.short, taken)
        : Self.take(&nextLong, Placeholder.long, taken)
    else { return nil }
    known[written] = scalar
    formulas[scalar] = GuardedFormula(
      formula: Formula(source(of: found), isDisplay: found.isDisplay), written: Array(written))
    return scalar
  }

  private static func take(
    _ next: inout UInt32, _ range: ClosedRange<UInt32>, _ taken: Set<UInt32>
  ) -> Unicode.Scalar? {
    while taken.contains(next) { next += 1 }
    guard range.contains(next) else { return nil }
    defer { next += 1 }
    return Unicode.Scalar(next)
  }

  /// The source without the signs of quotations that begin its lines.
  private func source(of found: FoundFormula) -> [UInt8] {
    guard found.quotations > 0 else { return Array(window[found.source]) }
    var source: [UInt8] = []
    var at = found.source.lowerBound
    while at < found.source.upperBound {
      source.append(window[at])
      at += 1
      guard source.last == 0x0A else { continue }
      at = min(found.source.upperBound, MarkdownPrefix.end(of: found.quotations, window, at))
    }
    return source
  }
}
