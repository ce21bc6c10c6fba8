import Articles

/// All headings and items of the text as a list that typing narrows.
struct HeadingsLayer: ListLayer {
  var choice: Choice
  let title: PrintableText = "Go to a heading"
  let promptSign: PrintableText = "Heading: "

  /// The headings of a text, at most as many as a list has lines.
  init(of document: Document) {
    choice = Choice(Self.lines(of: document), typing: .filterAtOnce)
  }

  private static func lines(of document: Document) -> [Choice.Line] {
    document.entries.prefix(Reader.mostLines).map {
      Choice.Line(
        text: document.title(of: $0), number: PrintableText($0.number), subject: .place($0.start))
    }
  }

  mutating func followText(by map: PlaceMap, in reader: inout Reader) -> Bool {
    choice.replaceMoved(reader.document.map(Self.lines) ?? [])
    return !choice.lines.isEmpty
  }

  mutating func perform(_ command: Command, in reader: inout Reader) -> LayerResponse {
    command == .prompt(.stopTyping) ? .program(.close) : performOnList(command, in: &reader)
  }
}
