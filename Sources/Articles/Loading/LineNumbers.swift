/// Line numbers of the file, counted from the nearest checkpoint.
public struct LineNumbers {
  private let checkpoints: Roll<Checkpoint>
  private let source: any ByteSource
  private let lineEnd: UInt8
  private let step: Int

  /// The line numbers of `article`, whose bytes are in `source`.
  public init(_ article: Article, source: any ByteSource) {
    checkpoints = article.checkpoints
    self.source = source
    lineEnd = article.profile.lineEnd
    step = article.limits.window
  }

  /// Where line `number` begins, counted from 1; nil where the text has fewer lines.
  public func offset(ofLine number: Int) -> Int? {
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
