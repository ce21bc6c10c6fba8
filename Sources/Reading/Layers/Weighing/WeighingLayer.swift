import Articles
import Typesetting

/// All benefits and all risks of an article, side by side.
struct WeighingLayer: Layer {
  /// A benefit or a risk.
  struct Line: Sendable {
    var text: PrintableText
    var start: Anchor
  }

  let context = KeyContext.weighing
  private var benefits: [Line]
  private var risks: [Line]
  private(set) var side: Stance
  /// The index of the chosen line on its side.
  private(set) var index = 0

  /// The benefits and risks of a document; nil where it lists none.
  init?(of document: Document) {
    benefits = Self.lines(.benefit, of: document)
    risks = Self.lines(.risk, of: document)
    side = benefits.isEmpty ? .risk : .benefit
    if chosen == nil { return nil }
  }

  private static func lines(_ stance: Stance, of document: Document) -> [Line] {
    document.article.items.lazy.filter { $0.has(stance) }.prefix(Reader.mostLines).map {
      Line(text: document.text($0.title), start: $0.start)
    }
  }

  mutating func followText(by map: PlaceMap, in reader: inout Reader) -> Bool {
    guard let document = reader.document, var new = WeighingLayer(of: document) else {
      return false
    }
    new.move(to: side)
    let same = new.lines(new.side).firstIndex { $0.text == chosen?.text }
    new.index = same ?? max(0, min(index, new.lines(new.side).count - 1))
    self = new
    return true
  }

  /// The lines of a side.
  func lines(_ stance: Stance) -> [Line] { stance == .benefit ? benefits : risks }

  /// The line that is chosen.
  var chosen: Line? { lines(side).indices.contains(index) ? lines(side)[index] : nil }

  mutating func perform(_ command: Command, in reader: inout Reader) -> LayerResponse {
    switch command {
    case .choice(.benefits): move(to: .benefit)
    case .choice(.risks): move(to: .risk)
    case .choice(.otherSide): move(to: side == .benefit ? .risk : .benefit)
    case .choice(.open):
      if let chosen { return open(.place(chosen.start), in: &reader) }
    case .choice(let command):
      if let step = command.step(page: reader.layout.textRows) { move(by: step) }
    case .program(let command): return .program(command)
    case .scroll, .match, .motion, .reading, .prompt: break
    }
    return .stays()
  }

  mutating func open(_ subject: Subject, in reader: inout Reader) -> LayerResponse {
    guard case .place(let anchor) = subject else { return .stays() }
    reader.jump(to: anchor)
    return .closes()
  }

  private mutating func move(by steps: Int) {
    index = max(0, min(index + steps, lines(side).count - 1))
  }

  private mutating func move(to stance: Stance) {
    guard !lines(stance).isEmpty else { return }
    side = stance
    move(by: 0)
  }
}

extension WeighingLayer {
  func topLine(in reader: Reader) -> [Run] {
    [Run("Weigh", .barTitle), Run("  ", .bar)] + TextLayer().topLine(in: reader)
  }

  func statusWords(in reader: Reader) -> String { "" }

  func hint(in reader: Reader) -> String {
    reader.keys.words(
      of: [Hint(.choice(.open), words: "go"), Hint(.program(.close), words: "close")],
      in: .weighing)
  }

  func sentence(in reader: Reader) -> PrintableText {
    guard let chosen else { return "No benefits and no risks are listed." }
    let name = side == .benefit ? "Benefit" : "Risk"
    return PrintableText("\(name) \(index + 1) of \(lines(side).count): ") + chosen.text + "."
  }
}
