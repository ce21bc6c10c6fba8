import Articles
import Records
import Testing

@testable import Reading

@Suite struct FollowingTests {
  /// A reader of a text that grows, and its loader.
  struct Growing {
    let source: GrowingText
    var loader: ArticleLoader
    var reader = Reader(size: Size(columns: 60, rows: 12))
    var effects: [Effect] = []

    init(_ text: String, isComplete: Bool = false, path: String? = "/a.txt") {
      source = GrowingText(text, isComplete: isComplete)
      let (article, loader) = ArticleLoader.open(source)
      self.loader = loader
      handle(.opened(OpenedArticle(id: 1, article: article, source: source, path: path)))
    }

    mutating func handle(_ event: Event) { effects += reader.handle(event) }

    mutating func press(_ keys: String) {
      for case .key(let key) in KeyStroke.read(keys) { handle(.key(key)) }
    }

    mutating func grow(_ text: String) {
      source.append(text)
      handle(.loaded(article: 1, found: loader.load(from: source)))
    }

    var lines: [String] {
      reader.frame().description.split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    }
    var status: String { lines.last ?? "" }
    /// The last row of the text.
    var bottom: String { reader.document?.rows.last?.description ?? "" }
    var isAtBottom: Bool { reader.document?.rows.count == reader.layout.textRows }
  }

  static let text = Prose.article(sections: 6)

  @Test func `following goes to the end and says so`() {
    var growing = Growing(Self.text)
    growing.press("F")
    #expect(growing.effects.last == .follow(article: 1))
    #expect(growing.status.contains("following, Ctrl-C stops"))
    #expect(growing.isAtBottom)
  }

  @Test func `what is added stands in the last row`() {
    var growing = Growing(Self.text)
    growing.press("F")
    for number in 1...30 {
      growing.grow("\nAdded line number \(number).\n")
      #expect(growing.bottom == "Added line number \(number).")
      #expect(growing.isAtBottom)
    }
    #expect(growing.status.contains("following"))
  }

  @Test func `an empty text is followed from its first word`() {
    var growing = Growing("")
    growing.press("F")
    growing.grow("The first words of all.\n")
    #expect(growing.bottom == "The first words of all.")
  }

  @Test(arguments: ["k", "j", "g", "G", "b", "<Space>", "]", "[", "{", "50%", "<Tab>", "''"])
  func `a key that moves stops it`(keys: String) {
    var growing = Growing(Self.text)
    growing.press("F" + keys)
    #expect(growing.effects.contains(.stopFollowing(article: 1)))
    #expect(!growing.status.contains("following"))
    let top = growing.reader.document?.position.top
    growing.grow("\nAdded.\n")
    #expect(growing.reader.document?.position.top == top)
  }

  @Test(arguments: ["h", "y", "w", "T", "z", "<C-g>", "ma", "t", "5"])
  func `a key that does not move goes on with it`(keys: String) {
    var growing = Growing(Self.text)
    growing.press("F" + keys)
    growing.grow("\nAdded.\n")
    #expect(growing.reader.following == 1)
    #expect(growing.bottom == "Added.")
  }

  @Test func `Ctrl-C stops it and does not leave`() {
    var growing = Growing(Self.text)
    growing.press("F<C-c>")
    #expect(growing.effects.last == .stopFollowing(article: 1))
    #expect(growing.status.contains("Stopped following"))
    growing.press("<C-c>")
    #expect(growing.status.contains("q leaves"))
  }

  @Test func `a choice in the contents stops it`() {
    var growing = Growing(Self.text)
    growing.press("Ftgj<Enter>")
    #expect(growing.reader.following == nil)
  }

  @Test func `another article stops it`() {
    var growing = Growing(Self.text)
    growing.press("F")
    let other = TextInMemory(Array("Another one\n\nWith some words.\n".utf8))
    growing.handle(
      .opened(
        OpenedArticle(id: 2, article: ArticleLoader.open(other).article, source: other, path: nil)))
    #expect(growing.effects.last == .stopFollowing(article: 1))
    #expect(growing.reader.following == nil)
  }

  @Test func `a resize keeps the last row at the bottom`() {
    var growing = Growing(Self.text)
    growing.press("F")
    growing.handle(.resize(Size(columns: 40, rows: 20)))
    growing.grow("\nAdded.\n")
    #expect(growing.bottom == "Added.")
    #expect(growing.isAtBottom)
  }

  @Test func `a pipe that ends is followed no longer`() {
    var growing = Growing(Self.text, path: nil)
    growing.press("F")
    growing.source.end()
    growing.grow("\nThe last words.\n")
    #expect(growing.status.contains("Nothing more will come"))
    #expect(growing.bottom == "The last words.")
    growing.press("F")
    growing.handle(.ended(article: 1))
    #expect(growing.reader.following == nil)
  }

  @Test func `a file that is cut while it is followed is followed no longer`() {
    var growing = Growing(Self.text)
    growing.press("F")
    growing.handle(.changed(article: 1, change: .changed))
    #expect(growing.effects.last == .stopFollowing(article: 1))
    #expect(growing.status == " The file has changed; R reloads it.")
  }

  @Test(arguments: [
    (Succession.rotated, "Rotated: following the new file."),
    (.truncated, "Truncated: following the file from its start."),
  ])
  func `what has taken the place of a file is followed, and said`(
    succession: Succession, words: String
  ) {
    var growing = Growing(Self.text)
    growing.press("F")
    growing.handle(.succeeded(article: 1, by: succession))
    #expect(growing.effects.last == .followOn(article: 1, path: "/a.txt", by: succession))
    #expect(growing.reader.following == 1)
    let other = GrowingText("The first words of the new file.\n", isComplete: false)
    let opened = OpenedArticle(
      id: 2, article: ArticleLoader.open(other).article, source: other, path: "/a.txt")
    growing.handle(.followedOn(article: 1, opened: opened, by: succession))
    #expect(growing.effects.last == .follow(article: 2))
    #expect(growing.reader.following == 2)
    #expect(growing.status == " " + words)
    #expect(growing.bottom == "The first words of the new file.")
    growing.press("<Esc>")
    #expect(growing.status.contains("following, Ctrl-C stops"))
  }

  @Test func `what has taken the place of a file is only said where nobody follows any longer`() {
    var growing = Growing(Self.text)
    growing.press("F<C-c>")
    growing.handle(.succeeded(article: 1, by: .rotated))
    #expect(growing.effects.last == .stopFollowing(article: 1))
    #expect(growing.status == " The file has changed; R reloads it.")
  }

  @Test func `a text that was complete has its last lines told again`() {
    var growing = Growing(Self.text + "\nPart 7 of", isComplete: true)
    #expect(growing.reader.document?.article.isComplete == true)
    growing.press("F")
    growing.source.end(false)
    growing.source.append(" the House\n\n\(Prose.paragraph("part 7"))\n\n")
    growing.source.append("\(Prose.paragraph("it"))\n")
    var loader = ArticleLoader(growing.source)
    growing.handle(
      .reopened(
        article: 1, at: 0, profile: loader.profile, found: loader.load(from: growing.source)))
    growing.source.end()
    growing.handle(.loaded(article: 1, found: loader.load(from: growing.source)))
    let whole = ArticleLoader.open(growing.source).article
    #expect(growing.reader.document?.article.sections == whole.sections)
    #expect(growing.reader.document?.entries.count == 7)
  }
}
