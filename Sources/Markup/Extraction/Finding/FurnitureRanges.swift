/// The ranges of a text that hold what is not kept.
///
/// Whole lines go, as far as nothing that is kept stands in them; what stands between two parts that go,
/// goes with them.
struct FurnitureRanges {
  private(set) var ranges: [Range<Int>] = []
  private var window: TextWindow

  /// A part of the text, and whether it is kept.
  private struct Part {
    var range: Range<Int>
    let isKept: Bool
  }

  init(_ page: PageSurvey, _ isKept: [Bool], reading read: (Range<Int>) -> [UInt8]) {
    let parts = Self.parts(page, isKept)
    window = TextWindow(end: parts.last?.range.upperBound ?? 0)
    for (index, part) in parts.enumerated() where !part.isKept {
      let before = index > 0 ? parts[index - 1].range.upperBound : 0
      let isLast = index + 1 == parts.count
      let behind = isLast ? part.range.upperBound : parts[index + 1].range.lowerBound
      guard before <= part.range.lowerBound, part.range.upperBound <= behind else { continue }
      let start = index > 0 ? lineStart(before..<part.range.lowerBound, reading: read) : 0
      ranges.append(start..<lineEnd(part.range.upperBound..<behind, reading: read))
    }
  }

  /// Blocks, and the words of images between them, in their order; those alike are one part.
  private static func parts(_ page: PageSurvey, _ isKept: [Bool]) -> [Part] {
    let choice = CaptionChoice(page, isKept: isKept)
    var captions = page.outline.captions[...]
    var parts: [Part] = []
    func add(_ range: Range<Int>, _ isKept: Bool) {
      if let last = parts.last, last.isKept == isKept {
        let end = max(last.range.upperBound, range.upperBound)
        parts[parts.count - 1].range = last.range.lowerBound..<end
      } else {
        parts.append(Part(range: range, isKept: isKept))
      }
    }
    for (index, isKept) in isKept.enumerated() {
      let range = page.outline.range(of: index)
      while let caption = captions.first, caption.range.upperBound <= range.lowerBound {
        add(caption.range, choice.keeps(caption))
        captions.removeFirst()
      }
      add(range, isKept)
      while let caption = captions.first, caption.range.lowerBound < range.upperBound {
        captions.removeFirst()
      }
    }
    for caption in captions { add(caption.range, choice.keeps(caption)) }
    return parts
  }

  /// Where the line of the end of a range begins, or the end if that is not in the range.
  private mutating func lineStart(_ gap: Range<Int>, reading read: (Range<Int>) -> [UInt8]) -> Int {
    let bytes = shown(gap, reading: read)
    let newline = bytes.lastIndex(of: 0x0A)
    return newline.map { gap.lowerBound + $0 - bytes.startIndex + 1 } ?? gap.upperBound
  }

  /// Where the line of the beginning of a range ends, or the beginning if that is not in the range.
  private mutating func lineEnd(_ gap: Range<Int>, reading read: (Range<Int>) -> [UInt8]) -> Int {
    let bytes = shown(gap, reading: read)
    let newline = bytes.firstIndex(of: 0x0A)
    return newline.map { gap.lowerBound + $0 - bytes.startIndex } ?? gap.lowerBound
  }

  private mutating func shown(
    _ range: Range<Int>, reading read: (Range<Int>) -> [UInt8]
  ) -> ArraySlice<UInt8> {
    if range.isEmpty { return [] }
    window.show(range, reading: read)
    return window.bytes[window.indices(of: range)]
  }
}
