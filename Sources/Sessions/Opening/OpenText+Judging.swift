import Articles
import Reading
import Records
import Storage
import System

/// The first bytes of a pipe may say something else once more of them have come.
extension OpenText {
  /// What became of a text that was judged again.
  enum Judgement {
    /// The same bytes with another profile: what was found in all that had been loaded.
    case profile(Findings)
    /// Other bytes, since they had been decoded wrongly.
    case text
  }

  /// Whether all bytes are here by which a file is judged.
  var isSampleWhole: Bool { source.isComplete || source.count >= limits.survey }

  /// Notes why reading waits; says whether that has changed.
  mutating func noteShortage() -> Bool {
    guard case .pipe(let bytes) = text, bytes.shortage != shortage else { return false }
    shortage = bytes.shortage
    return true
  }

  /// Judges the text again where more of it is known; nil where that changes nothing.
  mutating func judgeAgain() throws -> Judgement? {
    if let text = try decodedAgain() {
      begin(text)
      return .text
    }
    guard isProvisional, isSampleWhole else { return nil }
    isProvisional = false
    let fresh = ArticleLoader(source, as: wish, limits: limits)
    guard fresh.profile != loader.profile else { return nil }
    return .profile(begin(with: fresh))
  }

  /// Presents the text in another way: gives what was found in its first part, or nil where nothing
  /// changes.
  mutating func present(as wish: PresentationWish) -> Findings? {
    self.wish = wish
    let fresh = ArticleLoader(source, as: wish, limits: limits)
    guard fresh.profile != loader.profile else { return nil }
    keepsArticle = true
    return begin(with: fresh, upTo: limits.window)
  }

  /// Whether all of the text has shown that it is to be presented by other marks or another decoding.
  var hasSuccessor: Bool {
    switch text {
    case .file(let bytes): bytes.successor != nil
    case .pipe(let bytes): bytes.successor != nil
    }
  }

  /// The same text by another decoding or by other marks, where that has turned out to be the right one.
  private mutating func decodedAgain() throws -> OpenedText? {
    switch text {
    case .pipe(let bytes): return bytes.successor.map { .pipe($0) }
    case .file(let bytes):
      guard owesLook else { return bytes.successor.map { .file($0) } }
      owesLook = false
      bytes.lookForFormatting(true)
      return try bytes.converted(decoding, environment: .process).map { .pipe($0) }
    }
  }

  /// Looks through all of a file for overstrikes and sequences that its beginning does not have, and
  /// begins again without them where there are any.
  mutating func findFormatting() {
    if let found = file?.findFormatting() { begin(.file(found)) }
  }

  private mutating func begin(_ text: OpenedText) {
    self.text = text
    switch text {
    // All of it, so that whoever looks at its end stays there.
    case .file(let bytes): bytes.takeMore(upTo: .max)
    case .pipe(let bytes): bytes.receiveFirst(limits.survey, within: 0)
    }
    isProvisional = !isSampleWhole
    keepsArticle = true
    begin(with: ArticleLoader(source, as: wish, limits: limits))
    if case .pipe(let bytes) = text, bytes.isPassing { showLastLines() }
  }

  /// Lists what is in the last lines of a text that is never loaded further: another one takes its place.
  private mutating func showLastLines() {
    var last = loader
    let ended = EndedText(source)
    while !isComplete {
      let found = last.load(from: ended)
      article.append(found.withoutEnd)
      if found.isComplete { break }
    }
  }

  /// Loads as much as had been loaded, so that nothing that is on the screen goes away meanwhile, but
  /// not beyond `limit`.
  @discardableResult
  private mutating func begin(with fresh: ArticleLoader, upTo limit: Int = .max) -> Findings {
    let end = min(loader.offset, limit)
    loader = fresh
    article = Article(profile: fresh.profile, limits: limits)
    (ahead, resting) = (nil, nil)
    (isComplete, isStalled) = (false, false)
    var found = Findings()
    repeat { found.append(loadMore()) } while !isComplete && !isStalled && loader.offset < end
    return found
  }

  /// The article as it is shown, under its number.
  func opened(id: Int, _ bookmark: Bookmark? = nil) -> OpenedArticle {
    OpenedArticle(
      id: id, article: article, source: source, path: path, file: remembered, bookmark: bookmark,
      encoding: encoding, name: name)
  }
}
