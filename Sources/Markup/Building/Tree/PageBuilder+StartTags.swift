import Articles

extension PageBuilder {
  /// Opens the element of a start tag (13.2.6.4).
  mutating func begin(_ tag: Tag, _ token: borrowing HTMLTokenizer) {
    if isForeign, tag.has(.breaksOut) || tag == .font && Self.isHTMLFont(token) { leaveForeign() }
    if formula != nil { endRunOfTeX() }
    if !isXML, !isForeign, !fits(tag, token) { return }
    switch tag {
    case .br: return breakLine()
    case .hr: return drawLine()
    case .img, .image: return showImage(token)
    case .base: return links.takeBase(token)
    case .meta:
      facts.takeMeta(token, &outline.claims)
      return takeOwnAddress()
    case .link:
      facts.takeLink(token)
      return takeOwnAddress()
    case .html, .body: return takeRoot(tag, token)
    case .head: return
    case .frameset: return beginFrames()
    default: break
    }
    if tag.has(.void) { return }
    let isMarkup = isXML || isForeign
    push(tag, token)
    if isXML || isForeign, token.isSelfClosing {
      return end(tag, key: Tag.key(of: token.name.span))
    }
    if !isMarkup { setContent(tag) }
    if isXML || !isMarkup { collect(tag, token) }
  }

  /// Closes what the start tag ends; false where the tag counts for nothing.
  private mutating func fits(_ tag: Tag, _ token: borrowing HTMLTokenizer) -> Bool {
    switch tag {
    case .li: endEntry(.li, .li)
    case .dd, .dt: endEntry(.dd, .dt)
    case .caption, .colgroup, .col, .tbody, .thead, .tfoot, .tr, .td, .th:
      return openTablePart(tag)
    case .a, .nobr: endFormatting(tag)
    case .button: if let index = indexInScope(.button) { pop(to: index) }
    case .option, .optgroup: endOption(tag)
    case .rb, .rtc: if opened[.ruby] > 0 { endImplied([.rb, .rt, .rp, .rtc]) }
    case .rt, .rp: if opened[.ruby] > 0 { endImplied([.rb, .rt, .rp]) }
    case .form: if opened[.form] > 0, opened[.template] == 0 { return false }
    default: break
    }
    if tag.has(.closesParagraph), let index = indexInButtonScope(.p) { pop(to: index) }
    if tag.has(.heading), let last = open.last, last.tag.has(.heading) { pop(to: open.count - 1) }
    return true
  }

  private mutating func endOption(_ tag: Tag) {
    if open.last?.tag == .option { pop(to: open.count - 1) }
    if tag == .optgroup, open.last?.tag == .optgroup { pop(to: open.count - 1) }
  }

  private mutating func endImplied(_ tags: [Tag]) {
    while let last = open.last, tags.contains(last.tag) { pop(to: open.count - 1) }
  }

  /// The entry that is open ends where the next begins (13.2.6.4.7, "li", "dd" and "dt").
  private mutating func endEntry(_ tag: Tag, _ other: Tag) {
    guard opened[tag] > 0 || opened[other] > 0 else { return }
    var index = open.count - 1
    while index >= 0 {
      let tag2 = open[index].tag
      if tag2 == tag || tag2 == other { return pop(to: index) }
      if tag2.has(.special), tag2 != .address, tag2 != .div, tag2 != .p { return }
      index -= 1
    }
  }

  /// What the tokenizer makes of the content of the element (13.2.6.2).
  private mutating func setContent(_ tag: Tag) {
    switch tag {
    case .script: next = .script
    case .title, .textarea: next = .rcdata
    case .plaintext: next = .plaintext
    case .noframes: if !hasFrames { next = .rawtext }
    default: if tag.has(.raw) { next = .rawtext }
    }
  }

  private mutating func drawLine() {
    guard skipped == 0 else { return }
    breakBlock()
    hasRuler = context.kind != .code && asides.depth == 0
    outline.rule()
  }

  /// A page of frames has no text but what it says to those who show no frames (13.2.6.4.20).
  private mutating func beginFrames() {
    guard page.offset == 0, page.block == nil, open.isEmpty, !hasFrames else { return }
    hasFrames = true
    skipped += 1
  }

  private mutating func takeRoot(_ tag: Tag, _ token: borrowing HTMLTokenizer) {
    if tag == .html { facts.takeLanguage(token) }
    if let id = token.words(of: "id", longest: Limits.placeName) { addPlace(id) }
  }

  /// Begins to collect what an element says of the page.
  private mutating func collect(_ tag: Tag, _ token: borrowing HTMLTokenizer) {
    if tag == .title { facts.beginTitle() }
    guard tag == .script else { return }
    if token.has("type", "application/ld+json") { facts.beginScript() }
    collectFormula(token)
  }

  /// Links that begin at the root count from the best address that the page has given so far.
  mutating func takeOwnAddress() {
    if let address = facts.found[.address] { links.takeOwn(address) }
  }

  private static func isHTMLFont(_ token: borrowing HTMLTokenizer) -> Bool {
    token.has("color") || token.has("face") || token.has("size")
  }
}

extension [Int32] {
  subscript(tag: Tag) -> Int32 {
    get { self[Int(tag.rawValue)] }
    set { self[Int(tag.rawValue)] = newValue }
  }
}
