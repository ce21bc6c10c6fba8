import Articles
import Records

@testable import Reading

/// A reader on a bench: keys go in as text, and what it asks of the world is done at once, the way
/// the session does it.
struct ReadingBench {
  /// A file opened in the editor.
  struct Edit: Equatable {
    var path: String
    var line: Int
  }

  private(set) var reader: Reader
  private(set) var copies: [String] = []
  private(set) var edits: [Edit] = []
  /// A text that was saved.
  struct Save: Equatable {
    var path: String
    var overwrites: Bool
  }

  private(set) var saves: [Save] = []
  /// The lines at which copies of texts from a pipe were opened in the editor.
  private(set) var editedCopies: [Int] = []
  private(set) var redraws = 0
  private(set) var suspensions = 0
  private(set) var hasQuit = false
  /// Whether the end of the text is asked to be told as it grows.
  private(set) var isFollowed = false
  /// Whether changes in the library are asked to be told.
  private(set) var watchesLibrary = false
  /// What the library was searched for.
  private(set) var librarySearches: [String] = []
  /// The pages of the manual that `man` was to print.
  private(set) var printedPages: [ManualPage] = []
  /// What the manual was looked through for.
  private(set) var manualSearches: [String] = []
  /// What is to be recalled.
  private(set) var recalls: [String] = []
  private(set) var reloads = 0
  /// The addresses that the browser was to open.
  private(set) var browsed: [String] = []
  private(set) var records: [RememberedArticle] = []
  private(set) var keptMarks: [RememberedMark] = []
  private(set) var keptView: View?
  private(set) var keptTrail: RememberedTrail?
  private(set) var keptQueries: [SearchQuery] = []
  /// The articles that were read.
  var history: [HistoryEntry] = []
  /// What the file has when it is read again; nil where it is as it was.
  var fileNow: String?
  private var texts: [String: String]
  /// When files were written, by their names, in seconds.
  var changes: [String: Int] = [:]
  private var articles = 0
  private var sources: [Int: TextInMemory] = [:]

  static let directory = "/texts/"

  /// A reader of `article`; `texts` has texts by file name.
  init(
    _ article: String, named name: String? = "article.txt", columns: Int = 80, rows: Int = 24,
    texts: [String: String] = [:], bookmark: Bookmark? = nil, isRemembering: Bool = false
  ) {
    self.init(
      Array(article.utf8), named: name, size: Size(columns: columns, rows: rows), texts: texts,
      bookmark: bookmark, isRemembering: isRemembering)
  }

  /// A reader of any bytes.
  init(
    _ bytes: [UInt8], named name: String?, size: Size, texts: [String: String] = [:],
    bookmark: Bookmark? = nil, isRemembering: Bool = false
  ) {
    reader = Reader(size: size)
    if isRemembering { reader.remember(nil) }
    self.texts = texts
    open(TextInMemory(bytes), path: name.map { Self.directory + $0 }, bookmark)
    handle(.library(LibraryArticles(entries)))
  }

  /// A reader that begins with the library; `history` is nil where nothing is remembered.
  init(
    library texts: [String: String], columns: Int = 80, rows: Int = 24,
    history: [HistoryEntry]? = nil
  ) {
    reader = Reader(size: Size(columns: columns, rows: rows))
    if let history {
      reader.remember(nil)
      self.history = history
    }
    self.texts = texts
    carryOut(reader.openLibrary())
  }

  /// Presses keys written as text.
  mutating func press(_ keys: String) {
    for stroke in KeyStroke.read(keys) {
      switch stroke {
      case .key(let key): handle(.key(key))
      case .resize(let size): handle(.resize(size))
      }
    }
  }

  /// The bench after some more keys.
  func pressing(_ keys: String) -> ReadingBench {
    var bench = self
    bench.press(keys)
    return bench
  }

  /// Carries out a command in the layer in front, which need not have a key.
  mutating func perform(_ command: Command) {
    var front = reader.front
    let response = front.perform(command, in: &reader)
    carryOut(reader.apply(response, at: reader.layers.count - 1))
    handle(.resize(reader.size))
  }

  mutating func handle(_ event: Event) { carryOut(reader.handle(event)) }

  /// Presses keys that are all there before the next frame, as when somebody types ahead.
  mutating func pressAtOnce(_ keys: [Key]) {
    for (index, key) in keys.enumerated() {
      carryOut(reader.handle(.key(key), isLast: index == keys.count - 1))
    }
  }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .open(let path): open(path)
      case .browse(let address): browsed.append(address)
      case .findLinked(let file): find(file)
      case .findPlace(let id, let name, let start):
        guard let source = reader.document?.source else { continue }
        let end = source.count
        let offset = PlaceSearch.place(named: name, in: source, start..<max(start, end))
        handle(.foundPlace(article: id, name: name, offset: offset, searched: max(start, end)))
      case .openManual(let page): open(page)
      case .listManuals(let words): manualSearches.append(words)
      case .recall(_, let file): recalls.append(file)
      case .listLibrary: handle(.library(LibraryArticles(entries)))
      case .searchLibrary(_, let text): librarySearches.append(text)
      case .watchLibrary(let isOn): watchesLibrary = isOn
      case .preview(let path): preview(path)
      case .listNamers: handle(.namers(namers))
      case .copy(let text): copies.append(text)
      case .edit(let path, let line): edits.append(Edit(path: path, line: line))
      case .findLine(let id, let number):
        guard let (article, source) = reader.articleAndSource else { continue }
        let offset = LineNumbers(article, source: source).offset(ofLine: number)
        handle(.foundLine(article: id, number: number, offset: offset))
      case .listFiles(let start): handle(.files(names(beginningAs: start), beginningAs: start))
      case .save(_, let path, let overwrites):
        saves.append(Save(path: path, overwrites: overwrites))
        handle(.saved(PrintableText("Saved 1 kB in \(path).")))
      case .editCopy(_, let line): editedCopies.append(line)
      case .reload(let id, let path): reload(id, path)
      case .present(let id, let wish): present(id, as: wish)
      case .follow, .followOn: isFollowed = true
      case .stopFollowing: isFollowed = false
      case .search(let id, let number, let matcher, let place, let direction):
        guard let source = sources[id] else { continue }
        let found = SearchScan.all(matcher, in: source, from: place, direction)
        handle(.searched(article: id, search: number, found: found))
      case .stopSearch: break
      case .remember(let record): records.append(record)
      case .rememberMark(let mark):
        keptMarks.append(mark)
        handle(.markKept(letter: mark.letter, isLasting: true))
      case .rememberView(let view): keptView = view
      case .rememberTrail(let trail): keptTrail = trail
      case .rememberQuery(let query): keptQueries.append(query)
      case .listHistory: handle(.history(history))
      case .suspend: suspensions += 1
      case .redraw: redraws += 1
      case .quit: hasQuit = true
      }
    }
  }

  /// Each of the texts is a file in the folder; a path that begins with "/outside/" is there too.
  private mutating func find(_ file: LinkedFile) {
    let isThere =
      texts[String(file.path.dropFirst(Self.directory.count))] != nil
      || file.path.hasPrefix("/outside/")
    guard isThere else {
      let words = PrintableText("There is no file \(file.path).")
      return handle(.foundLinked(file, .missing(words)))
    }
    let isInside = file.folder.map { file.path.hasPrefix($0) } ?? false
    handle(.foundLinked(file, .file(path: file.path, isInside: isInside)))
  }

  private mutating func open(_ path: String) {
    guard let text = texts[String(path.dropFirst(Self.directory.count))] else {
      return handle(.notOpened("The file could not be opened."))
    }
    open(TextInMemory(Array(text.utf8)), path: path)
  }

  /// Names the files as they were named on a command line; the first is there.
  mutating func offer(_ names: [String]) {
    reader.offer(files: names.map { Self.directory + $0 })
    if let first = names.first { open(Self.directory + first) }
  }

  private func names(beginningAs start: String) -> [String] {
    texts.keys.map { Self.directory + $0 }.filter { $0.hasPrefix(start) }.sorted()
  }

  /// Opens the page of the manual that is among the texts under its title.
  private mutating func open(_ page: ManualPage) {
    printedPages.append(page)
    guard let text = texts[page.title] else {
      return handle(.notOpened(PrintableText("No manual entry for \(page.name).")))
    }
    open(
      TextInMemory(Array(text.utf8)), path: nil, file: PipedText.manual(page).key,
      name: page.title)
  }

  private mutating func preview(_ path: String) {
    let text = texts[String(path.dropFirst(Self.directory.count))] ?? ""
    let source = TextInMemory(Array(text.utf8))
    let article = ArticleLoader.open(source).article
    func words(_ range: Range<Int>) -> PrintableText {
      PrintableText(folding: source.bytes(in: range).span)
    }
    handle(
      .previewed(
        ArticlePreview(
          path: path, summary: article.masthead.summary.map(words),
          sections: article.sections.map { .init(title: words($0.title), level: $0.level) })))
  }

  private mutating func reload(_ id: Int, _ path: String) {
    reloads += 1
    guard let fileNow else { return }
    replace(id, path, with: fileNow, isAsked: true)
  }

  /// Reads the file of the text in front again, which has another text now, as by itself.
  mutating func changeFile(to text: String) {
    if let document = reader.document { changeFile(to: text, of: document) }
  }

  /// Reads the file of a text again as by itself, wherever the text is.
  mutating func changeFile(to text: String, of document: Document) {
    if let path = document.path { replace(document.id, path, with: text, isAsked: false) }
  }

  private mutating func replace(_ id: Int, _ path: String, with text: String, isAsked: Bool) {
    let source = TextInMemory(Array(text.utf8))
    let (opened, article) = load(source, path: path)
    handle(
      .reloaded(
        article: id, opened: opened, figures: Figures(of: article, in: source), isAsked: isAsked))
  }

  private mutating func present(_ id: Int, as wish: PresentationWish) {
    guard let source = sources[id] else { return }
    let article = ArticleLoader.open(source, as: wish).article
    handle(
      .reopened(article: id, at: 0, profile: article.profile, found: article.findings))
  }

  private mutating func load(
    _ source: TextInMemory, path: String?, file: String? = nil, name: String? = nil,
    _ bookmark: Bookmark? = nil
  ) -> (opened: OpenedArticle, article: Article) {
    articles += 1
    sources[articles] = source
    let article = ArticleLoader.open(source).article
    let opened = OpenedArticle(
      id: articles, article: article, source: source, path: path, file: file, bookmark: bookmark,
      name: name)
    return (opened, article)
  }

  mutating func open(
    _ source: TextInMemory, path: String?, file: String? = nil, name: String? = nil,
    _ bookmark: Bookmark? = nil
  ) {
    let (opened, article) = load(source, path: path, file: file, name: name, bookmark)
    handle(.opened(opened))
    handle(.recalled(article: articles, recollection: Recollection()))
    handle(.counted(article: articles, figures: Figures(of: article, in: source)))
  }

  private var namers: [TitleKey: [LibraryEntry]] {
    var namers: [TitleKey: [LibraryEntry]] = [:]
    for entry in entries {
      let text = texts[String(entry.path.dropFirst(Self.directory.count))] ?? ""
      let source = TextInMemory(Array(text.utf8))
      for link in ArticleLoader.open(source).article.related {
        let title = PrintableText(folding: source.bytes(in: link.title).span)
        namers[TitleKey(title), default: []].append(entry)
      }
    }
    return namers
  }

  var entries: [LibraryEntry] {
    texts.sorted { $0.key < $1.key }.map { name, text in
      let source = TextInMemory(Array(text.utf8))
      let article = ArticleLoader.open(source).article
      let masthead = article.masthead
      func words(_ range: Range<Int>) -> PrintableText {
        PrintableText(folding: source.bytes(in: range).span)
      }
      return LibraryEntry(
        title: masthead.title.map(words) ?? PrintableText(name),
        category: masthead.category.map(words), path: Self.directory + name,
        words: Figures(of: article, in: source).words, changed: changes[name] ?? 0)
    }
  }
}
