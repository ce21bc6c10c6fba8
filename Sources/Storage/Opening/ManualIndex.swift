import Articles
public import Records
import System

/// What `man -k` knows of the pages of the manual.
public enum ManualIndex {
  /// More pages are not listed.
  private static let most = 20_000
  private static let mostBytes = 4 << 20

  /// The pages whose names or descriptions have `words`, which `man` may take for a pattern.
  ///
  /// Throws the sentence of `man` where it finds none, or one where it cannot be started.
  public static func entries(having words: String) throws(StorageError) -> [ManualEntry] {
    let text = try OpenedText.output(
      of: ["man", "-k", "--", words], name: "the list of man", decoding: Decoding(), .process)
    guard case .pipe(let bytes) = text else { return [] }
    bytes.receiveFirst(mostBytes)
    try text.checkWritten()
    let lines = String(decoding: bytes.bytes(in: 0..<min(bytes.count, mostBytes)), as: UTF8.self)
      .split(separator: "\n")
    return lines.prefix(most).compactMap { ManualEntry(line: String($0)) }
  }
}
