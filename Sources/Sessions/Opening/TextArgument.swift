import Glibc
import Storage
import System

/// An argument of the command line, which may be a file or a word of a title.
struct TextArgument {
  private let word: String

  /// The argument as it was given.
  init(_ word: String) { self.word = word }

  /// Whether it cannot be a word of a title: standard input, a path, or a name with an ending that
  /// files of text have.
  var isCertainlyFile: Bool {
    word == "-" || word.contains("/") || FileEnding.isOfText(word)
  }

  /// Whether there is such a file.
  var exists: Bool { unsafe withPath(word) { unsafe access($0, F_OK) } == 0 }

  /// Whether there is such a directory.
  var isDirectory: Bool { FileStatus(path: word)?.kind == .directory }
}
