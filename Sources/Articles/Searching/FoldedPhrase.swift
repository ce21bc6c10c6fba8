/// A query as units, which finds what the reader means rather than what was typed.
///
/// White space in it stands for any run of white space with one line end at the most, so that a
/// phrase is found across the lines of a paragraph and never across a blank line. A word that was
/// broken at the end of a line, with a hyphen, is found too. Diacritics count if it has some.
struct FoldedPhrase: Sendable {
  /// How scalars are folded.
  let folding: ScalarFolding
  /// What is looked for; white space is one unit.
  let units: [UInt32]
  /// Whether there are letters on both sides of the place before a unit.
  let isInWord: [Bool]

  /// The units of `text`; unless it is said otherwise, case counts where it has a letter in upper case.
  init(_ text: String, _ caseFolding: CaseFolding = .unlessCapitals) {
    let foldsCase = caseFolding.folds(
      text.unicodeScalars.contains {
        $0.properties.isUppercase || $0.properties.generalCategory == .titlecaseLetter
      })
    let marked = Self.units(of: text, .with(foldsCase: foldsCase, keepsMarks: true))
    let keepsMarks =
      marked.contains(where: ScalarFolding.isDiacritic)
      || text.unicodeScalars.contains { ScalarFolding.hasStroke($0.value) }
    let folding = ScalarFolding.with(foldsCase: foldsCase, keepsMarks: keepsMarks)
    let units = keepsMarks ? marked : Self.units(of: text, folding)
    self.folding = folding
    self.units = units
    var wasLetter = false
    isInWord = units.map { unit in
      if ScalarFolding.isMark(unit) { return false }
      let isLetter = Unicode.Scalar(unit)?.properties.isAlphabetic ?? false
      defer { wasLetter = isLetter }
      return isLetter && wasLetter
    }
  }

  private static func units(of text: String, _ folding: ScalarFolding) -> [UInt32] {
    let bytes = Array(text.utf8)
    var units: [UInt32] = []
    var place = 0
    while place < bytes.count {
      let cluster = FoldedCluster(bytes.span, at: place, upTo: bytes.count, folding)
      place = cluster.end
      if cluster.isSpace && units.last == ScalarFolding.space { continue }
      for index in 0..<cluster.count { units.append(cluster[index]) }
    }
    return Array(units.drop(while: ScalarFolding.isMark))
  }
}
