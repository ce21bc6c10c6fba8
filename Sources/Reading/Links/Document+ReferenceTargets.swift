import Articles
import Typesetting

extension Document {
  /// Where a reference leads within the text; nil for what is elsewhere, and where there is no such
  /// place.
  mutating func target(of reference: Reference) -> Anchor? {
    switch reference.target {
    case .section(let label): section(labelled: label)
    case .heading: section(named: text(reference.range), after: reference.start)
    case .manualPage, .address, .marked: nil
    }
  }

  /// The section that its own number or letter names.
  private func section(labelled label: String) -> Anchor? {
    let names: Set<String> = ["appendix", "section", "chapter", "article", "§"]
    return article.sections.first { section in
      let words = galley.text(of: section.title).string.split(separator: " ")
      let first = words.first { !names.contains($0.lowercased()) }
      return first.map { Self.withoutMarks($0) == label } ?? false
    }?.start
  }

  /// A number without what stands between it and the words: "4.2." and "(A)".
  private static func withoutMarks(_ word: Substring) -> Substring {
    var word = word.drop { $0 == "(" || $0 == "§" }
    while let last = word.last, ".:)".contains(last) { word.removeLast() }
    return word
  }

  /// The heading that a line of a table of contents names: by all of its words, or else by the first
  /// or the last ones of it.
  private func section(named words: PrintableText, after anchor: Anchor) -> Anchor? {
    let key = TitleKey(words).letters
    guard !key.isEmpty else { return nil }
    let after = article.sections.partitioningIndex { $0.start > anchor }
    var likeness = 0
    var found: Anchor?
    for section in article.sections[after...] {
      let title = TitleKey(galley.text(of: section.title)).letters
      let alike = title == key ? 3 : title.hasPrefix(key) ? 2 : title.hasSuffix(key) ? 1 : 0
      if alike > likeness { (likeness, found) = (alike, section.start) }
      if alike == 3 { break }
    }
    return found
  }
}
