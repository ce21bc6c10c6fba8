import Glibc

/// Where a program in a session reads its standard input.
enum StandardInput {
  /// The terminal, as usual.
  case terminal
  /// An open file of the test; the session does not close it.
  case descriptor(Int32)
  /// A pipe that gives these bytes and ends.
  case bytes([UInt8])
  /// A pipe that gives these bytes and stays open for more, see ``Session/feed(_:)``.
  case stream([UInt8])

  /// The program's end of it, or none for the terminal, and ours where it is a pipe.
  func open() throws -> (reading: Descriptor?, writing: Outlet?) {
    switch self {
    case .terminal: (nil, nil)
    case .descriptor(let number):
      (Descriptor(try SystemError.check("dup", fcntl(number, F_DUPFD_CLOEXEC, 3))), nil)
    case .bytes(let bytes): try Self.pipe(bytes, ends: true)
    case .stream(let bytes): try Self.pipe(bytes, ends: false)
    }
  }

  private static func pipe(_ bytes: [UInt8], ends: Bool) throws -> (Descriptor?, Outlet?) {
    let (reading, writing) = try Descriptor.pipe()
    var outlet = try Outlet(writing)
    outlet.send(bytes)
    if ends { outlet.end() }
    return (reading, outlet)
  }
}
