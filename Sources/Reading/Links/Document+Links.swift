import Articles
import Typesetting

extension Document {
  /// How far the next reference is looked for, in bytes.
  private static let reach = 1 << 20
  /// The most references that are listed.
  private static let mostListed = 2000

  /// Where a link begins.
  func start(of link: Link) -> Anchor {
    switch link {
    case .title(let index): article.related[index].start
    case .reference(let reference): reference.start
    }
  }

  /// The first link at a place or behind it; nil where there is none, or no reference within 1 MiB.
  mutating func link(from anchor: Anchor) -> Link? {
    let index = article.related.partitioningIndex { $0.start >= anchor }
    let title = index < article.related.count ? index : nil
    let next = title.map { article.related[$0].start.offset } ?? .max
    let end = min(next, anchor.offset + Self.reach)
    let reference = firstReference(from: anchor, before: Anchor(end))
    return reference.map(Link.reference) ?? title.map(Link.title)
  }

  /// The last link before a place; nil where there is none, or no reference within 1 MiB.
  mutating func link(before anchor: Anchor) -> Link? {
    let index = article.related.partitioningIndex { $0.start >= anchor } - 1
    let title = index >= 0 ? index : nil
    let last = title.map { article.related[$0].start.offset } ?? -1
    let start = max(last + 1, anchor.offset - Self.reach)
    let reference = lastReference(from: Anchor(start), before: anchor)
    return reference.map(Link.reference) ?? title.map(Link.title)
  }

  private mutating func firstReference(from anchor: Anchor, before end: Anchor) -> Reference? {
    let range = anchor.offset..<max(anchor.offset, end.offset)
    let marked = firstMarkedLink(in: range)
    let nearer = range.lowerBound..<(marked?.range.lowerBound ?? range.upperBound)
    let bare = firstBareAddress(in: nearer) ?? marked
    let found = firstFound(from: anchor, before: bare?.start ?? end)
    return found ?? bare
  }

  private mutating func firstFound(from anchor: Anchor, before end: Anchor) -> Reference? {
    guard !article.referenceKinds.isEmpty else { return nil }
    var next = galley.block(holding: anchor)
    while let block = next, block.start < end {
      let found = galley.hides(block) ? nil : references(in: block).first { $0.start >= anchor }
      if let found { return found.start < end ? found : nil }
      next = galley.block(after: block)
    }
    return nil
  }

  private mutating func lastReference(from start: Anchor, before anchor: Anchor) -> Reference? {
    let range = start.offset..<max(start.offset, anchor.offset)
    let marked = lastMarkedLink(in: range)
    let nearer =
      min(range.upperBound, (marked?.range.upperBound ?? range.lowerBound))..<range.upperBound
    let bare = lastBareAddress(in: nearer) ?? marked
    let found = lastFound(from: bare?.start ?? start, before: anchor)
    return found ?? bare
  }

  private mutating func lastFound(from start: Anchor, before anchor: Anchor) -> Reference? {
    guard !article.referenceKinds.isEmpty else { return nil }
    var next = galley.block(holding: anchor)
    while let block = next, block.range.upperBound > start.offset {
      let found = galley.hides(block) ? nil : references(in: block).last { $0.start < anchor }
      if let found { return found.start >= start ? found : nil }
      next = galley.block(before: block)
    }
    return nil
  }

  /// The references in a block.
  func references(in block: Block) -> [Reference] {
    let kinds = article.referenceKinds
    guard !kinds.isEmpty else { return [] }
    let text = source.bytes(in: block.range)
    return ReferenceFinder(kinds).references(in: block, text: text.span)
  }

  /// The references in the first 1 MiB in their order, each place that they lead to once.
  ///
  /// Lines of a table of contents are left out, since the contents have them already, and what is
  /// hidden around the article.
  mutating func listedReferences() -> [Reference] {
    let all =
      markedLinks(in: 0..<Self.reach) + bareAddresses(in: 0..<Self.reach) + foundReferences()
    let hidden = galley.hidesFurniture ? article.furniture : Roll()
    var known: Set<String> = []
    return Array(
      all.filter { link in
        let next = hidden.partitioningIndex { $0.upperBound > link.range.lowerBound }
        return next == hidden.count || !hidden[next].contains(link.range.lowerBound)
      }.sorted { $0.range.lowerBound < $1.range.lowerBound }
        .filter { known.insert(identity(of: $0)).inserted }.prefix(Self.mostListed))
  }

  private mutating func foundReferences() -> [Reference] {
    guard !article.referenceKinds.subtracting(.contents).isEmpty else { return [] }
    var found: [Reference] = []
    var next = galley.block(holding: .start)
    while let block = next, block.range.lowerBound < Self.reach, found.count < 2 * Self.mostListed {
      found += references(in: block).filter { $0.target != .heading }
      next = galley.block(after: block)
    }
    return found
  }

  /// What two references have in common that lead to the same.
  private func identity(of reference: Reference) -> String {
    switch reference.target {
    case .section(let label): "§" + label
    case .heading: "heading \(reference.range.lowerBound)"
    case .manualPage: "manual " + text(reference.range).string
    case .address(let number): "[\(number)]"
    case .marked(.article(let title)): "article " + text(title).string
    case .marked(let target): target.kindName + " " + (target.reference ?? "")
    }
  }

  /// The references on the screen, drawn as links.
  mutating func linkMarks() -> [TextMark] {
    var marks: [TextMark] = []
    if case .reference(let link) = chosenLink, case .marked = link.target {
      marks.append(TextMark(link.range, .chosenLink))
    }
    guard !article.referenceKinds.isEmpty else { return marks }
    var last: Anchor?
    for row in rows where row.block != last && !row.isBlank {
      last = row.block
      guard let block = galley.block(holding: row.block) else { continue }
      marks += references(in: block).map { reference in
        TextMark(reference.range, chosenLink == .reference(reference) ? .chosenLink : .link)
      }
    }
    return marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
