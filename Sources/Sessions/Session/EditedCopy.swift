import Storage
import System

/// A copy of a text for the editor, which is removed when nobody holds it any longer.
final class EditedCopy: Sendable {
  private let file: TemporaryFile
  private let status: FileStatus?
  /// The line to open it at, counted from 1.
  let line: Int

  /// The copy in `file`, which has been written.
  init(_ file: consuming TemporaryFile, line: Int) {
    status = FileStatus(path: file.path)
    self.file = file
    self.line = line
  }

  /// Where it is.
  var path: String { file.path }

  /// Whether it was written to since it was made.
  var hasChanged: Bool { FileStatus(path: path) != status }
}
