import Articles
import Reading
import System

extension Worker where Request == LinkedFile {
  /// A worker that looks for files that links lead to; a directory stands for the page in it.
  static func linkedFiles(_ post: @escaping Post) -> Worker {
    Worker { file, _ in post(.foundLinked(file, outcome(for: file))) }
  }

  private static func outcome(for file: LinkedFile) -> LinkedFile.Outcome {
    switch LinkedPath.find(file) {
    case .missing: .missing(PrintableText("There is no file \(file.path)."))
    case .file(let path): found(path, file.folder)
    case .directory(let path):
      .missing(PrintableText("\(path) is a directory without a page index.html or README.md."))
    }
  }

  /// The file by its one name: no link and no ".." leads out of the folder without being noticed.
  private static func found(_ path: String, _ folder: String?) -> LinkedFile.Outcome {
    let path = realPath(path)
    let isInside = folder.map { folder in
      let real = realPath(folder)
      return path.utf8.starts(with: (real.hasSuffix("/") ? real : real + "/").utf8)
    }
    return .file(path: path, isInside: isInside ?? false)
  }
}
