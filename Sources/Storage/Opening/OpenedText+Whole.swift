import Articles
import System

extension OpenedText {
  /// The bytes of the file at `path` when all of them are there, also where they have to be converted.
  ///
  /// Throws one sentence where it is missing, a directory, unreadable or no text.
  static func whole(
    path: String, environment: Environment
  ) throws(StorageError) -> any ByteSource {
    let text = try open(path: path, environment: environment)
    switch text {
    case .file(let bytes): bytes.takeMore(upTo: .max)
    case .pipe(let bytes):
      bytes.start()
      bytes.waitForFirst(bytes: .max)
    }
    return text.source
  }
}
