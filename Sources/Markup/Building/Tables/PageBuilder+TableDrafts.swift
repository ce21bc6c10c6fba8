import Articles

extension PageBuilder {
  /// A part of a table has opened.
  mutating func beginTablePart(_ tag: Tag, _ token: borrowing HTMLTokenizer) {
    guard asides.depth == 0 else { return }
    switch tag {
    case .table: beginTable(token)
    case .caption: beginCaption()
    case .thead, .tbody, .tfoot: beginSection(tag)
    case .tr: beginRow()
    case .td, .th: beginCell(tag, token)
    default: break
    }
  }

  private mutating func beginTable(_ token: borrowing HTMLTokenizer) {
    guard drafts.count < Limits.tables else { return }
    var draft = TableDraft(start: page.offset, firstMark: page.markCount)
    if context.kind == .code || token.has("role", "presentation") || token.has("role", "none") {
      draft.verdict = .isLayout
    }
    drafts.append(draft)
    open[open.count - 1].isDrafted = true
  }

  private mutating func beginCaption() {
    guard isInDraft else { return }
    drafts[drafts.count - 1].isSaidToBeData = true
    drafts[drafts.count - 1].beginText(at: page.offset, mark: page.markCount)
  }

  /// A group of rows has opened.
  mutating func beginSection(_ tag: Tag) {
    guard isInDraft else { return }
    drafts[drafts.count - 1].beginSection()
    if tag == .thead { drafts[drafts.count - 1].isSaidToBeData = true }
  }

  /// A row has opened.
  mutating func beginRow() {
    guard isInDraft else { return }
    drafts[drafts.count - 1].beginRow(isInHead: opened[.thead] > 0)
  }

  private mutating func beginCell(_ tag: Tag, _ token: borrowing HTMLTokenizer) {
    guard isInDraft else { return }
    drafts[drafts.count - 1].beginText(at: page.offset, mark: page.markCount)
    drafts[drafts.count - 1].beginCell(
      span: Self.number(token, "colspan", most: Limits.columns),
      rows: Self.number(token, "rowspan", most: Limits.rowSpan), isHeader: tag == .th,
      alignment: TableShape.Alignment(token), mark: page.markCount)
  }

  /// How many columns or rows a cell takes.
  private static func number(
    _ token: borrowing HTMLTokenizer, _ name: StaticString, most: Int
  ) -> Int {
    guard let word = token.words(of: name, longest: 8), let number = Int(word) else { return 1 }
    return number == 0 && most > Limits.columns ? most : min(max(1, number), most)
  }

  /// Whether the innermost table is the one that the innermost draft is of.
  private var isInDraft: Bool {
    guard !drafts.isEmpty, let table = open.lastIndex(where: { $0.tag == .table }) else {
      return false
    }
    return open[table].isDrafted
  }

  /// A part of a table has closed.
  mutating func endTablePart(_ element: OpenElement) {
    switch element.tag {
    case .td, .th:
      if isInDraft { drafts[drafts.count - 1].endCell(mark: page.markCount) }
    case .tr: if isInDraft { endRow() }
    case .table: if element.isDrafted { endTable() }
    default: break
    }
  }

  /// A row that makes the table long decides it; when it is decided, each row is set at once.
  private mutating func endRow() {
    let draft = drafts[drafts.count - 1]
    switch draft.verdict {
    case .undecided:
      if draft.rows.count >= Limits.heldRows || page.offset - draft.start > Limits.heldTable {
        decideTable()
      }
    case .isData: setRows()
    case .isLayout: drafts[drafts.count - 1].rows.removeAll(keepingCapacity: true)
    }
  }

  private mutating func endTable() {
    if case .undecided = drafts[drafts.count - 1].verdict { decideTable() }
    drafts.removeLast()
  }

  /// Decides the innermost table by what was seen of it.
  private mutating func decideTable() {
    let last = drafts.count - 1
    let survey = TableSurvey(drafts[last], page)
    guard survey.isData else {
      return drafts[last].endAsLayout()
    }
    setRows(TableMeasurer.shape(of: drafts[last], page))
  }

  /// Decides tables that have become too long within one row.
  mutating func decideLongTables() {
    for index in drafts.indices {
      guard let held = held(by: drafts[index]) else { continue }
      if page.offset - held.start > 2 * Limits.heldTable { drafts[index].endAsLayout() }
    }
  }
}

extension TableShape.Alignment {
  /// How a cell says that it is set; nil where it does not.
  init?(_ token: borrowing HTMLTokenizer) {
    if let range = token.value(of: "style") {
      let style = token.bytes.span.extracting(range)
      if style.declares("text-align:right") {
        self = .trailing
        return
      }
      if style.declares("text-align:center") {
        self = .centred
        return
      }
    }
    switch token.words(of: "align")?.lowercased() {
    case "right": self = .trailing
    case "center": self = .centred
    case "left": self = .leading
    default: return nil
    }
  }
}
