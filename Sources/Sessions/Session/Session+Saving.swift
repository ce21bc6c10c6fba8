import Articles
import Reading
import Storage
import System

extension Session {
  /// How long leaving waits for a text that is still being saved.
  static let savingPatience = Duration.seconds(10)

  /// Saves what has come of an article in a file.
  mutating func save(_ id: Int, in path: String, overwrites: Bool) {
    guard let loader = loader(of: id) else { return }
    saving.save(loader.openedText, to: path, overwrites: overwrites, post)
  }

  /// Has a copy made of an article that has no file, for the editor.
  mutating func copyForEditor(_ id: Int, line: Int) {
    guard let loader = loader(of: id) else { return }
    let (source, mailbox) = (loader.source, mailbox)
    do {
      try RawThread.start { [weak mailbox] in
        mailbox?.post(Self.copy(of: source, line: line))
      }
    } catch {
      handle(.failed(PrintableText("No thread can be started: \(systemMessage(error.code)).")))
    }
  }

  private static func copy(of source: any ByteSource, line: Int) -> Letter {
    do {
      let file = try TemporaryFile(for: .process)
      try SavedText(source).copy(into: file)
      return .copied(EditedCopy(file, line: line))
    } catch {
      let reason = systemMessage(error.code)
      return .event(.failed(PrintableText("No copy can be made for the editor: \(reason).")))
    }
  }

  /// Opens a copy in the editor, and removes it afterwards.
  mutating func edit(_ copy: EditedCopy) {
    guard edit(copy.path, line: copy.line) else { return }
    if copy.hasChanged {
      let words = "You edited a copy, which is gone now; save it under a name of your own."
      handle(.saved(PrintableText(words)))
    }
  }
}
