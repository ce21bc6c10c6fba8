import Articles
import Records
import Typesetting

/// The articles of the library.
struct LibraryLayer: ListLayer {
  let listID: Int?
  var choice: Choice
  /// Whether it is yet to be arranged by what is known of earlier reading; not after a key, so that
  /// nothing moves away under the hand.
  private(set) var awaitsReadings: Bool
  let title: PrintableText = "Library"

  /// The library as `reader` knows it, to be rearranged where more is remembered.
  init(id: Int, in reader: inout Reader) {
    listID = id
    reader.library.arrange()
    let lines = reader.libraryLines
    choice = Choice(lines, index: reader.ownLine(in: lines))
    awaitsReadings = reader.memory.isOn
  }

  mutating func press(_ key: Key, in reader: inout Reader) -> LayerResponse {
    awaitsReadings = false
    if choice.isTyping, choice.type(key) { return .stays() }
    guard let command = reader.command(for: key, in: context) else { return .stays() }
    return perform(command, in: &reader)
  }

  mutating func perform(_ command: Command, in reader: inout Reader) -> LayerResponse {
    guard case .choice(let chosen) = command else { return performOnList(command, in: &reader) }
    switch chosen {
    case .sortByCategory: sort(by: .category, in: &reader)
    case .sortByTitle: sort(by: .title, in: &reader)
    case .sortByDate: sort(by: .newest, in: &reader)
    case .sortByReading: sort(by: .lastRead, in: &reader)
    case .sortByProgress: sort(by: .progress, in: &reader)
    case .searchLibrary: return searchAll(in: &reader)
    case .next, .previous, .pageDown, .pageUp, .first, .last, .open, .filter, .peek, .fold,
      .benefits, .risks, .otherSide:
      return performOnList(command, in: &reader)
    }
    return .stays()
  }

  /// Sorts the list; the choice stays on its article.
  private mutating func sort(by order: LibraryOrder, in reader: inout Reader) {
    reader.library.order = order
    reader.library.arrange()
    choice.replace(reader.libraryLines)
  }

  private func searchAll(in reader: inout Reader) -> LayerResponse {
    .opens(
      LibrarySearchLayer(id: reader.layers.nextID()), reader.library.search(for: ""))
  }

  /// Replaces the lines; the choice stays on its article, or where no key was pressed yet goes to the
  /// line `own`.
  mutating func renew(_ lines: [Choice.Line], own: Int, isUntouched: Bool) {
    let wasEmpty = choice.lines.isEmpty
    choice.replace(lines)
    if wasEmpty || isUntouched { choice.choose(own) }
  }

  /// Notes that what is known of earlier reading has arranged it.
  mutating func endAwaiting() { awaitsReadings = false }
}

extension LibraryLayer {
  func columns(of layout: Layout) -> Int { layout.libraryColumns }

  func body(in reader: Reader, _ layout: Layout) -> Body {
    var body = listBody(in: reader, layout)
    guard layout.previewColumns > 0, !choice.visible.isEmpty else { return body }
    let blank = Body.Row(Panel.fit([Run("", .body)], to: layout.libraryColumns))
    let missing = max(0, layout.textRows - body.rows.count)
    body.rows += [Body.Row](repeating: blank, count: missing)
    let preview = LibraryPreview(of: choice.chosen?.article, in: reader.library)
      .rows(columns: layout.previewColumns, count: layout.textRows)
    for (index, runs) in preview.enumerated() { body.rows[index].runs += runs }
    return body
  }

  func emptyWords(in reader: Reader) -> PrintableText {
    if reader.library.articles == nil { return "" }
    return """
      There are no articles in the library. Put text files into ~/.local/share/lectern/articles, \
      or name a directory with --library.
      """
  }

  func statusWords(in reader: Reader) -> String {
    guard let articles = reader.library.articles else {
      return choice.lines.isEmpty ? "Reading the library." : choice.place
    }
    let links = Self.words(unfollowedLinks: articles.unfollowedLinks)
    if choice.lines.isEmpty { return choice.place + links }
    if articles.unread > 0 { return "\(choice.place)  \(articles.unread) still to be read" }
    let order = reader.library.order
    return choice.place + (order == .category ? "" : "  \(order.words)") + links
  }

  private static func words(unfollowedLinks count: Int) -> String {
    count == 0 ? "" : "  \(count) \(count == 1 ? "link" : "links") not followed"
  }

  func hint(in reader: Reader) -> String {
    reader.keys.words(
      of: [
        Hint(
          .choice(.sortByCategory), .choice(.sortByTitle), .choice(.sortByDate),
          .choice(.sortByReading), .choice(.sortByProgress), words: "sort"),
        Hint(.choice(.filter), words: "filter"), Hint(.program(.close), words: "close"),
      ], in: .list)
  }

  func details(of line: Choice.Line, in reader: Reader) -> [PrintableText] {
    guard let article = line.article else { return [""] }
    let minutes = ReadingTime.minutes(words: article.words)
    let time = PrintableText("\(max(1, minutes)) min ")
    let column = PrintableText.blank(max(0, Self.minutesColumns - time.columns)) + time
    guard let progress = reader.library.readings[article.file]?.progress else { return [column] }
    return ["  " + progress + column, "  " + progress + " "]
  }

  /// Columns of the minutes and of the blanks before them.
  private static var minutesColumns: Int { 10 }
}
