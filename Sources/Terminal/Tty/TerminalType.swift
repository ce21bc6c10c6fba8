import CNcurses
import Glibc
import System

/// The type of the terminal, as TERM names it.
struct TerminalType {
  /// The name in TERM.
  let name: String

  /// Reads TERM.
  init() throws(TerminalError) {
    guard let name = Environment.process.word("TERM") else { throw .typeUnset }
    self.name = name
  }

  /// Starts curses; nil where the system does not know the type.
  ///
  /// Where COLORTERM promises more colours than the name, the name's richer variant comes first.
  func start(_ streams: borrowing CursesStreams) -> OpaquePointer? {
    if hasMoreColours,
      let screen = unsafe newterm(name + "-256color", streams.output, streams.input)
    {
      return unsafe screen
    }
    return unsafe newterm(name, streams.output, streams.input)
  }

  private var hasMoreColours: Bool {
    guard let promise = Environment.process.word("COLORTERM") else { return false }
    return (promise == "truecolor" || promise == "24bit") && !name.contains("-")
  }
}
