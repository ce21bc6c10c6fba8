import Articles
import Reading
import Records
import Storage
import System

extension Session {
  /// Has the file of the article in front watched, unless following sees what happens to it.
  mutating func watchFront() {
    guard reloadWish != .never else { return }
    let id = reader.isFollowing ? nil : reader.articleInFront
    guard id != watched else { return }
    watched = id
    watch.watch(id.flatMap { loader(of: $0) })
  }

  /// Tells the reader where its last read has found less than the file once had.
  mutating func lookForShortness() {
    guard !reader.isFollowing, let id = reader.articleInFront, let file = loader(of: id)?.file,
      file.takeShortness()
    else { return }
    file.forgetWhatIsGone()
    // What has become of it is about to be read.
    handle(reloadWish == .always ? .cut(article: id) : .changed(article: id, change: .changed))
  }

  /// Reads the file of an article again.
  mutating func reload(_ id: Int, path: String) {
    open(.file(path), for: .reloading(article: id), as: loader(of: id)?.presentation)
  }

  /// Reads the file in front again where an editor has written to it.
  mutating func reloadIfChanged() {
    guard let id = reader.articleInFront, let loader = loader(of: id), let path = loader.path,
      let known = loader.fileStatus, FileStatus(path: path) != known
    else { return }
    reload(id, path: path)
  }

  /// Follows an article as it grows.
  mutating func follow(_ id: Int) {
    guard let loader = loader(of: id), !loader.follow() else { return }
    handle(.ended(article: id))
  }
}
