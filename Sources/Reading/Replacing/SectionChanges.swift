import Articles

/// Which sections of a text have changed since somebody has seen them.
struct SectionChanges: Equatable, Sendable {
  /// What came of reading a text again.
  struct Outcome: Equatable, Sendable {
    /// Sections with words that they did not have before, or that are new.
    var changed = 0
    /// Sections that were there before, none of which was changed.
    var gone = 0
    /// Whether the words before the first section are others.
    var hasOtherStart = false
  }

  /// The digests of sections as they were seen, or as they were when the text was opened.
  private var known: Set<UInt64>
  /// The digests of the sections as they are.
  private var digests: [UInt64]
  private var start: UInt64
  /// The indices of those that nobody has seen as they are.
  private(set) var unseen: Set<Int> = []

  /// A text as it was opened; what was not read of it yet has not changed.
  init(_ figures: Figures) {
    digests = figures.sectionDigests
    start = figures.leadingDigest
    known = Set(digests)
  }

  /// Takes in the text as it is now.
  mutating func update(_ figures: Figures) -> Outcome {
    let before = Set(digests)
    let now = figures.sectionDigests
    var outcome = Outcome()
    outcome.changed = now.count { !known.contains($0) && !before.contains($0) }
    let gone = before.subtracting(now).count
    outcome.gone = outcome.changed == 0 ? gone : 0
    outcome.hasOtherStart = start != figures.leadingDigest
    (digests, start) = (now, figures.leadingDigest)
    unseen = Set(now.indices.filter { !known.contains(now[$0]) })
    return outcome
  }

  /// Notes that a section has been seen as it is.
  mutating func see(_ section: Int) {
    guard unseen.remove(section) != nil, digests.indices.contains(section) else { return }
    known.insert(digests[section])
  }
}

extension SectionChanges.Outcome {
  /// What is said of it; nil where no word has changed.
  var words: PrintableText? {
    switch (changed, gone) {
    case (0, 0): hasOtherStart ? "Read again from the file." : nil
    case (0, 1): "Read again: 1 section is gone."
    case (0, _): PrintableText("Read again: \(gone) sections are gone.")
    case (1, _): "Read again: 1 section has changed."
    default: PrintableText("Read again: \(changed) sections have changed.")
    }
  }
}
