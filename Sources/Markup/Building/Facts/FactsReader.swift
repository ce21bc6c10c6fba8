import Articles

/// Collects what a page says of itself in its head.
struct FactsReader: Sendable {
  /// Whose text is being collected.
  enum Collecting: Sendable {
    case nothing, title, script
    case formula(isDisplay: Bool)
  }

  /// The facts so far, each from the source that is trusted most.
  private(set) var found = FoundFacts()
  private var collecting = Collecting.nothing
  private var bytes: [UInt8] = []
  private var hasTitle = false

  /// Whether text is taken rather than shown.
  var isCollecting: Bool {
    if case .nothing = collecting { false } else { true }
  }

  /// The title of the page begins; only the first counts.
  mutating func beginTitle() { if !hasTitle { collecting = .title } }

  /// Data about the page begin, as JSON-LD.
  mutating func beginScript() { collecting = .script }

  /// A formula begins as a script, as MathJax has it.
  mutating func beginFormula(isDisplay: Bool) { collecting = .formula(isDisplay: isDisplay) }

  /// The formula whose script ends; nil where something else is being collected.
  var formula: Formula? {
    guard case .formula(let isDisplay) = collecting else { return nil }
    return Formula(bytes, isDisplay: isDisplay)
  }

  /// Adds text of what is being collected.
  mutating func add(_ text: Span<UInt8>) {
    guard bytes.count < Limits.script else { return }
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// The element has ended whose text was collected.
  mutating func endCollecting(_ claims: inout PageClaims) {
    switch collecting {
    case .nothing: break
    case .title:
      hasTitle = true
      if let title = FoundFacts.folded(bytes.span) {
        found.take(title, as: .title, rank: 1)
        claims.titles.insert(title, at: 0)
      }
    case .script: LinkedData.read(bytes, &found, &claims)
    case .formula: break
    }
    bytes.removeAll()
    collecting = .nothing
  }

  /// Takes the language of the `html` element.
  mutating func takeLanguage(_ token: borrowing HTMLTokenizer) {
    if let language = token.words(of: "lang") ?? token.words(of: "xml:lang") {
      found.take(language, as: .language, rank: 0)
    }
  }

  /// Takes a `link` element, which may have the page's own address.
  mutating func takeLink(_ token: borrowing HTMLTokenizer) {
    guard token.has("rel", "canonical"), let address = token.words(of: "href") else { return }
    found.take(address, as: .address, rank: 0)
  }

  /// Takes a `time` element that says when the page was published.
  mutating func takeTime(_ token: borrowing HTMLTokenizer) {
    guard token.has("pubdate") || token.has("itemprop", "datePublished"),
      let date = token.words(of: "datetime")
    else { return }
    found.take(date, as: .published, rank: 5)
  }

  /// Takes a `meta` element.
  mutating func takeMeta(_ token: borrowing HTMLTokenizer, _ claims: inout PageClaims) {
    guard
      let name = token.words(of: "property") ?? token.words(of: "name")
        ?? token.words(of: "itemprop"),
      let range = token.value(of: "content"),
      let words = FoundFacts.folded(token.bytes.span.extracting(range))
    else { return }
    take(words, named: name.lowercased(), &claims)
  }

  private mutating func take(_ words: String, named name: String, _ claims: inout PageClaims) {
    if let row = MetaName.all[name] { found.take(words, as: row.fact, rank: row.rank) }
    switch name {
    case "og:title", "twitter:title", "title", "headline": claims.titles.append(words)
    case "og:description", "twitter:description", "description": claims.descriptions.append(words)
    case "og:type": claims.type = words.lowercased()
    default: break
    }
  }
}
