/// Line numbers of the file, counted from the nearest checkpoint; in a page, those of its source.
public struct LineNumbers {
  private let checkpoints: Roll<Checkpoint>
  private let source: any ByteSource
  private let lineEnd: UInt8
  private let step: Int
  /// The text of the page whose source is counted; nil for any other text.
  private let page: (any ByteSource)?

  /// The line numbers of `article`, whose bytes are in `source`.
  public init(_ article: Article, source: any ByteSource) {
    step = article.limits.window
    if source.page == nil {
      (checkpoints, lineEnd) = (article.checkpoints, article.profile.lineEnd)
      (self.source, page) = (source, nil)
    } else {
      (checkpoints, lineEnd) = (Roll(), 0x0A)
      (self.source, page) = (source.raw, source)
    }
  }

  /// Where line `number` begins, counted from 1; nil where the text has fewer lines.
  public func offset(ofLine number: Int) -> Int? {
    let offset = offset(ofSourceLine: number)
    return page.map { page in offset.map { page.textOffset(ofRaw: $0) } } ?? offset
  }

  private func offset(ofSourceLine number: Int) -> Int? {
    if number <= 1 { return 0 }
    // A checkpoint may stand within a line, so that the line wanted must begin behind it.
    let next = checkpoints.partitioningIndex { $0.lines >= number - 1 }
    var offset = next > 0 ? checkpoints[next - 1].offset : 0
    var passed = next > 0 ? checkpoints[next - 1].lines : 0
    while offset < source.count {
      let bytes = source.bytes(in: offset..<(offset + step))
      guard !bytes.isEmpty else { return nil }
      var index = 0
      while let end = ByteSearch.first(lineEnd, in: bytes.span, index..<bytes.count) {
        index = end + 1
        passed += 1
        if passed == number - 1 { return offset + index < source.count ? offset + index : nil }
      }
      offset += bytes.count
    }
    return nil
  }

  /// The number of the line that holds `offset`, counted from 1.
  public func line(holding offset: Int) -> Int {
    let offset = page?.rawOffset(ofText: offset) ?? offset
    let next = checkpoints.partitioningIndex { $0.offset > offset }
    var place = next > 0 ? checkpoints[next - 1].offset : 0
    var line = next > 0 ? checkpoints[next - 1].lines : 0
    while place < offset {
      let bytes = source.bytes(in: place..<min(place + step, offset))
      guard !bytes.isEmpty else { break }
      var index = 0
      while let end = ByteSearch.first(lineEnd, in: bytes.span, index..<bytes.count) {
        index = end + 1
        line += 1
      }
      place += bytes.count
    }
    return line + 1
  }
}
