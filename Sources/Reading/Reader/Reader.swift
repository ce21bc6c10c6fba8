import Articles
import Options
import Records
import Typesetting

/// The whole state of reading, as a value: events go in, effects and a frame come out.
public struct Reader: Sendable {
  private let terms: SessionTerms
  var size: Size
  /// The article in front.
  var document: Document?
  /// The articles before and after it.
  var trail = Trail()
  var layers = LayerStack()
  var library = LibraryState()
  var memory = MemoryState()
  var searching = SearchState()
  /// The files that were named together.
  var files = NamedFiles()
  /// What was typed at the `:` prompt.
  var typedCommands = TypedLines()
  var view: ReadingView
  /// What the options say, as they were given and as they were changed since.
  public internal(set) var options: ReadingOptions
  /// What is to be done first with the first text, until enough of it has come.
  var awaitedStart: StartCommand?
  var pending = Pending.nothing
  var awaitedArticle: AwaitedArticle?
  /// The digits typed before a command.
  var count = ""
  /// What the status line says until the next key.
  var message: PrintableText?
  /// What is to be said as soon as nothing else is, and what was said last in that way.
  var news: PrintableText?
  var lastNews: PrintableText?
  /// Whether all of the chosen link's target is shown until the next key, however long it is.
  var showsWholeTarget = false
  /// The number of the article whose end stays at the bottom of the screen.
  var following: Int?
  /// Whether no key was pressed since the article was opened.
  var isUntouched = true

  /// A list of headings, links, benefits or risks has at most this many lines.
  static let mostLines = 20_000

  /// A reader at a screen of a size, with nothing to read yet.
  public init(
    size: Size, settings: Settings = Settings(), permissions: Permissions = .all,
    options: ReadingOptions = ReadingOptions(), home: String? = nil
  ) {
    self.size = size
    self.options = options
    awaitedStart = options.start
    terms = SessionTerms(settings: settings, permissions: permissions, home: home)
    view = ReadingView(settings)
  }

  /// What the configuration says.
  var settings: Settings { terms.settings }
  /// What may be done.
  var permissions: Permissions { terms.permissions }
  /// The home directory; nil where there is none.
  var home: String? { terms.home }
  /// What each key does.
  var keys: KeyMap { settings.keys }

  /// Shows the library as the first thing there is, or what of it has some words in its titles.
  public mutating func openLibrary(showing words: String = "") -> [Effect] {
    var list = LibraryLayer(id: layers.nextID(), in: &self)
    list.choice.filter(by: words)
    layers.open(list)
    return [.listLibrary] + askForReadings() + settle()
  }

  /// Where everything is on the screen.
  var layout: Layout { layout(of: document) }

  /// Where everything would be with an article in front.
  func layout(of document: Document?) -> Layout {
    let hasContents = document.map { !$0.contents.isEmpty } ?? false
    return Layout(
      size: size, showsContents: view.showsContents && hasContents, isAlone: view.isAlone,
      measure: view.measure, contentsWidth: settings.contentsWidth,
      lines: document.flatMap { linesLayout(of: $0) }, held: document?.heldRows.count ?? 0)
  }

  /// What a text of lines needs of the screen; nil for any other.
  private func linesLayout(of document: Document) -> Layout.Lines? {
    guard document.presentation.keepsLines else { return nil }
    return Layout.Lines(
      held: document.held(by: lineOptions)?.lines ?? 0,
      hasNumbers: lineOptions.showsLineNumbers)
  }

  /// The layer that handles the keys.
  var front: any Layer { layers.front ?? TextLayer() }

  /// Changes the article with a number, wherever it is.
  mutating func update(_ id: Int, _ change: (inout Document) -> Void) {
    if document?.id == id {
      document?.modifyText(change)
    } else {
      trail.update(id, change)
      files.update(id, change)
    }
  }
}
