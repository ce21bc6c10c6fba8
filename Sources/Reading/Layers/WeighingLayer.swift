import Articles

/// All benefits and all risks of an article, side by side.
struct WeighingLayer: Sendable {
  /// A benefit or a risk.
  struct Line: Sendable {
    var text: PrintableText
    var start: Anchor
  }

  let benefits: [Line]
  let risks: [Line]
  private(set) var side: Stance
  private(set) var row = 0

  init(benefits: [Line], risks: [Line]) {
    self.benefits = benefits
    self.risks = risks
    side = benefits.isEmpty ? .risk : .benefit
  }

  func lines(_ stance: Stance) -> [Line] { stance == .benefit ? benefits : risks }

  /// The line that is chosen.
  var chosen: Line? { lines(side).indices.contains(row) ? lines(side)[row] : nil }

  mutating func move(by steps: Int) { row = max(0, min(row + steps, lines(side).count - 1)) }

  mutating func move(to stance: Stance) {
    guard !lines(stance).isEmpty else { return }
    side = stance
    move(by: 0)
  }
}
