/// Finds into what a book or a play is divided.
enum DivisionSurvey {
  /// The ranks that headings of the sample have, the widest first; none where there are too few.
  static func ranks(of sample: Span<UInt8>, lines: [SampledLine]) -> [Division.Rank] {
    var ranks: [Division.Rank] = []
    var count = 0
    for line in lines where line.range.count <= 160 {
      guard let division = Division(sample.extracting(line.range)) else { continue }
      count += 1
      if !ranks.contains(division.rank) { ranks.append(division.rank) }
    }
    // A rank that stands there once may be said in passing, unless another stands there as well.
    return count >= 2 ? ranks.sorted() : []
  }
}
