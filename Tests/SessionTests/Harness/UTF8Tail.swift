/// The beginning of a character at the end of some bytes.
enum UTF8Tail {
  /// How many bytes at the end begin a character without ending it, from 0 to 3.
  static func length(in bytes: [UInt8]) -> Int {
    for back in 1...3 where back <= bytes.count {
      let byte = bytes[bytes.count - back]
      if byte & 0xc0 == 0x80 { continue }
      return back < length(after: byte) ? back : 0
    }
    return 0
  }

  private static func length(after lead: UInt8) -> Int {
    switch lead {
    case 0xc2...0xdf: 2
    case 0xe0...0xef: 3
    case 0xf0...0xf4: 4
    default: 1
    }
  }
}
