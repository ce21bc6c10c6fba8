import Articles

extension PageText {
  /// Begins to mark what comes.
  mutating func open(_ mark: InlineMark) { runs.append(Run(mark: mark)) }

  /// Ends the run with this number, counted from the outermost.
  mutating func closeRun(_ number: Int) {
    guard number < runs.count else { return }
    if let index = runs[number].index { inlines[index].end = offset }
    runs.remove(at: number)
    if number < startedRuns { startedRuns -= 1 }
  }

  /// Begins the marks of the runs that had no text in this block yet, and names the place.
  @inline(__always)
  mutating func startRuns(before byte: UInt8) {
    if startedRuns == runs.count, places.isEmpty { return }
    beginInlines(before: byte)
  }

  private mutating func beginInlines(before byte: UInt8) {
    for name in places {
      let end = offset + HTMLTokenizer.length(ofScalar: byte)
      inlines.append(Inline(start: offset, end: end, mark: .place(name: name)))
    }
    places.removeAll(keepingCapacity: true)
    while startedRuns < runs.count {
      runs[startedRuns].index = inlines.count
      inlines.append(Inline(start: offset, mark: runs[startedRuns].mark))
      startedRuns += 1
    }
  }

  /// Ends the marks of the runs that go on in the next block.
  mutating func endRuns() {
    for number in 0..<startedRuns {
      if let index = runs[number].index { inlines[index].end = offset }
      runs[number].index = nil
    }
    startedRuns = 0
  }
}
