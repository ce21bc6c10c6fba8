import Articles
import Glibc
import Storage
import Terminal

/// What the program does from its arguments to its exit code.
enum Program {
  /// The version, as `--version` prints it.
  static let version = "0.1.0"

  /// Does what `arguments` ask for; gives the exit code.
  static func run(_ arguments: [String]) -> Int32 {
    do {
      try perform(Invocation(arguments))
      return 0
    } catch let failure as Failure {
      say(failure.message)
      return failure.code
    } catch OutputError.readerHasGone {
      return 0
    } catch {
      say(PrintableText(sentence(error)))
      return 1
    }
  }

  private static func perform(_ invocation: Invocation) throws {
    let library = Library(option: invocation.library, isPrivate: invocation.isPrivate)
    func texts() throws -> Request {
      try Request(invocation.articles, decoding: invocation.decoding, library: library)
    }
    switch invocation.action {
    case .show(let words):
      var output = PlainOutput()
      try output.write(safe: words)
      try output.flush()
    case .outline(let format): try OutlinePrinter(library: library).print(texts(), as: format)
    case .explain(let format): try OutlinePrinter(library: library).explain(texts(), as: format)
    case .check(let format):
      let request = try CheckRequest(invocation.articles, library: library)
      try CheckPrinter().print(request, as: format)
    case .section(let title): try SectionPrinter(width: invocation.width).print(title, of: texts())
    case .grep(let query, let format):
      try MatchPrinter(query: query, width: invocation.width).print(texts(), as: format)
    case .search(let query, let format):
      let directories = try library.directories(invocation.articles)
      try LibrarySearchPrinter(query: query, isPrivate: invocation.isPrivate)
        .print(directories, as: format)
    case .links(let format): try LinkPrinter(library: library).print(texts(), as: format)
    case .read: try read(texts(), invocation, library)
    }
  }

  private static func read(
    _ texts: Request, _ invocation: Invocation, _ library: Library
  ) throws {
    guard isatty(STDOUT_FILENO) == 1 else {
      return try PlainPrinter(width: invocation.width, library: library).print(texts)
    }
    var session = try Session(texts, library: library, isPrivate: invocation.isPrivate)
    let code = session.run()
    if code != 0 { throw Failure(silent: code) }
  }

  private static func say(_ message: PrintableText) {
    guard !message.isEmpty else { return }
    var output = PlainOutput(descriptor: STDERR_FILENO)
    try? output.writeLine("lectern: " + message)
    try? output.flush()
  }
}
