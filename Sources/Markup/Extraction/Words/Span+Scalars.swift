extension Span<UInt8> {
  /// The scalar that begins at a byte of text in UTF-8, and how many bytes it has.
  ///
  /// What is no UTF-8 gives something, and never reaches beyond the end.
  func scalar(at place: Int) -> (value: UInt32, length: Int) {
    let first = self[place]
    let length = HTMLTokenizer.length(ofScalar: first)
    guard length > 1, place + length <= count else { return (UInt32(first), 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32(self[place + index] & 0x3F) }
    return (value, length)
  }
}
