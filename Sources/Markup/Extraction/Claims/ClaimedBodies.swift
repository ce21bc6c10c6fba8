/// The text of the article as a page claims it, in which blocks are looked up.
struct ClaimedBodies {
  private var letters: [UInt32] = []
  /// The last place of each triple, and from each place the one before with the same triple.
  private var last: [UInt64: (place: Int32, count: Int32)] = [:]
  private var before: [Int32] = []

  private static let mostLetters = 1 << 20
  private static let mostPlaces = 4096
  /// A body with no more letters than this says nothing.
  private static let fewestLetters = 200

  init(_ bodies: [String]) {
    for body in bodies {
      let bytes = Array(body.utf8)
      var reader = PlainLetters(bytes.indices)
      while letters.count < Self.mostLetters, let letter = reader.next(in: bytes.span) {
        letters.append(letter)
      }
    }
    if letters.count <= Self.fewestLetters { letters.removeAll() }
    before.reserveCapacity(letters.count)
    for place in letters.indices.dropLast(2) {
      let triple = Self.triple(letters, place)
      let known = last[triple]
      before.append(known?.place ?? -1)
      last[triple] = (Int32(place), (known?.count ?? 0) + 1)
    }
  }

  /// How much of a block is in it: its beginning and its end, or all of a short one.
  ///
  /// Without a body it is -1.
  func share(_ texts: BlockTexts, _ index: Int) -> Double {
    guard !letters.isEmpty else { return -1 }
    var block: [UInt32] = []
    var reader = PlainLetters(texts.ranges[index])
    while let letter = reader.next(in: texts.bytes.span) { block.append(letter) }
    if block.count < 3 { return 0.5 }
    if block.count <= 40 { return has(block[...]) ? 1 : 0 }
    return (has(block.prefix(30)) ? 0.5 : 0) + (has(block.suffix(30)) ? 0.5 : 0)
  }

  /// Whether letters stand anywhere in the body; the rarest of their triples says where to look.
  private func has(_ sought: ArraySlice<UInt32>) -> Bool {
    var rarest: (place: Int32, count: Int32, offset: Int)?
    for index in sought.indices.dropLast(2) {
      guard let found = last[Self.triple(sought, index)] else { return false }
      if found.count < rarest?.count ?? .max {
        rarest = (found.place, found.count, index - sought.startIndex)
      }
    }
    guard let rarest else { return false }
    var place = Int(rarest.place)
    var left = Self.mostPlaces
    while place >= 0, left > 0 {
      let start = place - rarest.offset
      if start >= 0, start + sought.count <= letters.count,
        letters[start..<start + sought.count].elementsEqual(sought)
      {
        return true
      }
      place = Int(before[place])
      left -= 1
    }
    return false
  }

  private static func triple<Letters: RandomAccessCollection>(
    _ letters: Letters, _ place: Int
  ) -> UInt64 where Letters.Element == UInt32, Letters.Index == Int {
    UInt64(letters[place]) << 42 | UInt64(letters[place + 1]) << 21 | UInt64(letters[place + 2])
  }
}
