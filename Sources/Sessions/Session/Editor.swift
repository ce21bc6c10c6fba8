import Storage
import System

/// The editor that the reader has chosen.
struct Editor {
  private let words: [String]

  /// The editor of `VISUAL` or `EDITOR`, else vi.
  init(_ environment: Environment) {
    let chosen = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }
      .map { $0.split(separator: " ").map(String.init) }.first { !$0.isEmpty }
    words = chosen ?? ["vi"]
  }

  /// The program.
  var name: String { words[0] }

  /// The program and its arguments; a list, so that no shell ever reads a file's name.
  func arguments(path: String, line: Int) -> [String] {
    words + ["+\(line)", path.hasPrefix("-") || path.hasPrefix("+") ? "./" + path : path]
  }
}
