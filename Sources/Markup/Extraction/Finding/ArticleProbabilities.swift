/// How probable it is for each block that it is of the article.
struct ArticleProbabilities {
  /// What the first trees say, which know no other's probability.
  let first: [Double]
  /// What the second trees say.
  let second: [Double]

  init(_ page: PageSurvey) {
    let firstEvidence = FirstEvidence(page)
    var row: [Double] = []
    let first = (0..<page.count).map { block in
      row.removeAll(keepingCapacity: true)
      firstEvidence.add(block, to: &row)
      return ArticleTrees.first.probability(row)
    }
    let secondEvidence = SecondEvidence(page, first)
    self.first = first
    second = (0..<page.count).map { block in
      row.removeAll(keepingCapacity: true)
      firstEvidence.add(block, to: &row)
      secondEvidence.add(block, to: &row)
      return ArticleTrees.second.probability(row)
    }
  }
}
