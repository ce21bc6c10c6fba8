import Articles
import Storage

/// The texts that could not be opened, though others that were asked for with them could.
final class UnopenedTexts {
  /// Whether there was one.
  private(set) var isEmpty = true

  /// Gives what `open` gives; where it throws why a text cannot be opened, says so on standard error
  /// and gives nil.
  @discardableResult
  func passing<Text>(_ open: () throws -> Text) throws -> Text? {
    do {
      return try open()
    } catch let error as StorageError {
      say(PrintableText(sentence(error)))
      isEmpty = false
      return nil
    }
  }

  /// Throws, without a word, where there was one.
  func check() throws {
    if !isEmpty { throw Failure(silent: 1) }
  }
}
