import Reading
import Storage
import System

extension Worker where Request == String {
  /// A worker that lists the files whose paths begin in some way.
  static func pathNames(_ post: @escaping Post) -> Worker {
    Worker { start, _ in
      let names = PathNames.beginning(as: start, home: Environment.process.word("HOME"))
      post(.files(names, beginningAs: start))
    }
  }
}
