import Articles

extension CodeLanguage {
  /// The language that the words behind a fence begin with, as in "rust,ignore", "{r setup}" or
  /// "{.python .numberLines}".
  init?(info: Span<UInt8>) {
    var start = 0
    while start < info.count, Self.isBefore(info[start]) { start += 1 }
    var end = start
    while end < info.count, !Self.isBehind(info[end]) { end += 1 }
    guard end > start else { return nil }
    let name = info.extracting(start..<end)
    self.init(unsafe name.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) })
  }

  private static func isBefore(_ byte: UInt8) -> Bool {
    HTMLTokenizer.isSpace(byte) || byte == UInt8(ascii: "{") || byte == UInt8(ascii: ".")
  }

  private static func isBehind(_ byte: UInt8) -> Bool {
    HTMLTokenizer.isSpace(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "{")
      || byte == UInt8(ascii: "}")
  }
}
