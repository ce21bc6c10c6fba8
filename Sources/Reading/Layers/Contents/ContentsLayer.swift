import Articles
import Records
import Typesetting

/// The contents while they handle the keys.
struct ContentsLayer: Layer {
  /// The entry that is chosen, by where it begins.
  private(set) var choice: Anchor
  /// Where the text was, to which Esc returns it.
  private var origin: Position
  private let quotedOrigin: QuotedPosition
  /// The digits typed so far.
  private var digits = ""
  /// What the entries are filtered by.
  private(set) var filter = Query()
  /// The indices of the entries that match the filter; nil where nothing is filtered.
  private var matches: [Int]?
  /// Whether keys go into the filter.
  private var isTyping = false

  /// The contents of a document, the current entry chosen; nil where they have no entry.
  init?(of document: Document) {
    let entries = document.visibleEntries
    guard let first = entries.first else { return nil }
    let index = entries.index(holding: document.position.place)
    choice = index.map { entries[$0].start } ?? first.start
    origin = document.position
    quotedOrigin = document.quotedNow()
  }

  mutating func followText(by map: PlaceMap, in reader: inout Reader) -> Bool {
    guard let document = reader.document, let first = document.visibleEntries.first else {
      return false
    }
    let entries = document.visibleEntries
    origin = document.find(quotedOrigin).position
    choice = entries.index(holding: map.place(choice)).map { entries[$0].start } ?? first.start
    if !filter.isEmpty { matches = document.entries(matching: filter.text).indices }
    return true
  }

  var context: KeyContext { isTyping ? .typing : .contents }

  /// The entries that are shown: all that no folded section hides, or those that match the filter.
  func entries(of document: Document) -> EntryList {
    guard let matches else { return document.visibleEntries }
    return EntryList(document.contents.codes, document.article, only: matches)
  }

  mutating func press(_ key: Key, in reader: inout Reader) -> LayerResponse {
    if isTyping {
      if filter.type(key) {
        refilter(in: reader)
        return .stays()
      }
    } else if case .character(let scalar) = key, ("0"..."9").contains(scalar) || scalar == ".",
      digits.count < 12
    {
      digits.unicodeScalars.append(scalar)
      return .stays()
    }
    let number = digits
    digits = ""
    guard let command = reader.command(for: key, in: context) else { return .stays() }
    return perform(command, number: number, in: &reader)
  }

  mutating func perform(_ command: Command, in reader: inout Reader) -> LayerResponse {
    perform(command, number: "", in: &reader)
  }

  mutating func open(_ subject: Subject, in reader: inout Reader) -> LayerResponse {
    guard case .place(let anchor) = subject else { return .stays() }
    reader.document?.position = origin
    reader.jump(to: anchor)
    return .closes()
  }

  private mutating func perform(
    _ command: Command, number: String, in reader: inout Reader
  ) -> LayerResponse {
    let times = min(Int(number) ?? 1, 100_000)
    switch command {
    case .choice(let command): return perform(command, number: number, in: &reader)
    case .match(let command): chooseHit(by: command.step * times, in: &reader)
    case .reading(.contents): return giveBack(to: &reader)
    case .prompt(.complete): complete(in: reader)
    case .prompt(.stopTyping):
      isTyping = false
      clearFilter()
    case .prompt(let command): if filter.edit(command) { refilter(in: reader) }
    case .program(.dismiss) where matches != nil: clearFilter()
    case .program(.close), .program(.dismiss):
      reader.document?.position = origin
      return .closes()
    case .program(let command): return .program(command)
    case .scroll, .motion, .reading: break
    }
    return .stays()
  }

  private mutating func perform(
    _ command: ChoiceCommand, number: String, in reader: inout Reader
  ) -> LayerResponse {
    switch command {
    case .next: move(by: min(Int(number) ?? 1, 100_000), in: reader)
    case .previous: move(by: -min(Int(number) ?? 1, 100_000), in: reader)
    case .pageDown, .pageUp, .first, .last:
      if let step = command.step(page: reader.layout.textRows) { move(by: step, in: reader) }
    case .open: return openChosen(number: number, in: &reader)
    case .filter:
      isTyping = true
      clearFilter()
    case .peek: reader.document?.show(choice)
    case .fold: fold(in: &reader)
    case .sortByCategory, .sortByTitle, .sortByDate, .sortByReading, .sortByProgress,
      .searchLibrary, .benefits, .risks, .otherSide:
      break
    }
    return .stays()
  }

  /// Goes to the chosen entry, or to the one with a number.
  private mutating func openChosen(
    number: String, in reader: inout Reader
  ) -> LayerResponse {
    guard let document = reader.document else { return .stays() }
    if !number.isEmpty {
      guard let entry = document.entry(numbered: number) else {
        reader.message = PrintableText("The contents have no entry \(number).")
        return .stays()
      }
      return open(.place(entry.start), in: &reader)
    }
    if entries(of: document).isEmpty {
      reader.message = "Nothing matches."
      return .stays()
    }
    return open(.place(choice), in: &reader)
  }

  /// Returns to the text as it is now; a peek becomes a jump.
  private func giveBack(to reader: inout Reader) -> LayerResponse {
    if let position = reader.document?.position, position != origin {
      reader.document?.jumps.leave(origin)
    }
    return .closes()
  }

  private mutating func move(by steps: Int, in reader: Reader) {
    guard let document = reader.document else { return }
    let entries = entries(of: document)
    guard !entries.isEmpty else { return }
    let index = max(0, entries.partitioningIndex { $0.start > choice } - 1)
    choice = entries[min(max(0, index + steps), entries.count - 1)].start
  }

  /// Folds the section of the choice, or unfolds it where it is folded.
  private mutating func fold(in reader: inout Reader) {
    guard let document = reader.document,
      let index = document.visibleEntries.index(startingAt: choice)
    else { return }
    let section = document.visibleEntries[index].section - 1
    guard section >= 0, document.hasParts(section) else { return }
    let isFolded = document.contents.isFolded(section)
    reader.document?.fold(section: section, !isFolded)
    if !isFolded { choice = document.article.sections[section].start }
  }

  /// Chooses the entry that has a match `count` matches on, or back.
  private mutating func chooseHit(by steps: Int, in reader: inout Reader) {
    for _ in 0..<abs(steps) {
      guard let document = reader.document,
        let next = reader.hit(
          in: entries(of: document), beside: choice, isForward: steps > 0)
      else { return }
      choice = next
    }
  }

  /// Finds the entries that match what has been typed, and chooses the best of them.
  private mutating func refilter(in reader: Reader) {
    guard let document = reader.document, !filter.isEmpty else {
      matches = nil
      return
    }
    let found = document.entries(matching: filter.text)
    matches = found.indices
    if let best = found.best { choice = best }
  }

  private mutating func clearFilter() {
    filter.replace(with: "")
    matches = nil
  }

  /// Puts the words of the chosen entry into the filter.
  private mutating func complete(in reader: Reader) {
    guard let document = reader.document,
      let index = document.entries.index(startingAt: choice)
    else { return }
    filter.replace(with: document.title(of: document.entries[index]).string)
    refilter(in: reader)
  }
}

extension ContentsLayer {
  func body(in reader: Reader, _ layout: Layout) -> Body {
    guard let document = reader.document else { return Body(rows: [], cursor: .topLeft) }
    guard layout.contentsColumns == 0 else {
      let panel = ContentsPanel(
        of: document, focus: self, columns: layout.contentsColumns, rows: layout.bodyRows.count)
      return TextLayer().body(in: reader, layout, contents: panel)
    }
    return ContentsPanel(
      of: document, focus: self, columns: layout.size.columns, rows: layout.bodyRows.count
    ).body
  }

  func prompt(in reader: Reader) -> PrintableText? {
    if isTyping || !filter.isEmpty { return "/" + filter.shown }
    return digits.isEmpty ? nil : PrintableText("Entry: \(digits)")
  }

  func statusWords(in reader: Reader) -> String {
    guard let entry = entry(in: reader) else { return "" }
    return "\(entry.number)  \(entry.title.string)"
  }

  func hint(in reader: Reader) -> String {
    reader.keys.words(
      of: [
        Hint(.choice(.open), words: "go"), Hint(.choice(.peek), words: "show"),
        Hint(.program(.dismiss), words: "back"),
      ], in: .contents)
  }

  func entriesInSight(in reader: Reader, _ layout: Layout) -> [Contents.Entry.Kind] {
    guard let document = reader.document else { return [] }
    let window = ContentsWindow(
      entries(of: document), document, around: choice, rows: layout.bodyRows.count)
    return window.shown.map { window.entries.kind(at: $0) }
  }

  func sentence(in reader: Reader) -> PrintableText {
    guard let entry = entry(in: reader) else { return "The contents have no entry." }
    return PrintableText("Entry \(entry.number): ") + entry.title + "."
  }

  private func entry(in reader: Reader) -> (number: String, title: PrintableText)? {
    guard let document = reader.document,
      let index = document.entries.index(startingAt: choice)
    else { return nil }
    let entry = document.entries[index]
    return (entry.number, document.title(of: entry))
  }
}
