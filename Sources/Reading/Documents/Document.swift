import Articles
import Records
import Typesetting

/// An article that is being read: its text, its rows, and where the reader is in it.
struct Document: Sendable {
  let id: Int
  /// The file as it was named; nil for a pipe.
  let path: String?
  /// The one name that it is remembered by, which for a pipe is known at its end.
  var file: String?
  /// What it goes by where it has no file.
  let name: String?
  let source: any ByteSource
  /// What its bytes were converted from; nil where they are UTF-8.
  let encoding: String?
  private(set) var article: Article
  var galley: Galley
  var position = Position()
  var jumps = Jumps()
  /// The link that Enter follows.
  var chosenLink: Link?
  /// The links that were followed within it.
  var followed = FollowedLinks()
  /// The folder whose files its links open without a question; nil where no file was named.
  var folder: String?
  /// The list of addresses at its end, once somebody has asked for it.
  var numberedAddresses: NumberedAddresses?
  var search: Search?
  /// The filters through which it is shown; nil where all of it is.
  var sifting: Sifting?
  /// The words, once they have been counted.
  var figures: Figures?
  private(set) var contents: Contents
  /// What has happened to the file since it was read.
  var change: FileChange?
  /// Which sections have changed since they were seen; nil until they have been counted.
  var changes: SectionChanges?
  /// Whether it was said that the file is read on as it grows.
  var hasToldGrowth = false
  /// The place to return to as soon as its words are there again.
  var lostPlace: LostPlace?
  /// Why no more of it is read for now.
  var waiting: PrintableText?
  /// The words at the top of the screen, by which the place is found again after a change.
  var quoted = QuotedPlace.start
  /// The small letters that stand for places in it.
  var marks: [Unicode.Scalar: QuotedPosition] = [:]
  /// The same in a text without a file, as they were kept by an earlier session.
  var keptMarks: [Unicode.Scalar: QuotedPosition] = [:]
  /// Where reading a text ended of which not all is here yet.
  var awaitedBookmark: Bookmark?
  /// Whether it is not known yet what is remembered of it.
  var awaitsRecollection = false
  /// Whether its file was remembered for another text.
  var isAnother = false
  /// The titles of sections to be folded as soon as they are found.
  var awaitedFolds: [String] = []
  /// What was last reported to be remembered.
  var reported: Record?
  /// The number of the list that the article was chosen from, to which `q` returns.
  var list: Int?
  /// The rows on the screen, set after each event.
  var rows: [Row] = []
  /// The rows above them that stay in sight.
  var heldRows: [Row] = []
  /// The bytes of those.
  var heldRange: Range<Int>?
  /// The lines that were chosen to stay in sight; nil where nobody has chosen.
  var ownHeld: HeldLines?
  /// The numbers of the lines that begin with the rows on the screen, where they are shown.
  var numbers: [Int?] = []
  /// Columns that are out of sight at the left of rows that are cut.
  var shift = 0
  /// The same for the other way to show the text: as it stands, or as it is presented.
  var otherShift = 0
  /// The match that was brought into sight sideways last.
  var shownMatch: Range<Int>?
  /// Whether the text is shown as it stands.
  var isVerbatim = false
  /// The source of a page, or the page of a source, as it was left; there is one at most.
  var counterpart: [Document] = []
  /// Where the reader was in it when the other one was shown last.
  var departure: Position?
  /// How many bytes of furniture are before each of it.
  private(set) var hidden = HiddenBytes()
  /// Titles in sight by where they begin, so that a frame can be made without reading.
  private var titles = TitleCache()

  init(_ opened: OpenedArticle, measure: Int) {
    id = opened.id
    path = opened.path
    file = opened.file
    name = opened.name
    source = opened.source
    encoding = opened.encoding
    article = opened.article
    folder = opened.path.flatMap { LinkedFile.folder(of: opened.file ?? $0) }
    galley = Galley(BlockCache(opened.article, source: opened.source), measure: measure)
    contents = Contents(opened.article)
    hidden.update(article.furniture)
  }

  /// Takes in what loading found.
  mutating func append(_ found: Findings) {
    let known = article.sections.count
    article.append(found)
    galley.update(shownArticle)
    contents.append(article)
    hidden.update(article.furniture)
    foldAwaited(from: known)
  }

  /// Forgets what was found from `offset` on, and takes in what loading found there now.
  mutating func reopen(at offset: Int, _ profile: TextProfile, _ found: Findings) {
    let folds = foldedTitles
    article = article.prefix(upTo: offset, profile: profile)
    article.append(found)
    refresh()
    awaitedFolds += folds
    foldAwaited(from: 0)
  }

  /// Reads the blocks again, as the file has them now; it may have become shorter.
  mutating func refresh() {
    if article.loaded > source.count {
      article = article.prefix(upTo: source.count, profile: article.profile)
    }
    remakeGalley()
    contents = Contents(article)
    hidden = HiddenBytes()
    hidden.update(article.furniture)
    titles = TitleCache()
    siftAgain()
  }

  mutating func fold(section: Int, _ isFolded: Bool) {
    contents.fold(section, isFolded, article)
  }

  /// How its text is shown.
  var presentation: Presentation { isVerbatim ? .verbatim : article.profile.presentation }

  /// All entries of the contents.
  var entries: EntryList { EntryList(contents.codes, article) }

  /// The entries that no folded section hides.
  var visibleEntries: EntryList { EntryList(contents.codes, article, only: contents.unfolded) }

  /// Whether a section has anything that could be folded away.
  func hasParts(_ section: Int) -> Bool {
    let entries = entries
    guard let index = entries.index(startingAt: article.sections[section].start),
      index + 1 < entries.count
    else { return false }
    return entries[index + 1].depth > entries[index].depth
  }

  /// The text of some bytes, white space folded.
  func text(_ range: Range<Int>) -> PrintableText {
    titles.title(at: range.lowerBound) ?? galley.text(of: range)
  }

  /// Makes room for as many titles as the next frame will show.
  mutating func prepareTitles(count: Int) { titles.makeRoom(for: count) }

  /// Reads a title that the next frame will show.
  mutating func prepare(title range: Range<Int>) {
    guard titles.title(at: range.lowerBound) == nil else { return }
    titles.keep(galley.text(of: range), at: range.lowerBound)
  }

  /// The entry of the contents with a number: the author's own, where there is one, else ours.
  func entry(numbered number: String) -> Contents.Entry? {
    let own = article.sections.first { section in
      guard section.isNumbered else { return false }
      let words = galley.text(of: section.title).string.split(separator: " ")
      return words.first.map { $0 == number || $0 == number + "." || $0 == number + ")" } ?? false
    }
    if let own { return entries.index(startingAt: own.start).map { entries[$0] } }
    return entries.first { $0.number == number }
  }

  /// The title, or the name of the file, or what a pipe is called; a page of the manual goes by the
  /// name that `man` has for it.
  var title: PrintableText {
    if let name { return PrintableText(name) }
    if let title = article.masthead.title { return text(title) }
    if let title = page?.shownTitle { return title }
    return PrintableText(
      path.map { String($0.split(separator: "/").last ?? "") } ?? "standard input")
  }

  /// The index of the section that a place is in; nil before the first.
  func section(holding anchor: Anchor) -> Int? {
    let after = article.sections.partitioningIndex { $0.start > anchor }
    return after > 0 ? after - 1 : nil
  }

  /// The place after the last byte of a section and of those inside it.
  func end(ofSection index: Int) -> Anchor {
    let level = article.sections[index].level
    let next = article.sections[(index + 1)...].first { $0.level <= level }
    return next?.start ?? Anchor(galley.count)
  }
}
