import Articles
import Glibc
import Reading
import Storage
import System

extension Invocation {
  /// Does what is asked for; throws a ``Failure`` where that cannot be done.
  public func perform() throws {
    if case .show(let words) = action { return try show(words) }
    let permissions = try permissions(.process)
    let configuration =
      permissions.allow(.configure) ? ConfigurationFile.read(.process) : Configuration()
    // A session says it in its status line.
    if !isSession {
      for complaint in [complaint, configuration.complaint] { complaint.map(say) }
    }
    let directory = directoryToRead
    let library = Library(
      option: directory ?? library, configured: configuration.settings.library,
      isPrivate: isPrivate,
      followsLinks: followsLinks, permissions: permissions)
    var decoding = decoding
    decoding.spoolLimit = configuration.settings.spoolLimit
    if case .read = action, !isSession {
      decoding.showsSource = readingOptions(configuration).opensVerbatim
    }
    var request: Request?
    func texts() throws -> Request {
      let texts =
        directory == nil
        ? try Request(articles, decoding: decoding, library: library, offers: isSession)
        : Request(forLibrary: decoding)
      request = texts
      return texts
    }
    switch action {
    case .show(let words): try show(words)
    case .outline(let format): try OutlinePrinter(library: library).print(texts(), as: format)
    case .explain(let format): try OutlinePrinter(library: library).explain(texts(), as: format)
    case .check(let format):
      let request = try CheckRequest(articles, library: library)
      try CheckPrinter(decoding: decoding, permissions: permissions).print(request, as: format)
    case .section(let title):
      let options = readingOptions(configuration)
      try SectionPrinter(width: columns, showsFurniture: options.showsFurniture)
        .print(title, of: texts())
    case .markdown(let section):
      let options = readingOptions(configuration)
      try MarkdownPrinter(
        width: width, section: section, showsFurniture: options.showsFurniture
      ).print(texts())
    case .grep(let query, let format):
      try MatchPrinter(query: query, width: columns).print(texts(), as: format)
    case .search(let query, let format):
      let directories = try library.directories(articles)
      try LibrarySearchPrinter(query: query, isPrivate: isPrivate)
        .print(directories, as: format)
    case .links(let format): try LinkPrinter(library: library).print(texts(), as: format)
    case .read: try read(texts(), library, configuration, permissions)
    }
    try request?.unopened.check()
  }

  /// Columns to set printed text to.
  private var columns: Int { width ?? 80 }

  /// The directory that is to be read as a library; nil where none was named.
  private var directoryToRead: String? {
    guard case .read = action, articles.count == 1, TextArgument(articles[0]).isDirectory else {
      return nil
    }
    return articles[0]
  }

  /// Whether somebody reads at a terminal; one that can only go on to the next line gets the text as it
  /// is printed.
  private var isSession: Bool {
    guard case .read = action, isatty(STDOUT_FILENO) == 1 else { return false }
    return Environment.process.word("TERM") != "dumb"
  }

  private func show(_ words: String) throws {
    var output = PlainOutput()
    try output.write(safe: words)
    try output.flush()
  }

  private func read(
    _ texts: Request, _ library: Library, _ configuration: Configuration,
    _ permissions: Permissions
  ) throws {
    guard isSession else {
      let looks = colourWish == .always ? LookSequences(depth: .direct) : nil
      let options = readingOptions(configuration)
      return try PlainPrinter(
        width: columns, library: library, looks: looks, showsFurniture: options.showsFurniture,
        isVerbatim: options.opensVerbatim
      ).print(texts)
    }
    // Curses would look for a description of the terminal in there.
    if !permissions.allow(.configure) { unsafe unsetenv("HOME") }
    var session = try Session(
      texts, for: self, library: library, configuration: configuration, permissions: permissions)
    let code = session.run()
    if code != 0 { throw Failure(silent: code) }
  }
}
