import Articles
import Reading

extension Worker where Request == Void {
  /// A worker that reads the links of all articles and reports which name which others.
  static func namers(_ library: Library, _ post: @escaping Post) -> Worker {
    Worker { _, _ in post(.namers((try? library.namers()) ?? [:])) }
  }
}
