import Glibc

/// Converts a text to UTF-8 as it comes, by the C library's `iconv`.
///
/// A byte that means nothing becomes U+FFFD, which the screen shows as a mark.
@safe
final class TextConverter {
  private let handle: iconv_t
  /// The first bytes of a character that has not come whole.
  private var rest: [UInt8] = []
  private static let mark: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// A converter from `encoding`; nil where there is none on this machine.
  init?(from encoding: TextEncoding) {
    guard let opened = unsafe iconv_open("UTF-8", encoding.name), Int(bitPattern: opened) != -1
    else { return nil }
    unsafe handle = opened
  }

  deinit { unsafe iconv_close(handle) }

  /// The UTF-8 of what `bytes` complete; with `isFinal`, what is left over becomes a mark.
  func convert(_ bytes: ArraySlice<UInt8>, isFinal: Bool = false) -> [UInt8] {
    var input = rest + bytes
    var output: [UInt8] = []
    output.reserveCapacity(input.count + input.count / 2)
    var from = 0
    while from < input.count {
      let (used, stop) = run(&input, from: from, into: &output)
      from += used
      switch stop {
      case EILSEQ:
        output += Self.mark
        from += 1
      case EINVAL where !isFinal:
        rest = Array(input[from...])
        return output
      case EINVAL:
        output += Self.mark
        from = input.count
      default: break
      }
    }
    rest = []
    return output
  }

  /// Converts as much as fits; gives how many bytes were used, and the `errno` that stopped it.
  private func run(
    _ input: inout [UInt8], from start: Int, into output: inout [UInt8]
  ) -> (used: Int, stop: Int32) {
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    var left = input.count - start
    var room = piece.count
    var stop: Int32 = 0
    unsafe input.withUnsafeMutableBytes { source in
      unsafe piece.withUnsafeMutableBytes { target in
        var from = unsafe source.baseAddress.map { unsafe $0.advanced(by: start) }?
          .assumingMemoryBound(to: CChar.self)
        var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
        if unsafe iconv(handle, &from, &left, &to, &room) == -1 {
          stop = errno
        }
      }
    }
    output += piece[..<(piece.count - room)]
    return (input.count - start - left, stop)
  }
}
