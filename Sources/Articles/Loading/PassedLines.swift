/// Line numbers of places in the order of a text, each counted from the place before; of a page, those of
/// its source.
public struct PassedLines {
  private let text: any ByteSource
  private let source: any ByteSource
  private let lineEnd: UInt8
  private var place = 0
  private var passed = 0
  private static let window = 256 << 10

  /// The lines of a text from its start on; `profile` says what ends one.
  public init(_ text: any ByteSource, _ profile: TextProfile) {
    self.text = text
    source = text.raw
    lineEnd = text.page == nil ? profile.lineEnd : 0x0A
  }

  /// The number of the line that holds `offset` of the text, counted from 1.
  public mutating func line(holding offset: Int) -> Int {
    let offset = text.rawOffset(ofText: offset)
    if offset < place { (place, passed) = (0, 0) }
    while place < offset {
      let bytes = source.bytes(in: place..<min(place + Self.window, offset))
      if bytes.isEmpty { break }
      var index = 0
      while let end = ByteSearch.first(lineEnd, in: bytes.span, index..<bytes.count) {
        index = end + 1
        passed += 1
      }
      place += bytes.count
    }
    return passed + 1
  }
}
