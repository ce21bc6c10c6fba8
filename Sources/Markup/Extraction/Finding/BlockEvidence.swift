/// What a block is by itself, as numbers.
enum BlockEvidence {
  static let count = 18
  /// The numbers of neighbours that count too: sentences, weight, share in links, how it ends, kind.
  static let ofNeighbours = [6, 0, 3, 7, 17]

  /// Adds the numbers of a block to those of others.
  static func add(_ number: Int, of page: PageSurvey, to row: inout [Double]) {
    let block = page.outline.blocks[number]
    let figures = page.texts.figures[number]
    let weight = Double(block.weight)
    let scalars = Double(figures.scalars)
    row.append(weight)
    row.append(Double(figures.words))
    row.append(weight / Double(max(1, figures.words)))
    row.append(block.linked / weight)
    row.append(Double(block.links))
    row.append(Double(figures.commas) / weight * 100)
    row.append(Double(figures.sentences))
    row.append(figures.endsWithStop ? 1 : 0)
    row.append(figures.endsWithColon ? 1 : 0)
    row.append(Double(figures.capitals) / scalars)
    row.append(Double(figures.digits) / scalars)
    row.append(figures.beginsSmall ? 1 : 0)
    row.append(Double(figures.separators) / scalars * 20)
    row.append(figures.hasCopyright ? 1 : 0)
    row.append(figures.hasAt ? 1 : 0)
    row.append(Double(block.emphasised) / weight)
    row.append(Double(block.breaks))
    row.append(Double(BlockKind(page.container(of: number).tag).rawValue))
  }
}
