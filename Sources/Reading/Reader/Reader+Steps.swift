import Articles
import Records
import Typesetting

extension Reader {
  /// Goes so many sections on or back from the place.
  mutating func stepSection(by steps: Int) {
    guard let document else { return }
    let place = document.position.place
    let starts = document.article.sections.lazy.map(\.start)
    if starts.isEmpty {
      message = noHeadings(in: document)
      return
    }
    if steps < 0, starts.first.map({ $0 >= place }) ?? true { return jump(to: .start) }
    step(through: starts, by: steps, from: place, orSay: "No section after this one.")
  }

  /// Goes to the next or previous benefit or risk, several of them where `times` says so.
  mutating func stepItem(_ stance: Stance, by step: Int, times: Int) {
    guard let document else { return }
    let starts = document.article.items.filter { $0.has(stance) }.map(\.start)
    let name = stance == .benefit ? "benefit" : "risk"
    let words: String
    if starts.isEmpty {
      words =
        document.article.isComplete
        ? "This article lists no \(name)s." : "No \(name)s so far; the article is still loading."
    } else {
      words = step > 0 ? "No \(name) after this one." : "No \(name) before this one."
    }
    self.step(
      through: starts, by: step * times, from: document.position.place, orSay: PrintableText(words))
  }

  mutating func stepParagraph(by steps: Int) {
    guard var current = document else { return }
    document = nil
    defer { document = current }
    guard var block = current.galley.block(holding: current.position.place) else { return }
    var left = abs(steps)
    if steps < 0, current.position.place > block.start { left -= 1 }
    while left > 0 {
      let next =
        steps > 0 ? current.galley.block(after: block) : current.galley.block(before: block)
      guard let next else { break }
      block = next
      left -= 1
    }
    if left == abs(steps) {
      message = steps > 0 ? "No paragraph after this one." : "No paragraph before this one."
    } else {
      current.jump { $0.show(block.start) }
    }
  }

  /// Goes to the heading of the section that this one is part of.
  mutating func goToParent() {
    guard let document, let index = document.section(holding: document.position.place) else {
      return jump(to: .start)
    }
    let sections = document.article.sections
    let section = sections[index]
    if document.position.place > section.start { return jump(to: section.start) }
    let parent = sections[..<index].last { $0.level < section.level }
    jump(to: parent?.start ?? .start)
  }

  /// Goes so many of `starts` on or back from `place`, as far as there are any.
  private mutating func step<Starts: RandomAccessCollection>(
    through starts: Starts, by steps: Int, from place: Anchor, orSay words: PrintableText
  ) where Starts.Element == Anchor, Starts.Index == Int {
    let after = starts.partitioningIndex { $0 > place }
    let before = starts.partitioningIndex { $0 >= place }
    let candidates = steps > 0 ? starts[after...] : starts[..<before]
    guard !candidates.isEmpty else {
      message = words
      return
    }
    let wanted = steps > 0 ? after + steps - 1 : before + steps
    jump(to: starts[min(max(wanted, candidates.startIndex), candidates.endIndex - 1)])
  }
}
