import Articles
import Records
import Typesetting

extension Reader {
  /// Goes some sections on from the place, or back where negative.
  mutating func stepSection(by steps: Int) {
    guard let document else { return }
    let place = document.position.place
    let starts = document.article.sections.lazy.map(\.start)
    if starts.isEmpty {
      message = document.wordsOfNoHeadings
      return
    }
    if steps < 0, starts.first.map({ $0 >= place }) ?? true { return jump(to: .start) }
    step(through: starts, by: steps, from: place, orSay: "No section after this one.")
  }

  /// Goes some benefits or risks on, or back where negative.
  mutating func stepItem(_ stance: Stance, by steps: Int) {
    guard let document else { return }
    let starts = document.article.items.filter { $0.has(stance) }.map(\.start)
    let name = stance == .benefit ? "benefit" : "risk"
    let words: String
    if starts.isEmpty {
      words =
        document.article.isComplete
        ? "This article lists no \(name)s." : "No \(name)s so far; the article is still loading."
    } else {
      words = steps > 0 ? "No \(name) after this one." : "No \(name) before this one."
    }
    step(through: starts, by: steps, from: document.position.place, orSay: PrintableText(words))
  }

  /// Goes some paragraphs on, or back where negative.
  mutating func stepParagraph(by steps: Int) {
    guard document?.stepParagraph(by: steps) == false else { return }
    message = steps > 0 ? "No paragraph after this one." : "No paragraph before this one."
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

  /// Goes some of `starts` on from `place`, or back where negative, as far as there are any.
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
