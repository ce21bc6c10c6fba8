import Articles

extension Reader {
  /// The entries that are shown: all that no folded section hides, or those that match the filter.
  func entries(of layer: ContentsLayer?) -> EntryList {
    guard let document else { return EntryList(Roll(), Article.none) }
    guard let matches = layer?.matches else { return document.visibleEntries }
    return EntryList(document.contents.codes, document.article, only: matches)
  }

  /// Finds the entries that match what has been typed, and chooses the best of them.
  func refilter(_ layer: inout ContentsLayer) {
    guard let document, !layer.filter.isEmpty else {
      layer.matches = nil
      return
    }
    let entries = document.entries
    var match = FuzzyMatch(layer.filter.text)
    let scored = entries.indices.compactMap { index in
      match.score(in: document.title(of: entries[index]).string)
        .map { (index: index, score: $0) }
    }
    layer.matches = scored.map(\.index)
    // Of those that fit about as well as the best one, the first in the text is meant.
    let best = scored.map(\.score).max() ?? 0
    let first = scored.first { $0.score > best - FuzzyMatch.letterScore / 2 }
    if let first { layer.choice = entries[first.index].start }
  }

  func clearFilter(_ layer: inout ContentsLayer) {
    layer.filter.replace(with: "")
    refilter(&layer)
  }

  /// Puts the words of the chosen entry into the filter.
  func complete(_ layer: inout ContentsLayer) {
    guard let document,
      let index = document.entries.index(startingAt: layer.choice)
    else { return }
    layer.filter.replace(with: document.title(of: document.entries[index]).string)
    refilter(&layer)
  }
}

extension Document {
  /// The words of an entry of the contents.
  func title(of entry: Contents.Entry) -> PrintableText { text(titleRange(of: entry)) }

  func titleRange(of entry: Contents.Entry) -> Range<Int> { titleRange(of: entry.kind) }

  func titleRange(of kind: Contents.Entry.Kind) -> Range<Int> {
    switch kind {
    case .section(let index): article.sections[index].title
    case .item(let index): article.items[index].title
    }
  }
}
