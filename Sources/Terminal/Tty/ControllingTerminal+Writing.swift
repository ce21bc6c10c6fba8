import Glibc

extension ControllingTerminal {
  /// Writes a constant.
  borrowing func write(_ sequence: StaticString) {
    write(UnsafeRawBufferPointer(start: sequence.utf8Start, count: sequence.utf8CodeUnitCount))
  }

  /// Writes all of `bytes`; what a terminal that went away does not take is lost.
  borrowing func write(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { unsafe write($0) }
  }

  private borrowing func write(_ bytes: UnsafeRawBufferPointer) {
    var rest = unsafe bytes[...]
    while unsafe !rest.isEmpty {
      let written = unsafe Glibc.write(output, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
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
