import Articles
import Reading
import Storage

extension Worker where Request == String {
  /// A worker that has `man` list the pages whose names or descriptions have some words.
  static func manuals(_ post: @escaping Post) -> Worker {
    Worker { words, _ in
      do { post(.manuals(try ManualIndex.entries(having: words), words: words)) } catch {
        post(.failed(PrintableText(sentence(error))))
      }
    }
  }
}
