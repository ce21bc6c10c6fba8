import Articles
import Glibc
import System

/// Does some work and gives the exit code; where it fails, says why on standard error.
public func exitCode(of work: () throws -> Void) -> Int32 {
  do {
    try work()
    return 0
  } catch let failure as Failure {
    say(failure.message)
    return failure.code
  } catch OutputError.readerHasGone {
    return 0
  } catch {
    say(PrintableText(sentence(error)))
    return 1
  }
}

/// Says something on standard error.
func say(_ message: PrintableText) {
  guard !message.isEmpty else { return }
  var output = PlainOutput(descriptor: STDERR_FILENO)
  try? output.writeLine("lectern: " + message)
  try? output.flush()
}
