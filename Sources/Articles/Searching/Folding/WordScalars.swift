/// Which scalars words are made of, as far as words have borders in a script.
enum WordScalars {
  /// Whether `scalar` binds to its neighbours: a letter, mark, number or connector of a script that
  /// has spaces between its words.
  static func contains(_ scalar: UInt32) -> Bool {
    borders.partitioningIndex { $0 > scalar } % 2 == 1
  }
}
