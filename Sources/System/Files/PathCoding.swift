/// How the path of a file, which is bytes to the system, is a string inside of the program.
///
/// Bytes that are UTF-8 are their text. Each other byte from 0x80 on is the scalar U+10FF00 plus the
/// byte, from the end of the last plane for private use; and where a name holds the UTF-8 of such a
/// scalar, its four bytes are coded one by one as well. So every path has one string, and gets back
/// from it byte by byte.
public enum PathCoding {
  private static let firstScalar: UInt32 = 0x10FF80
  /// The byte that the UTF-8 of each such scalar begins with; nearly no path has it.
  private static let firstByte: UInt8 = 0xF4

  /// The string for the bytes of a path.
  public static func string(_ bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var index = 0
    while index < bytes.count {
      let length: Int
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        length = encoded.count
        let scalar = Unicode.UTF8.decode(encoded)
        if scalar.value >= firstScalar { break }
        scalars.append(scalar)
        index += length
        continue
      case .error(let malformed): length = malformed
      case .emptyInput: return String(scalars)
      }
      for byte in bytes[index..<index + length] { scalars.append(Self.scalar(for: byte)) }
      index += length
    }
    return String(scalars)
  }

  /// The string for a path that C holds.
  @unsafe public static func string(_ path: UnsafePointer<CChar>) -> String {
    if let text = unsafe String(validatingCString: path), !text.utf8.contains(firstByte) {
      return text
    }
    var bytes: [UInt8] = []
    var next = unsafe path
    while unsafe next.pointee != 0 {
      bytes.append(UInt8(bitPattern: unsafe next.pointee))
      unsafe next += 1
    }
    return string(bytes)
  }

  /// The bytes of the path that `string` stands for.
  public static func bytes(_ string: String) -> [UInt8] {
    guard string.utf8.contains(firstByte) else { return Array(string.utf8) }
    var bytes: [UInt8] = []
    for scalar in string.unicodeScalars {
      if scalar.value >= firstScalar {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return bytes
  }

  private static func scalar(for byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(firstScalar - 0x80 + UInt32(byte)) ?? "\u{FFFD}"
  }
}

/// Gives `body` a path as the system takes it: its bytes, with a zero at the end.
@unsafe public func withPath<Result>(
  _ path: String, _ body: (UnsafePointer<CChar>) throws -> Result
) rethrows -> Result {
  guard path.utf8.contains(0xF4) else { return try unsafe path.withCString(body) }
  let bytes = PathCoding.bytes(path).map(CChar.init(bitPattern:)) + [0]
  return try unsafe body(bytes)
}
