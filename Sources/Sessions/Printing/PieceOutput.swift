import Storage

/// Standard output for a caller that gives pieces and learns of an error only at the end.
final class PieceOutput {
  private var output = PlainOutput()
  private var failure: OutputError?

  /// Writes a piece that is safe to print; after an error, nothing more is written.
  func write(safe piece: [UInt8]) {
    guard failure == nil else { return }
    do throws(OutputError) { try output.write(safe: piece) } catch { failure = error }
  }

  /// Sends what is left; throws the first error that there was.
  func flush() throws(OutputError) {
    if let failure { throw failure }
    try output.flush()
  }
}
