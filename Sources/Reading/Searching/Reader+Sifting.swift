import Articles
import Records
import Typesetting

extension Reader {
  /// Whether only paragraphs that match are shown; help may lie over them.
  var isSifted: Bool {
    layers.contains { if case .sifted = $0 { true } else { false } }
  }

  /// Shows only paragraphs that match, from the first one on that follows where the text was.
  mutating func sift(from origin: Position) {
    stopFollowing()
    layers.append(.sifted(SiftedLayer(origin: origin, match: document?.search?.current)))
    document?.position = origin
    let rows = rowsForMatches
    if let match = document?.search?.current { document?.showSifted(match: match, rows: rows) }
  }

  mutating func press(_ key: Key, in layer: SiftedLayer) {
    guard let command = KeyMap.command(for: key, in: .sifting) else { return }
    switch command {
    case .scroll(let command): scrollSifted(by: command.rows(of: layout.textRows))
    case .match(let command): stepMatch(by: command.step)
    case .choice(.first): goToSifted(.forward, from: 0)
    case .choice(.last): goToSifted(.backward, from: .max)
    case .choice(.open): readOn(from: layer.origin)
    case .program(.close), .program(.dismiss):
      layers.removeLast()
      document?.position = layer.origin
      document?.search?.current = layer.match
    case .program(let command): perform(command)
    case .motion, .reading, .choice, .prompt: break
    }
  }

  private mutating func scrollSifted(by rows: Int) {
    let count = layout.textRows
    document?.search?.wanted = nil
    document?.scrollSifted(by: rows, rows: count)
  }

  /// Goes to the first or the last match of all.
  private mutating func goToSifted(_ direction: SearchDirection, from place: Int) {
    let end = document?.galley.count ?? 0
    document?.search?.wanted = Search.Wanted(place: min(place, end), direction: direction)
    goToWanted()
  }

  /// Shows the paragraph of the place where it stands in the whole text.
  private mutating func readOn(from origin: Position) {
    guard var current = document else { return }
    document = nil
    defer { document = current }
    layers.removeLast()
    let place = current.position.place
    let match = current.search?.current
    current.position = origin
    let rows = rowsForMatches
    current.jump { text in
      if let match, match.lowerBound == place.offset {
        text.show(match: match, rows: rows)
      } else {
        text.show(place)
      }
    }
  }
}
