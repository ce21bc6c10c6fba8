import CNcurses
import Glibc

/// The two streams that curses wants, on descriptors that nobody else has.
@safe
struct CursesStreams: ~Copyable {
  /// Where curses reads keys.
  let input: UnsafeMutablePointer<FILE>
  /// Where curses writes.
  let output: UnsafeMutablePointer<FILE>
  /// The descriptor of `output`.
  let channel: Int32

  /// Streams from and to `terminal`.
  init(on terminal: borrowing ControllingTerminal) throws(TerminalError) {
    let keys = fcntl(terminal.input, F_DUPFD_CLOEXEC, 3)
    let channel = fcntl(terminal.output, F_DUPFD_CLOEXEC, 3)
    guard let input = unsafe nc_open(keys, "r"), let output = unsafe nc_open(channel, "w") else {
      throw TerminalError.noTerminal.orTooManyFiles
    }
    unsafe self.input = input
    unsafe self.output = output
    self.channel = channel
  }

  deinit {
    unsafe fclose(input)
    unsafe fclose(output)
  }
}
