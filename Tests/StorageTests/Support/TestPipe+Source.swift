import Storage
import TestFiles

extension TestPipe {
  /// A source that takes over the end to read from.
  func source(into directory: TemporaryDirectory) throws -> SpooledBytes {
    try SpooledBytes(takingOver: readEnd, environment: ["TMPDIR": directory.path])
  }
}
