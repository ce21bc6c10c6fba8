import Articles
import Glibc
import Reading
import Records
import Storage
import System
import Terminal

/// Reading at a terminal, from the first frame to the last: waits for keys, workers and signals,
/// and does what the reader asks for.
struct Session: ~Copyable {
  var reader: Reader
  var screen: CursesScreen
  private let signals: Signals
  let mailbox: Mailbox
  /// Where workers send what they find.
  let post: Post
  let library: Library
  // Each is made when it is asked first, so that no first screen waits for it.
  private lazy var lister = LibraryWorker(library, post)
  private lazy var namers = Worker.namers(library, post)
  private lazy var previews = Worker.previews(post)
  private lazy var index = IndexWorker(library, post)
  private lazy var manuals = Worker.manuals(post)
  private lazy var pathNames = Worker.pathNames(post)
  private lazy var linkedFiles = Worker.linkedFiles(post)
  lazy var watch: FileWatch = FileWatch(reloadWish, decoding) { [weak mailbox] in mailbox?.post($0)
  }
  /// Who saves texts in files.
  lazy var saving = Saving()
  /// What is remembered; nil where nothing is.
  let memory: Memory?
  private let permissions: Permissions
  /// What is to be asked for as soon as the first frame is on the screen.
  var recalls: [AwaitedRecall] = []
  /// How the bytes of all texts are decoded.
  let decoding: Decoding
  /// Who loads the articles that were opened.
  var loaders: [LoadingWorker] = []
  /// Who is to begin as soon as the first frame is on the screen.
  private var waiting: [LoadingWorker] = []
  /// What the first article has asked for, to be done then too.
  private var waitingEffects: [Effect] = []
  private var articles = 0
  /// The text that is being opened.
  var awaited: AwaitedOpening?
  /// Keys that were read and not handled yet.
  private var typed: [Key] = []
  /// More keys wait in the terminal.
  private static let mostTyped = 4096
  /// What is done where a file changes.
  let reloadWish: ReloadWish
  /// The article whose file is watched.
  var watched: Int?
  /// Who counts the matches of a search, and in which article.
  var searcher: (article: Int, worker: SearchWorker)?
  private var isListing = false
  private var isListingNamers = false
  var code: Int32?
  /// The screen that the text may turn out to fit on; nothing is drawn until that is known.
  var oneScreen: OneScreen?
  /// Whether the text is to be printed, as nothing was drawn.
  var printsText = false

  /// Opens the first of `texts` and takes the terminal.
  ///
  /// Throws one sentence where either cannot be done; the terminal is then as it was.
  init(
    _ texts: Request, for invocation: Invocation, library: Library,
    configuration: Configuration, permissions: Permissions
  ) throws {
    let mailbox = try Mailbox()
    let options = invocation.readingOptions(configuration)
    let remembers = !invocation.isPrivate && permissions.allow(.remember)
    let memory = remembers ? Self.openMemory(mailbox) : nil
    let decoding = texts.decoding.for(.screen)
    let first = try FirstText(of: texts, decoding, memory)
    let signals = Signals()
    self.init(
      screen: try Self.openTerminal(invocation.colourWish, configuration.settings),
      signals: signals, mailbox: mailbox,
      library: library,
      memory: memory, decoding: decoding, settings: configuration.settings,
      permissions: permissions, options: options)
    // It is said after the first frame, so that where the reader was does not stand over it.
    for complaint in [invocation.complaint, configuration.complaint, first.complaint] {
      if let complaint { mailbox.post(.failed(complaint)) }
    }
    let glance = awaitFirst(first.answer)
    if options.prints(fromStandardInput: first.text?.path == nil), first.origins.count == 1 {
      oneScreen = OneScreen(
        screen.size, width: invocation.width ?? 80, showsFurniture: reader.options.showsFurniture)
    }
    if let text = first.text {
      if first.origins.count > 1 { reader.offer(files: first.origins.map(\.name)) }
      waitingEffects = show(
        OpenedFile(
          text: text, bookmark: glance?.bookmark, isLate: first.answer != nil && glance == nil))
    } else {
      carryOut(begin(with: texts.offer))
    }
  }

  /// Shows what there is to choose from.
  private mutating func begin(with offer: Offer) -> [Effect] {
    switch offer {
    case .library(let words): reader.openLibrary(showing: words)
    case .sameTitle(let entries, let title): reader.offer(entries, called: title)
    case .nearest(let entries, let title): reader.offer(nearest: entries, to: title)
    }
  }

  private init(
    screen: consuming CursesScreen, signals: consuming Signals, mailbox: Mailbox,
    library: Library, memory: Memory?, decoding: Decoding, settings: Settings,
    permissions: Permissions, options: ReadingOptions
  ) {
    self.decoding = decoding
    self.permissions = permissions
    reloadWish = settings.reload
    reader = Reader(
      size: screen.size, settings: settings, permissions: permissions, options: options,
      home: Environment.process.word("HOME"))
    self.screen = screen
    self.signals = signals
    self.mailbox = mailbox
    post = mailbox.door
    self.library = library
    self.memory = memory
  }

  private static func openTerminal(
    _ wish: ColourWish, _ settings: Settings
  ) throws -> CursesScreen {
    do {
      return try CursesScreen(
        hasColours: wish != .never, hyperlinks: hyperlinks(settings))
    } catch {
      throw Failure(sentence(error))
    }
  }

  private static func hyperlinks(_ settings: Settings) -> HyperlinkSupport {
    switch settings.hyperlinks {
    case "always": .always
    case "never": .never
    default: .whereKnown
    }
  }

  /// Reads until somebody leaves; gives the exit code.
  mutating func run() -> Int32 {
    draw()
    if code == nil { loadWaiting() }
    while code == nil {
      let wakening = signals.wait(
        for: [screen.inputDescriptor, mailbox.descriptor], timeoutMilliseconds: timeout)
      for signal in wakening.signals { handle(signal) }
      readMail()
      noteSlowOpening()
      readKeys()
      handleKeys()
      guard code == nil else { break }
      lookForShortness()
      draw()
      if code == nil { loadWaiting() }
    }
    awaited?.opening.cancel()
    closeMemory()
    if printsText { printText() }
    saving.wait(atMost: Self.savingPatience)
    // The terminal may go away while it is given back, which must not cut that short.
    signal(SIGHUP, SIG_IGN)
    signal(SIGTERM, SIG_IGN)
    return code ?? 0
  }

  /// Draws the next frame, unless the text may still fit on one screen and nobody has pressed a key.
  private mutating func draw() {
    guard oneScreen == nil || isTooLongForOneScreen else { return }
    screen.draw(reader.frame())
  }

  /// Milliseconds until something has to be done without a key; nil where nothing has.
  private var timeout: Int? {
    [awaited?.timeLeft, screen.timeUntilKey].compactMap(\.self).min()
  }

  /// Handles what other threads have sent; rows are set for the last event only.
  private mutating func readMail() {
    let letters = mailbox.take()
    for (index, letter) in letters.enumerated() {
      switch letter {
      case .event(let event):
        searchOn(after: event)
        carryOut(reader.handle(event, isLast: index == letters.count - 1))
      case .opened(let outcome): receive(outcome)
      case .readAgain(let id, let result): receive(result, insteadOf: id)
      case .copied(let copy): edit(copy)
      }
    }
  }

  /// Reads the keys that are there; Ctrl-C gives up an opening and the keys that are held for it.
  private mutating func readKeys() {
    while typed.count < Self.mostTyped, let key = screen.nextKey() {
      typed.append(key)
      // Who presses a key wants the screen.
      oneScreen = nil
      if key == .control("c"), awaited?.holdsKeys == true, cancelOpening() { typed = [] }
    }
  }

  /// Handles the keys that were read, all before the next frame.
  private mutating func handleKeys() {
    while code == nil, awaited?.holdsKeys != true, !typed.isEmpty {
      let key = typed.removeFirst()
      if key == .control("c"), cancelOpening() { continue }
      carryOut(reader.handle(.key(key), isLast: typed.isEmpty))
    }
  }

  private mutating func handle(_ signal: Signal) {
    switch signal {
    case .resize: resize()
    case .stop: suspend()
    case .resumed:
      screen.comeBack()
      resize()
    case .interrupt: if !cancelOpening() { handle(.key(.control("c"))) }
    // What a shell gives for a program that the signal has ended.
    case .terminate, .quit, .hangUp: code = 128 + signal.number
    }
  }

  mutating func handle(_ event: Event) { carryOut(reader.handle(event)) }

  mutating func resize() {
    screen.resize()
    oneScreen = oneScreen.map {
      OneScreen(screen.size, width: $0.width, showsFurniture: $0.showsFurniture)
    }
    handle(.resize(screen.size))
  }

  private mutating func suspend() {
    screen.suspend()
    resize()
  }

  mutating func carryOut(_ effects: [Effect]) {
    for effect in effects where permissions.refusal(of: effect) == nil {
      switch effect {
      case .open(let path): open(Request.Origin(named: path))
      case .browse(let address): browse(address)
      case .findLinked(let file): linkedFiles.ask(file)
      case .findPlace(let id, let name, let start): findPlace(named: name, from: start, of: id)
      case .openManual(let page): open(.manual(page))
      case .listManuals(let words): manuals.ask(words)
      case .recall(let id, let file): recall(id, file)
      case .reload(let id, let path): reload(id, path: path)
      case .present(let id, let wish): loader(of: id)?.present(as: wish)
      case .follow(let id): follow(id)
      case .followOn(let id, let path, let succession):
        open(.file(path), for: .following(article: id, by: succession))
      case .stopFollowing(let id): loader(of: id)?.stopFollowing()
      case .search(let id, let number, let matcher, let place, let direction):
        search(id, number, matcher, from: place, direction)
      case .stopSearch: stopSearch()
      case .listLibrary: listLibrary()
      case .searchLibrary(let number, let text): index.search(number, for: text)
      case .watchLibrary(let isOn): lister.watch(isOn)
      case .preview(let path): previews.ask(path)
      case .listNamers: listNamers()
      case .remember(let article): memory?.keep(article)
      case .rememberMark(let mark): keep(mark)
      case .rememberView(let view): memory?.keep(view)
      case .rememberTrail(let trail): memory?.keep(trail)
      case .rememberQuery(let query): memory?.keep(query)
      case .listHistory: listHistory()
      case .findLine(let id, let number): findLine(number, of: id)
      case .listFiles(let start): pathNames.ask(start)
      case .save(let id, let path, let overwrites): save(id, in: path, overwrites: overwrites)
      case .editCopy(let id, let line): copyForEditor(id, line: line)
      case .copy(let text): screen.copy(text)
      case .edit(let path, let line): if edit(path, line: line) { reloadIfChanged() }
      case .suspend: suspend()
      case .redraw: screen.redraw()
      case .quit: code = 0
      }
    }
  }

  /// Gives a text its number, and sees to it that it is loaded.
  mutating func admit(_ file: OpenedFile) -> OpenedArticle {
    articles += 1
    let text = file.text
    let loader = LoadingWorker(text, id: articles, post)
    loaders.append(loader)
    waiting.append(loader)
    return text.opened(id: articles, file.bookmark)
  }

  /// Who loads the article of this number.
  func loader(of id: Int) -> LoadingWorker? { loaders.first { $0.id == id } }

  /// Has what is remembered of a text asked for after the next frame.
  private mutating func recall(_ id: Int, _ file: String) {
    recalls.append(AwaitedRecall(article: id, file: file, isLate: true))
  }

  /// Begins what the first frame did not have to wait for.
  private mutating func loadWaiting() {
    for loader in waiting { loader.start() }
    waiting = []
    let effects = waitingEffects
    waitingEffects = []
    carryOut(effects)
    recallWaiting()
    listLibrary()
    watchFront()
  }

  private mutating func listLibrary() {
    guard !isListing, permissions.allow(.readLibrary) else { return }
    isListing = true
    lister.list()
  }

  private mutating func listNamers() {
    guard !isListingNamers else { return }
    isListingNamers = true
    namers.ask(())
  }

  /// Opens a file in the editor until that is left; false where it could not be started.
  mutating func edit(_ path: String, line: Int) -> Bool {
    let editor = Editor(.process)
    guard let status = screen.run(editor.arguments(path: path, line: line)), status != 127 else {
      handle(
        .failed(
          PrintableText("The editor “\(editor.name)” could not be started; set VISUAL or EDITOR.")))
      return false
    }
    resize()
    return true
  }
}
