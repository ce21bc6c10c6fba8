import Articles
import Reading
import Records
import Storage
import System

/// Saves texts in files, each in a thread of its own, since a disk may be slow.
final class Saving: Sendable {
  /// How many are being saved.
  private let running = Monitor(0)

  /// Saves what has come of a text, and reports that.
  func save(_ text: OpenedText, to path: String, overwrites: Bool, _ post: @escaping Post) {
    running.change { $0 += 1 }
    do {
      try RawThread.start {
        post(Self.save(text, to: path, overwrites: overwrites))
        self.running.change { $0 -= 1 }
      }
    } catch {
      running.change { $0 -= 1 }
      post(.failed(PrintableText("No thread can be started: \(systemMessage(error.code)).")))
    }
  }

  /// Waits until all are saved, at most for `timeout`.
  func wait(atMost timeout: Duration) { running.wait(atMost: timeout) { $0 == 0 } }

  private static func save(_ text: OpenedText, to path: String, overwrites: Bool) -> Event {
    let isWhole = text.source.isComplete
    do {
      let count = try SavedText(text.source).save(to: path, overwrites: overwrites)
      let size = ByteSize(bytes: count).rounded
      let form = text.encoding == nil ? "" : " as UTF-8"
      let rest = isWhole ? "." : "; more is still coming."
      return .saved(PrintableText("Saved \(size)\(form) in \(PrintableText(path))\(rest)"))
    } catch { return .failed(PrintableText("\(error)")) }
  }
}
