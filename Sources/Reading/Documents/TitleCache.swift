import Articles
import Typesetting

/// The titles that were read last, by where they begin in the text.
struct TitleCache: Sendable {
  private struct Title: Sendable {
    let start: Int
    let text: PrintableText
  }

  /// In the order of the text.
  private var titles: [Title] = []
  /// Where more would be kept, all are let go.
  private static let most = 1024

  /// The title that begins at a byte; nil where it is not kept.
  func title(at start: Int) -> PrintableText? {
    let index = index(of: start)
    return index < titles.count && titles[index].start == start ? titles[index].text : nil
  }

  /// Makes room for `count` more titles.
  mutating func makeRoom(for count: Int) {
    if titles.count + count > Self.most { titles = [] }
  }

  /// Keeps the title that begins at a byte.
  mutating func keep(_ text: PrintableText, at start: Int) {
    titles.insert(Title(start: start, text: text), at: index(of: start))
  }

  private func index(of start: Int) -> Int { titles.partitioningIndex { $0.start >= start } }
}
