import Articles
import Glibc
import Storage

/// How far the index is, on one line of a terminal that is taken away again.
struct IndexProgress {
  private let isShown = isatty(STDERR_FILENO) == 1
  private var hasShown = false

  /// Shows that `done` files are done.
  mutating func show(_ done: Int, of count: Int) {
    guard isShown else { return }
    hasShown = true
    write("\rReading articles for the search: \(done) of \(count) ")
  }

  /// Takes the line away.
  func clear() {
    if hasShown { write("\r" + String(repeating: " ", count: 72) + "\r") }
  }

  private func write(_ words: String) {
    var output = PlainOutput(descriptor: STDERR_FILENO)
    try? output.write(safe: words)
    try? output.flush()
  }
}
