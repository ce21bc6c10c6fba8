import Articles
import Records
import Typesetting

/// The text as only its paragraphs or lines that pass some filters, and what is restored after it.
struct SiftedLayer: Layer {
  let context = KeyContext.sifting
  /// Where the text was.
  private(set) var origin: Position
  private let quotedOrigin: QuotedPosition
  /// The match that the reader was at.
  private var match: Range<Int>?
  /// The search that there was before.
  private var previous: Search?

  /// Shows only what passes a filter, from the first of it on that follows where the text was.
  static func begin(
    by filter: BlockSieve.Filter, from origin: Position, previous: Search?, in reader: inout Reader
  ) -> SiftedLayer {
    let match = reader.document?.search?.current
    if !reader.isFollowing { reader.document?.position = origin }
    let quoted = reader.document?.quotedNow() ?? .start
    if filter.isInverted { reader.document?.search = previous }
    reader.document?.sift([filter])
    reader.showFirstSifted(at: filter.isInverted ? nil : match, from: origin)
    return SiftedLayer(origin: origin, quotedOrigin: quoted, match: match, previous: previous)
  }

  mutating func followText(by map: PlaceMap, in reader: inout Reader) -> Bool {
    guard let document = reader.document else { return false }
    origin = document.find(quotedOrigin).position
    (match, previous) = (nil, previous?.restarted)
    return true
  }

  mutating func perform(_ command: Command, in reader: inout Reader) -> LayerResponse {
    let stopped = command.isMove ? reader.stopFollowing() : []
    let rows = reader.layout.textRows
    switch command {
    case .scroll(let command):
      reader.document?.search?.wanted = nil
      reader.document?.scrollSifted(by: command.rows(of: rows), rows: rows)
    case .match(let command): reader.stepSifted(by: command.step)
    case .choice(.first): return .stays(reader.showSifted(isLast: false))
    case .choice(.last): return .stays(reader.showSifted(isLast: true))
    case .choice(.open):
      readOn(in: &reader)
      return .closes()
    case .program(.dismiss) where reader.isFollowing: return .stays(reader.interrupt())
    case .program(.close), .program(.dismiss): return leave(in: &reader)
    case .program(let command): return .program(command)
    case .reading(let command): return perform(command, in: &reader)
    case .motion, .choice, .prompt: break
    }
    return .stays(stopped)
  }

  private func perform(_ command: ReadingCommand, in reader: inout Reader) -> LayerResponse {
    switch command {
    case .typeCommand: return .opens(reader.commandPrompt(over: context))
    case .onlyMatchingParagraphs, .followGrowth, .nextFile, .previousFile, .firstFile, .removeFile,
      .nameFile:
      var text = TextLayer()
      return text.perform(.reading(command), in: &reader)
    case .searchForward, .searchBackward, .contents, .headings, .links, .weigh, .library, .history,
      .lookUp, .openInBrowser, .setMark, .goToMark, .reload, .edit, .showAsArticle, .showAsLines,
      .narrower, .wider, .nextTheme, .textAlone, .showSource, .showFurniture, .cutLongLines,
      .lineNumbers, .squeezeBlankLines,
      .holdTopLine, .copyParagraph, .copySection, .whereAmI, .interrupt, .cancel,
      .leaveAfterLetter:
      return .stays()
    }
  }

  /// Restores what there was before the filters.
  private func leave(in reader: inout Reader) -> LayerResponse {
    reader.document?.modify { document in
      document.sifting = nil
      document.position = origin
      document.search = document.search ?? previous
      document.search?.current = match
      if origin.top.offset > document.galley.count { document.show(.start) }
    }
    return .closes(reader.stopFollowing())
  }

  /// Shows the paragraph of the place where it stands in the whole text.
  private func readOn(in reader: inout Reader) {
    let rows = reader.rowsForMatches
    let origin = origin
    reader.document?.modify { document in
      let place = document.position.place
      let match = document.search?.current
      document.sifting = nil
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
    guard let document = reader.document, let sifting = document.sifting else { return "" }
    let units = "\(document.unitWords) \(sifting.words)"
    let found = document.siftsBySearch ? document.searchWords ?? "" : document.siftedWords
    let words = "\(units)  \(found)"
    guard reader.isFollowing else { return words }
    let hint = reader.keys.words(of: Hint(.program(.dismiss), words: "stops"), in: context) ?? ""
    return "following, \(hint)  \(words)"
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
