/// Finds into what a book or a play is divided.
enum DivisionSurvey {
  /// The ranks that headings of the sample have, the widest first; none where there are too few.
  static func ranks(of sample: Span<UInt8>, lines: [SampledLine]) -> [Division.Rank] {
    var counts: [Division.Rank: Int] = [:]
    for line in lines where line.range.count <= 160 {
      if let division = Division(sample.extracting(line.range)) {
        counts[division.rank, default: 0] += 1
      }
    }
    // A rank that stands there once may be said in passing, unless another stands there as well.
    guard counts.values.reduce(0, +) >= 2 else { return [] }
    return counts.keys.sorted()
  }
}
