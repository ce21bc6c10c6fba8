import Articles

/// Looks for what can be the label of a reference: words in brackets, without brackets in them.
struct LabelScan {
  /// A stretch that can be one.
  struct Found {
    /// The label, without its brackets.
    let label: Range<Int>
    /// Whether it leads to a note.
    let isNote: Bool
    /// Whether a bracket follows in which addresses stand.
    let isBeforeAddress: Bool
    /// Whether other words in brackets stand before it.
    let isBehindWords: Bool

    /// What ends a link with this label.
    func end(in window: Span<UInt8>) -> [UInt8] {
      let close = label.upperBound
      if isBehindWords {
        var end: [UInt8] = Array("][".utf8)
        for index in label { end.append(window[index]) }
        return end + [UInt8(ascii: "]")]
      }
      let isEmptyBehind =
        close + 2 < window.count && window[close + 1] == UInt8(ascii: "[")
        && window[close + 2] == UInt8(ascii: "]")
      return Array((isEmptyBehind ? "][]" : "]").utf8)
    }
  }

  private var at = 0
  private var start: Int?
  private var lastClose = -2

  /// The next one in the window; nil behind the last.
  mutating func next(in window: Span<UInt8>) -> Found? {
    while true {
      at = HTMLTokenizer.first(UInt8(ascii: "["), UInt8(ascii: "]"), window, at)
      guard at < window.count else { return nil }
      let place = at
      at += 1
      if place > 0, window[place - 1] == UInt8(ascii: "\\") { continue }
      if window[place] == UInt8(ascii: "[") {
        start = place + 1
      } else {
        defer { (start, lastClose) = (nil, place) }
        if let start, let found = found(start..<place, window) { return found }
      }
    }
  }

  private func found(_ label: Range<Int>, _ window: Span<UInt8>) -> Found? {
    guard !label.isEmpty, label.count <= MarkdownLimits.label else { return nil }
    let first = window[label.lowerBound]
    let (before, behind) = (label.lowerBound - 2, label.upperBound + 1)
    // A link to a title has two brackets.
    if before >= 0, window[before] == UInt8(ascii: "["), behind < window.count,
      window[behind] == UInt8(ascii: "]")
    {
      return nil
    }
    // The sign of a notice.
    if first == UInt8(ascii: "!") { return nil }
    let next = label.upperBound + 1
    return Found(
      label: label, isNote: first == UInt8(ascii: "^") && label.count > 1,
      isBeforeAddress: next < window.count && window[next] == UInt8(ascii: "("),
      isBehindWords: lastClose == label.lowerBound - 2)
  }
}
