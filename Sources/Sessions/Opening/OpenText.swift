import Articles
import Reading
import Records
import Storage
import System

/// A text that was opened, loaded as far as its first bytes, and the loader to go on with.
struct OpenText: Sendable {
  /// What is loaded before the first paint, in bytes.
  static let firstPart = 32 << 10
  /// What is loaded before the first paint, in lines.
  static let firstLines = 200

  let path: String?
  /// What it goes by where it has no file.
  let name: String?
  /// What it is remembered by; nil for what came through a pipe, until all of it is here.
  let remembered: String?
  var text: OpenedText
  var article: Article
  var loader: ArticleLoader
  /// How it is to be presented.
  var wish: PresentationWish
  /// Whether all has been loaded that will come.
  var isComplete: Bool
  var keepsArticle = true
  /// Bytes that were there when it was last loaded from.
  var seen: Int
  /// Whether the bytes that were there led the loader no further.
  var isStalled = false
  /// The loader before the last lines were read as the end of a file; nil for one that had not begun.
  var resting: ArticleLoader?
  let limits: Limits
  /// Who shares the loading of a long file, once it has begun.
  var ahead: AheadScanner?
  let decoding: Decoding
  /// What was counted in it before it was shown.
  var figures: Figures?
  /// Whether its profile was taken by fewer of its first bytes than that of a file is.
  var isProvisional = false
  /// Whether a file is still to be searched for bytes that show another encoding.
  var owesLook: Bool
  /// Whether no file has its name any longer, as it was last known.
  var isMissing = false
  /// Why reading waits, as it was last known.
  var shortage: SpoolShortage?

  var source: any ByteSource { text.source }

  /// What the text was converted from, as `iconv` names it; nil where it is UTF-8.
  var encoding: String? { text.encoding?.name }

  /// What a pipe is remembered by, now that all of it is here; nil where that was known before, and
  /// for a part of a text.
  var rememberedAtEnd: String? {
    guard path == nil, remembered == nil, case .pipe(let bytes) = text, problem == nil else {
      return nil
    }
    return bytes.identity.key
  }

  /// One sentence on why only the beginning of the text is here, if so.
  var problem: String? {
    switch text {
    case .file(let bytes): bytes.problem
    case .pipe(let bytes): bytes.problem
    }
  }

  /// Opens a text; throws one sentence where that cannot be done.
  ///
  /// It is presented as its first bytes tell unless there is another wish.
  /// `keepsAll` lifts the limit on how many headings are kept, which is for reading at a screen.
  /// `willWait` gets a pipe before its first bytes are waited for, so that another thread can stop it.
  init(
    _ origin: Request.Origin, _ decoding: Decoding = Decoding(),
    as wish: PresentationWish? = nil, keepsAll: Bool = false,
    willWait: (SpooledBytes) -> Void = { _ in }
  ) throws {
    switch origin {
    case .file(let path):
      text = try OpenedText.open(path: path, decoding: decoding, environment: .process)
      self.path = path
    case .standardInput:
      text = try OpenedText.standardInput(decoding: decoding, environment: .process)
      path = nil
    case .manual(let page):
      var ofLocale = decoding
      ofLocale.encoding = nil
      text = try OpenedText.manual(page, decoding: ofLocale, environment: .process)
      path = nil
    }
    name = origin.pipeName
    remembered = origin.remembered
    if case .pipe(let bytes) = text { willWait(bytes) }
    let wish = wish ?? .recognised(name: Self.name(of: path))
    self.wish = wish
    self.decoding = decoding
    owesLook = decoding.audience == .screen
    var limits = Limits()
    if keepsAll { limits.mostEntries = .max }
    self.limits = limits
    seen = Self.awaitFirst(text, limits, decoding.audience)
    if case .manual = origin { try text.checkWritten() }
    (article, loader) = ArticleLoader.open(
      text.source, upTo: Self.firstPart, lines: Self.firstLines, as: wish, limits: limits)
    isComplete = article.isComplete
    isProvisional = !isSampleWhole
  }

  /// The last part of a path.
  private static func name(of path: String?) -> String? {
    guard let path else { return nil }
    let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) }
    return String(path[(start ?? path.startIndex)...])
  }

  /// Loads the whole text, as its bytes arrive; throws one sentence where not all could be kept.
  mutating func loadAll() throws {
    while !article.isComplete { loadMore() }
    try checkWhole()
  }

  /// Waits for all bytes of a text and keeps nothing of what loading finds; throws as ``loadAll()``.
  mutating func awaitAll() throws {
    forgetArticle()
    while !source.isComplete { loadMore() }
    try checkWhole()
  }

  /// Loads the whole text again and counts its words; throws as ``loadAll()`` does.
  mutating func loadAndCount() throws -> Figures {
    loader = ArticleLoader(profile: loader.profile, limits: limits, countsWords: true)
    article = Article(profile: loader.profile, limits: limits)
    share()
    var figures = Figures()
    repeat { figures.append(loadMore()) } while !article.isComplete
    try checkWhole()
    return figures
  }

  /// Throws one sentence where not all of a pipe could be kept.
  func checkWhole() throws {
    if let problem { throw Failure(sentence(problem)) }
  }

  /// Loads the next part, which may first have to arrive.
  @discardableResult
  mutating func loadMore() -> Findings {
    if isStalled { wait() }
    keepResting()
    file?.takeMore()
    seen = source.count
    let before = loader.offset
    let found = loadNext()
    isStalled = loader.offset == before
    isComplete = found.isComplete
    if keepsArticle { article.append(found) }
    return found
  }

  private mutating func loadNext() -> Findings {
    if let ahead {
      if let found = ahead.load(with: &loader, from: source) { return found }
      self.ahead = nil
    }
    return loader.load(from: source)
  }

  /// Has another thread load every second stretch from here on, where that pays.
  mutating func share() { ahead = AheadScanner(loader, of: source) }

  /// Lets go of what has been found, and keeps nothing of what will be: somebody else does.
  mutating func forgetArticle() {
    keepsArticle = false
    article = Article.none
  }

  /// Waits until there are more bytes than at the last time, or until there will be none, and then a
  /// moment for more of them; or until reading waits too.
  mutating func wait() {
    switch text {
    case .file(let bytes): if !bytes.hasMore { _ = waitForNews() }
    case .pipe(let bytes):
      bytes.start()
      bytes.waitForNews(beyond: seen, shortage: shortage)
      if bytes.shortage == nil {
        bytes.waitForFirst(bytes: seen + Self.firstPart, atMost: .milliseconds(30))
      }
    }
  }

  /// Begins to read a pipe; gives how many bytes came.
  ///
  /// A program gets the first bytes by which a file is judged too. A person does not wait for them
  /// longer than 100 ms after the first ones, which make a better first page than what came in an
  /// instant.
  private static func awaitFirst(
    _ text: OpenedText, _ limits: Limits, _ audience: Decoding.Audience
  ) -> Int {
    switch text {
    case .file(let bytes): bytes.takeFirst(limits.survey, for: audience)
    case .pipe(let bytes):
      bytes.receiveFirst(limits.survey, within: audience == .screen ? 100_000_000 : nil)
    }
    return text.source.count
  }
}
