import Articles
import Records
import Typesetting

/// The text as only its paragraphs that match, and what is restored after it.
struct SiftedLayer: Layer {
  let context = KeyContext.sifting
  /// Where the text was.
  let origin: Position
  /// The match that the reader was at.
  private let match: Range<Int>?

  /// Shows only paragraphs that match, from the first one on that follows where the text was.
  static func begin(
    from origin: Position, in reader: inout Reader
  ) -> (layer: SiftedLayer, effects: [Effect]) {
    let effects = reader.stopFollowing()
    let match = reader.document?.search?.current
    reader.document?.position = origin
    let rows = reader.rowsForMatches
    if let match { reader.document?.showSifted(match: match, rows: rows) }
    return (SiftedLayer(origin: origin, match: match), effects)
  }

  mutating func perform(_ command: Command, in reader: inout Reader) -> LayerResponse {
    let rows = reader.layout.textRows
    switch command {
    case .scroll(let command):
      reader.document?.search?.wanted = nil
      reader.document?.scrollSifted(by: command.rows(of: rows), rows: rows)
    case .match(let command): reader.stepMatch(by: command.step)
    case .choice(.first): goToMatch(.forward, from: 0, in: &reader)
    case .choice(.last): goToMatch(.backward, from: .max, in: &reader)
    case .choice(.open):
      readOn(in: &reader)
      return .closes()
    case .program(.close), .program(.dismiss):
      reader.document?.position = origin
      reader.document?.search?.current = match
      return .closes()
    case .program(let command): return .program(command)
    case .reading(.typeCommand): return .opens(reader.commandPrompt(over: context))
    case .reading(.nextFile), .reading(.previousFile), .reading(.firstFile), .reading(.removeFile),
      .reading(.nameFile):
      var text = TextLayer()
      return text.perform(command, in: &reader)
    case .motion, .reading, .choice, .prompt: break
    }
    return .stays()
  }

  /// Goes to the first or the last match of all.
  private func goToMatch(
    _ direction: SearchDirection, from place: Int, in reader: inout Reader
  ) {
    let end = reader.document?.galley.count ?? 0
    reader.document?.search?.wanted = Search.Wanted(place: min(place, end), direction: direction)
    reader.goToWanted()
  }

  /// Shows the paragraph of the place where it stands in the whole text.
  private func readOn(in reader: inout Reader) {
    let rows = reader.rowsForMatches
    let origin = origin
    reader.document?.modify { document in
      let place = document.position.place
      let match = document.search?.current
      document.position = origin
      document.jump { text in
        if let match, match.lowerBound == place.offset {
          text.show(match: match, rows: rows)
        } else {
          text.show(place)
        }
      }
    }
  }
}

extension SiftedLayer {
  func statusWords(in reader: Reader) -> String {
    guard let document = reader.document, let search = document.search else { return "" }
    let query = PrintableText(search.matcher.query.text)
    return "paragraphs with “\(query)”  \(document.searchWords ?? "")"
  }

  func hint(in reader: Reader) -> String {
    reader.keys.words(
      of: [Hint(.choice(.open), words: "read on"), Hint(.program(.dismiss), words: "back")],
      in: .sifting)
  }

  func sentence(in reader: Reader) -> PrintableText {
    PrintableText("Only " + statusWords(in: reader) + ".")
  }
}
