import Articles
import Typesetting

/// A layer that is a list of lines, one of which is chosen.
protocol ListLayer: Layer {
  var choice: Choice { get set }
  /// The words of the top line.
  var title: PrintableText { get }
  /// What stands before the filter while it is typed.
  var promptSign: PrintableText { get }
  /// Columns of the list; the rest of the screen shows something else.
  func columns(of layout: Layout) -> Int
  /// What is said where the list has no lines at all.
  func emptyWords(in reader: Reader) -> PrintableText
  /// What may be said of a line at the right, the longest first.
  func details(of line: Choice.Line, in reader: Reader) -> [PrintableText]
}

extension ListLayer {
  var context: KeyContext { choice.isTyping ? .typing : .list }
  var promptSign: PrintableText { "/" }

  mutating func press(_ key: Key, in reader: inout Reader) -> LayerResponse {
    let isTyped = choice.isTyping ? choice.type(key) : choice.typeDigit(key)
    if isTyped { return .stays() }
    let wrongNumber = choice.endNumber()
    guard let command = reader.command(for: key, in: context) else { return .stays() }
    if let wrongNumber, command == .choice(.open) {
      reader.message = PrintableText("There is no link \(wrongNumber).")
      return .stays()
    }
    return perform(command, in: &reader)
  }

  mutating func perform(_ command: Command, in reader: inout Reader) -> LayerResponse {
    performOnList(command, in: &reader)
  }

  /// What a command does in every list.
  mutating func performOnList(_ command: Command, in reader: inout Reader) -> LayerResponse {
    switch command {
    case .choice(.filter): choice.beginTyping()
    case .choice(.open): return openChosen(in: &reader)
    case .choice(let command):
      if let step = command.step(page: reader.layout.textRows) { choice.move(by: step) }
    case .prompt(.complete): choice.complete()
    case .prompt(.stopTyping): choice.endTyping(clears: true)
    case .prompt(let command): choice.edit(command)
    case .program(.dismiss) where !choice.filter.isEmpty: choice.endTyping(clears: true)
    case .program(let command): return .program(command)
    case .scroll, .match, .motion, .reading: break
    }
    return .stays()
  }

  private mutating func openChosen(in reader: inout Reader) -> LayerResponse {
    guard let subject = choice.chosen?.subject else {
      reader.message = "Nothing matches."
      return .stays()
    }
    choice.endTyping(clears: false)
    return open(subject, in: &reader)
  }

  mutating func open(_ subject: Subject, in reader: inout Reader) -> LayerResponse {
    switch subject {
    case .place(let anchor):
      reader.jump(to: anchor)
      return .closes()
    case .reference(let reference): return reader.follow(reference).closing
    case .title(let title): return reader.follow(title: title)
    case .manual(let page):
      return .stays(reader.print(page, from: listID.map(Arrival.list) ?? .link))
    case .file(let path):
      return .stays(reader.open(path, from: listID.map(Arrival.list) ?? .link))
    case .passage(let path, let place):
      let arrival = listID.map { Arrival.passage(list: $0, place: place) } ?? .link
      return .stays(reader.open(path, from: arrival))
    }
  }

  func topLine(in reader: Reader) -> [Run] { [Run(title, .barTitle)] }

  func statusWords(in reader: Reader) -> String {
    choice.lines.isEmpty && reader.library.articles == nil ? "Reading the library." : choice.place
  }

  func hint(in reader: Reader) -> String {
    reader.keys.words(of: Hint(.program(.close), words: "close"), in: .list) ?? ""
  }

  func prompt(in reader: Reader) -> PrintableText? {
    if choice.isTyping || !choice.filter.isEmpty { return promptSign + choice.filter.shown }
    return choice.digits.isEmpty ? nil : PrintableText("Link: \(choice.digits)")
  }

  func columns(of layout: Layout) -> Int { layout.size.columns }

  func emptyWords(in reader: Reader) -> PrintableText { "" }

  func details(of line: Choice.Line, in reader: Reader) -> [PrintableText] {
    [line.detail.isEmpty ? "" : "  " + line.detail + " "]
  }

  func entriesInSight(in reader: Reader, _ layout: Layout) -> [Contents.Entry.Kind] { [] }

  func sentence(in reader: Reader) -> PrintableText {
    guard let line = choice.chosen else { return title + ": " + emptyWordsOrNone(in: reader) }
    let words = line.number.map { $0 + " " + line.text } ?? line.text
    return words + PrintableText(", \(choice.place) in ") + title + "."
  }

  private func emptyWordsOrNone(in reader: Reader) -> PrintableText {
    let words = choice.lines.isEmpty ? emptyWords(in: reader) : "Nothing matches."
    return words.isEmpty ? "Nothing is listed." : words
  }
}
