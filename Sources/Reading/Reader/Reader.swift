import Articles
import Records
import Typesetting

/// The whole state of reading, as a value: events go in, effects and a frame come out.
public struct Reader: Sendable {
  var size: Size
  var document: Document?
  var trail = Trail()
  var layers: [Layer] = []
  var catalogue: Catalogue?
  /// The articles that name each title in their links; nil until they have been looked through.
  var namers: [TitleKey: [ShelfEntry]]?
  /// The capital letters that stand for places in any article.
  var marks: [Unicode.Scalar: RememberedMark] = [:]
  /// The digits typed before a command.
  var count = ""
  /// What the status line says until the next key.
  var message: PrintableText?
  /// The measure that the reader asked for, in columns.
  var wantedMeasure = Layout.comfortableMeasure
  var showsContents = true
  var isAlone = false
  var theme = Theme.auto
  /// Where the article comes from that has been asked for.
  var arrival = Arrival.start
  /// Whether anything is to be remembered.
  var remembers = false
  /// The view that was last told to be remembered.
  var keptView: View?
  /// Whether a view was asked for in this session.
  var hasChosenView = false
  /// The article that was last told to be remembered, by its number.
  var keptArticle: Int?
  /// Whether no key was pressed since the article was opened.
  var isUntouched = true
  /// The article around which the trail was last told to be remembered, by its number.
  var keptTrail: Int?
  /// What the place was found by in an article that was just opened where reading had ended.
  var returned: QuotedPlace.Trace?
  /// The mark that was just set and is not known yet to be remembered.
  var awaitedMark: Unicode.Scalar?
  /// What to go to as soon as it is known what is remembered.
  var sought: Sought?
  /// The title to follow as soon as the shelf is known.
  var awaitedTitle: PrintableText?
  /// The number of the article whose end stays at the bottom of the screen.
  var following: Int?
  /// The queries of this session.
  var history = SearchHistory()
  /// How many searches the world has been asked for.
  var searches = 0
  /// The one that goes on, or that waits for the text to grow.
  var runningSearch: RunningSearch?
  /// How many lists have been opened that an article can be returned to from.
  var lists = 0
  /// What is known of earlier reading, by the files of the articles.
  var readings: [String: HistoryEntry] = [:]
  /// What was known of it when the library was arranged.
  var arrangedReadings: [String: HistoryEntry] = [:]
  /// Whether changes on the shelf are asked to be told.
  var watchesLibrary = false
  /// What stands beside the library of the article that is chosen there.
  var preview: ArticlePreview?
  /// The file of the article whose preview was asked for last.
  var awaitedPreview: String?
  /// How many searches of the library have been asked for.
  var librarySearches = 0
  /// What the last of them has found so far.
  var libraryFindings: LibraryFindings?
  /// What the library is sorted by.
  var libraryOrder = LibraryOrder.category
  /// What the world is to be asked for, collected while an event is handled.
  var effects: [Effect] = []

  /// A reader at a screen of a size, with nothing to read yet.
  public init(size: Size) { self.size = size }

  /// Where an article that is opened comes from.
  enum Arrival: Sendable {
    case start, link
    case mark(QuotedPosition)
    case back, forward
    case list(ListLayer)
    case found(ListLayer, Anchor)
  }

  /// What may be known to an earlier session only.
  enum Sought: Sendable {
    case mark(Unicode.Scalar)
    case articleBefore, articleAfter
  }

  /// Takes in what happened; gives what the world is to be asked for.
  ///
  /// Afterwards the rows of the next frame are set, so that ``frame()`` reads no bytes. Where it is not
  /// the last event before that frame, that can wait for the last one.
  public mutating func handle(_ event: Event, isLast: Bool = true) -> [Effect] {
    effects = []
    let before = followed
    switch event {
    case .key(let key): press(key)
    case .resize(let size): self.size = size
    case .opened(let opened): take(opened)
    case .loaded(let id, let found): update(id) { $0.append(found) }
    case .reopened(let id, let offset, let profile, let found):
      update(id) { $0.reopen(at: offset, profile, found) }
    case .reloaded(let id, let opened): replace(id, with: opened)
    case .changed(let id, let change): take(change, of: id)
    case .ended(let id): takeEnd(of: id)
    case .searched(let id, let number, let found): take(found, search: number, of: id)
    case .counted(let id, let figures): update(id) { $0.figures = figures }
    case .library(let catalogue): take(catalogue)
    case .namers(let namers): take(namers)
    case .foundInLibrary(let request, let findings): take(findings, request: request)
    case .previewed(let preview): self.preview = preview
    case .recalled(let id, let recollection): take(recollection, of: id)
    case .markKept(let letter, let isLasting): take(kept: letter, isLasting: isLasting)
    case .history(let entries): take(entries)
    case .failed(let words): takeFailure(words)
    }
    if let before { checkFollowing(since: before) }
    guard isLast || !canSettleLater else { return effects }
    settle()
    sayReturn()
    keepWhatChanged()
    return effects
  }

  /// Shows the library as the first thing there is.
  public mutating func openLibrary() -> [Effect] {
    effects = [.listLibrary]
    askForReadings()
    layers = [.list(libraryLayer())]
    settle()
    return effects
  }

  /// Takes the files that were named together; `q` in one of them leads to the list of all.
  public mutating func offer(files paths: [String]) {
    let lines = paths.map { path in
      let name = path.split(separator: "/").last ?? ""
      return ListLayer.Line(text: PrintableText(name), target: .file(path))
    }
    lists += 1
    arrival = .list(ListLayer(.files, id: lists, title: "The articles you named", lines: lines))
  }

  var layout: Layout {
    let hasContents = document.map { !$0.contents.isEmpty } ?? false
    return Layout(
      size: size, showsContents: showsContents && hasContents, isAlone: isAlone,
      measure: wantedMeasure)
  }

  mutating func update(_ id: Int, _ change: (inout Document) -> Void) {
    if document?.id == id, var current = document {
      document = nil
      change(&current)
      document = current
    } else {
      trail.update(id, change)
    }
  }

  /// Whether nothing but the next frame depends on the rows of the screen.
  private var canSettleLater: Bool {
    guard let document, layers.isEmpty, effects.isEmpty, following == nil else { return false }
    return document.chosenLink == nil && document.search == nil
      && document.galley.measure == layout.measure
  }

  /// Sets the rows that the next frame shows, and lets go of a link that has left the screen.
  private mutating func settle() {
    let layout = layout
    lookAfterLibrary(layout)
    keepSearching()
    guard var current = document else { return }
    document = nil
    current.galley.set(measure: layout.measure)
    if following == current.id { current.showEnd(rows: layout.textRows) }
    current.quotePlace()
    current.rows =
      isSifted
      ? current.siftedRows(from: current.position.top, count: layout.textRows)
      : current.galley.rows(from: current.position.top, count: layout.textRows)
    current.releaseHiddenLink()
    current.light()
    document = current
    let entries = entriesInSight(layout)
    readTitles(entries)
    document?.countHits(in: entries)
  }

  /// The entries of the contents that the next frame shows.
  private func entriesInSight(_ layout: Layout) -> [Contents.Entry.Kind] {
    let focus: ContentsLayer? = if case .contents(let layer) = layers.last { layer } else { nil }
    guard document != nil, layout.contentsColumns > 0 || focus != nil else { return [] }
    let window = contentsWindow(focus, rows: layout.textRows)
    return window.shown.map { window.entries.kind(at: $0) }
  }

  /// Reads the titles that the next frame shows around the text.
  private mutating func readTitles(_ entries: [Contents.Entry.Kind]) {
    guard var current = document else { return }
    document = nil
    let masthead = current.article.masthead
    current.prepareTitles(count: entries.count + 3)
    if let title = masthead.title { current.prepare(title: title) }
    if let category = masthead.category { current.prepare(title: category) }
    if let section = current.section(holding: current.position.place) {
      current.prepare(title: current.article.sections[section].title)
    }
    for entry in entries { current.prepare(title: current.titleRange(of: entry)) }
    document = current
  }
}

extension Document {
  /// The bytes that the rows on the screen stand for.
  var shownRange: Range<Int> {
    guard let first = rows.first, let last = rows.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  fileprivate mutating func releaseHiddenLink() {
    guard let link = chosenLink else { return }
    if !shownRange.contains(start(of: link).offset) { chosenLink = nil }
  }
}
