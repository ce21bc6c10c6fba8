import Glibc

extension ControllingTerminal {
  /// Writes a constant.
  borrowing func write(_ sequence: StaticString) {
    unsafe sequence.bytes.withUnsafeBytes { unsafe write($0) }
  }

  /// Writes `bytes` between two constants, in one piece.
  ///
  /// What a terminal that went away does not take is lost.
  borrowing func write(_ bytes: [UInt8], between start: StaticString, and end: StaticString) {
    let whole = start.bytes + bytes + end.bytes
    unsafe whole.withUnsafeBytes { unsafe write($0) }
  }

  private borrowing func write(_ bytes: UnsafeRawBufferPointer) {
    var rest = unsafe bytes[...]
    while unsafe !rest.isEmpty {
      let piece = unsafe UnsafeRawBufferPointer(rebasing: rest)
      let written = unsafe Glibc.write(output, piece.baseAddress, piece.count)
      if written > 0 {
        unsafe rest = rest.dropFirst(written)
      } else if written == 0 || !canWriteLater(errno) {
        return
      }
    }
  }

  /// Waits where the terminal is only busy: whoever shares it may have made it non-blocking.
  private borrowing func canWriteLater(_ error: Int32) -> Bool {
    if error == EINTR { return true }
    guard error == EAGAIN else { return false }
    var terminal = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
    return unsafe poll(&terminal, 1, -1) >= 0 || errno == EINTR
  }
}

extension StaticString {
  fileprivate var bytes: [UInt8] { withUTF8Buffer { unsafe Array($0) } }
}
