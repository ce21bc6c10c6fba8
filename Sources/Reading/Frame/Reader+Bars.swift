import Articles
import Records
import Typesetting

extension Reader {
  /// The top line: category and title, or title and section once the title has scrolled away.
  func bar(_ layout: Layout) -> [Run] {
    let runs: [Run]
    switch layers.last {
    case .list(let list): runs = [Run(list.title, .barTitle)]
    case .help: runs = [Run("The keys of Lectern", .barTitle)]
    case .weighing: runs = [Run("Weigh", .barTitle), Run("  ", .bar)] + titleRuns(layout)
    case .contents, .search, .sifted, .letter, nil: runs = titleRuns(layout)
    }
    return Panel.fit([Run(" ", .bar)] + runs + [Run("", .bar)], to: size.columns)
  }

  private func titleRuns(_ layout: Layout) -> [Run] {
    guard let document else { return [Run("Lectern", .barTitle)] }
    let title = document.title
    let titleEnd = document.article.masthead.title?.upperBound ?? 0
    let hasScrolled = document.position.top.offset >= titleEnd && document.position.top > .start
    if hasScrolled, let index = document.section(holding: document.position.place) {
      let section = document.text(document.article.sections[index].title)
      let room = max(12, size.columns - section.columns - 6)
      return [
        Run(title.truncated(to: room), .barTitle), Run(" › ", .bar), Run(section, .barSection),
      ]
    }
    guard !hasScrolled, let category = document.article.masthead.category else {
      return [Run(title, .barTitle)]
    }
    return [Run(document.text(category), .barSection), Run(" · ", .bar), Run(title, .barTitle)]
  }

  /// The rows at the bottom: a line of status, or what was said last in as many rows as it takes.
  func bottomRows(_ layout: Layout) -> [[Run]] {
    if case .search(let prompt) = layers.last { return searchRows(prompt) }
    if let prompt { return [Panel.fit([Run(" " + prompt, .prompt)], to: size.columns)] }
    if let message { return messageRows(message) }
    return layout.statusRow == nil ? [] : [statusRow]
  }

  func messageRows(_ message: PrintableText) -> [[Run]] {
    let margin = size.columns >= 20 ? 1 : 0
    let lines = message.wrapped(to: max(1, size.columns - 2 * margin))
    return lines.prefix(max(1, size.rows / 2)).map {
      Panel.fit([Run(.blank(margin) + $0, .message)], to: size.columns)
    }
  }

  private var statusRow: [Run] {
    let left = [Run(PrintableText(" " + statusWords), .status)]
    let hint = [Run(PrintableText(hintWords + " "), .hint)]
    return Panel.fit(Panel.spread(left, hint, to: size.columns, fill: .status), to: size.columns)
  }

  /// What is being typed, if anything is.
  var prompt: PrintableText? {
    switch layers.last {
    case .list(let list) where list.purpose == .found:
      let words = librarySearchWords(list)
      let prompt = "Search: " + list.filter.shown
      let room = size.columns - prompt.columns - words.count - 4
      return room > 0 ? prompt + .blank(room) + PrintableText(words) : prompt
    case .list(let list) where list.isTyping || !list.filter.isEmpty:
      return PrintableText(list.purpose == .headings ? "Heading: " : "/") + list.filter.shown
    case .list(let list) where !list.digits.isEmpty:
      return PrintableText("Link: \(list.digits)")
    case .contents(let contents) where contents.isTyping || !contents.filter.isEmpty:
      return "/" + contents.filter.shown
    case .contents(let contents) where !contents.digits.isEmpty:
      return PrintableText("Entry: \(contents.digits)")
    case .letter(.setMark): return "Mark: a letter"
    case .letter(.goToMark): return "Go to mark: a letter, or ' for the last place"
    case .letter(.leave): return "Z again leaves"
    case .contents, .list, .weighing, .search, .sifted, .help, nil:
      return count.isEmpty ? nil : PrintableText(count)
    }
  }

  private var statusWords: String {
    switch layers.last {
    case .list(let list):
      return listWords(list)
    case .contents(let layer): return contentsWords(layer)
    case .weighing, .help: return ""
    case .sifted: return siftedWords
    case .search, .letter, nil: return readingWords
    }
  }

  private func listWords(_ list: ListLayer) -> String {
    if list.lines.isEmpty { return catalogue == nil ? "Reading the shelf." : "0 of 0" }
    let unread = catalogue.map(\.unread) ?? 0
    if list.purpose == .library && unread > 0 {
      return "\(list.choice + 1) of \(list.visible.count)  \(unread) still to be read"
    }
    let place = "\(min(list.choice + 1, list.visible.count)) of \(list.visible.count)"
    let isSorted = list.purpose == .library && libraryOrder != .category
    return isSorted ? "\(place)  \(libraryOrder.words)" : place
  }

  private func contentsWords(_ layer: ContentsLayer) -> String {
    guard let document,
      let index = document.entries.index(startingAt: layer.choice)
    else { return "" }
    let entry = document.entries[index]
    return "\(entry.number)  \(document.title(of: entry).string)"
  }

  private var readingWords: String {
    guard let document else { return "" }
    if following == document.id { return "following, Ctrl-C stops" }
    if document.change == .changed { return "\(document.percent)%  \(FileChange.changed.sentence)" }
    if document.article.isComplete && document.rows.isEmpty { return "This text is empty." }
    var words = ["\(document.percent)%"]
    if let searchWords { words.append(searchWords) }
    if let minutes = document.minutesLeft { words.append(minutes) }
    switch document.chosenLink {
    case .title(let index):
      words.append("link \(index + 1) of \(document.article.related.count), Enter follows it")
    case .reference(let reference):
      words.append("\(document.text(reference.range).string), Enter goes there")
    case nil: break
    }
    if document.article.isCutShort { words.append("contents cut short") }
    if !document.article.isComplete {
      let share = document.article.loaded * 100 / max(1, document.galley.count)
      words.append("loading \(min(99, share))%")
    }
    return spaced(words)
  }

  /// Words with room between them; without `joined`, whose types the runtime has to look up, for which
  /// a first screen would wait.
  private func spaced(_ words: [String]) -> String {
    var line = ""
    for word in words { line += line.isEmpty ? word : "  " + word }
    return line
  }

  private var hintWords: String {
    switch layers.last {
    case .contents: "Enter go  Space show  Esc back"
    case .list(let list) where list.purpose == .library: "c t n r p sort  / filter  q close"
    case .list, .help: "q close"
    case .weighing: "Enter go  q close"
    case .sifted: "Enter read on  & back"
    case .search, .letter, nil: "h help"
    }
  }
}
