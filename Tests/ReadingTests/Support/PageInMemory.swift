import Articles

/// A page of paragraphs in memory, each in a line of its source between tags.
final class PageInMemory: ByteSource {
  private let text: TextInMemory
  let source: TextInMemory
  /// Where each paragraph begins in both.
  private let places: [(text: Int, source: Int)]
  private let ranges: [Range<Int>]
  let page: PageFacts? = PageFacts()

  /// A page of `paragraphs` whose source begins with `head` lines.
  init(_ paragraphs: [String], head: Int) {
    var (text, source) = ("", "<!doctype html>\n")
    for line in 1..<max(2, head) { source += "<meta name=\"\(line)\">\n" }
    var places: [(text: Int, source: Int)] = []
    var ranges: [Range<Int>] = []
    for paragraph in paragraphs {
      if !text.isEmpty { text += "\n\n" }
      source += "<p class=\"long\">"
      places.append((text.utf8.count, source.utf8.count))
      ranges.append(text.utf8.count..<text.utf8.count + paragraph.utf8.count)
      text += paragraph
      source += paragraph + "</p>\n\n"
    }
    self.text = TextInMemory(Array(text.utf8))
    self.source = TextInMemory(Array(source.utf8))
    (self.places, self.ranges) = (places, ranges)
  }

  var count: Int { text.count }
  var isComplete: Bool { true }
  var raw: any ByteSource { source }

  func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    text.read(range, into: &bytes)
  }

  func marks(in range: Range<Int>) -> [Mark] {
    ranges.filter { $0.overlaps(range) }.map { Mark($0, .block(.paragraph)) }
  }

  func rawOffset(ofText offset: Int) -> Int {
    let index = places.partitioningIndex { $0.text > offset }
    guard index > 0 else { return 0 }
    return places[index - 1].source + offset - places[index - 1].text
  }

  func textOffset(ofRaw offset: Int) -> Int {
    let index = places.partitioningIndex { $0.source > offset }
    guard index > 0 else { return 0 }
    let end = index < places.count ? places[index].text : text.count
    return min(places[index - 1].text + offset - places[index - 1].source, end)
  }
}
