import Articles

/// All headings and items of the text as a list that typing narrows.
struct HeadingsLayer: ListLayer {
  var choice: Choice
  let title: PrintableText = "Go to a heading"
  let promptSign: PrintableText = "Heading: "

  /// The headings of a text, at most as many as a list has lines.
  init(of document: Document) {
    let lines = document.entries.prefix(Reader.mostLines).map {
      Choice.Line(
        text: document.title(of: $0), number: PrintableText($0.number), subject: .place($0.start))
    }
    choice = Choice(lines, typing: .filterAtOnce)
  }

  mutating func perform(_ command: Command, in reader: inout Reader) -> LayerResponse {
    command == .prompt(.stopTyping) ? .program(.close) : performOnList(command, in: &reader)
  }
}
