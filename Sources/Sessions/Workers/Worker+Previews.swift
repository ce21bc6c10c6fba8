import Reading
import Records
import Storage
import System

extension Worker where Request == String {
  /// A worker that reads what the article in a file is about, for the list of the library.
  static func previews(_ post: @escaping Post) -> Worker {
    Worker { path, _ in
      post(.previewed(ArticlePreview(reading: path, environment: .process)))
    }
  }
}
