import Articles

extension PageBuilder {
  /// Takes what an element that has just opened says of the text in it.
  mutating func take(_ token: borrowing HTMLTokenizer, _ tag: Tag) {
    takePlace(token, tag)
    switch tag {
    case .ul, .menu, .dir: lists.append(ListState())
    case .ol: lists.append(ListState(token))
    case .li: beginEntry(token)
    case .a: beginLink(token)
    case .pre, .listing, .figure: takeLanguage(token)
    case .div, .span:
      if tag == .div { takeLanguage(token) }
      beginTeX(tag, token)
    case .code, .kbd, .samp, .tt: beginInlineCode(token)
    case .q: beginQuotation()
    case .time: facts.takeTime(token)
    case .rt: addSign("(")
    case .table, .caption, .thead, .tbody, .tfoot, .tr, .td, .th: beginTablePart(tag, token)
    default: if let mark = Self.mark(of: tag) { run(mark) }
    }
  }

  /// Marks the text of the element that has just opened.
  mutating func run(_ mark: InlineMark) {
    guard !open.isEmpty, asides.depth == 0 else { return }
    open[open.count - 1].hasRun = true
    page.open(mark)
  }

  private static func mark(of tag: Tag) -> InlineMark? {
    switch tag {
    case .strong, .b, .summary: .strong
    case .em, .i, .cite, .dfn, .var: .emphasis
    case .mark: .highlighted
    case .del, .s, .strike: .struck
    case .sub: .subscript
    case .sup: .superscript
    default: nil
    }
  }

  private mutating func beginLink(_ token: borrowing HTMLTokenizer) {
    guard let href = token.value(of: "href"),
      let target = links.target(of: token.bytes.span.extracting(href))
    else { return }
    run(.link(target))
  }

  private mutating func takePlace(_ token: borrowing HTMLTokenizer, _ tag: Tag) {
    if let id = token.words(of: "id", longest: Limits.placeName) { addPlace(id) }
    if tag == .a, let name = token.words(of: "name", longest: Limits.placeName) { addPlace(name) }
  }

  /// Names the place of the next byte of text.
  mutating func addPlace(_ name: String) {
    guard asides.depth == 0, page.places.count < Limits.waitingPlaces, page.places.last != name
    else { return }
    page.places.append(name)
  }

  /// Adds text that stands for an element.
  mutating func addText(_ text: StaticString) {
    guard asides.depth == 0, context.kind != .code else { return }
    openBlock()
    page.add(text.description.utf8)
  }

  private mutating func beginInlineCode(_ token: borrowing HTMLTokenizer) {
    if context.kind == .code {
      if page.block == nil { takeLanguage(token) }
    } else {
      run(.code)
    }
  }

  /// Remembers the language of the code in an element.
  private mutating func takeLanguage(_ token: borrowing HTMLTokenizer) {
    guard let name = CodeLanguage(token) else { return }
    language = (name, open.count - 1)
  }
}
