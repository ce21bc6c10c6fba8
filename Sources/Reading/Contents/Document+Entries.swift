import Articles

extension Document {
  /// The words of an entry of the contents.
  func title(of entry: Contents.Entry) -> PrintableText { text(titleRange(of: entry)) }

  /// The bytes of its title.
  func titleRange(of entry: Contents.Entry) -> Range<Int> { titleRange(of: entry.kind) }

  /// The bytes of the title of a section or an item.
  func titleRange(of kind: Contents.Entry.Kind) -> Range<Int> {
    switch kind {
    case .section(let index): article.sections[index].title
    case .item(let index): article.items[index].title
    }
  }

  /// The indices of the entries whose title has the letters of `words`, and where the best one begins.
  func entries(matching words: String) -> (indices: [Int], best: Anchor?) {
    let entries = entries
    var match = FuzzyMatch(words)
    let scored = entries.indices.compactMap { index in
      match.score(in: title(of: entries[index]).string).map { (index: index, score: $0) }
    }
    // Of those that fit about as well as the best one, the first in the text is meant.
    let best = scored.map(\.score).max() ?? 0
    let first = scored.first { $0.score > best - FuzzyMatch.letterScore / 2 }
    return (scored.map(\.index), first.map { entries[$0.index].start })
  }

  /// What is said where there are no headings.
  var wordsOfNoHeadings: PrintableText {
    article.isComplete
      ? "No headings were found in this article." : "No headings so far; still loading."
  }
}
