import Storage
import TestFiles

extension TestPipe {
  /// A source for a screen that takes over the end to read from.
  func source(into directory: TemporaryDirectory) throws -> SpooledBytes {
    try SpooledBytes(
      takingOver: readEnd, decoding: Decoding().for(.screen),
      environment: ["TMPDIR": directory.path])
  }
}
