@testable import Articles

/// Search written down as plainly as can be, to hold the fast one against: a list of units is compared
/// with another at each place of the text.
struct ReferenceSearch {
  private let query: SearchQuery
  private let folding: ReferenceFolding
  private let wanted: [String]

  init(_ query: SearchQuery) {
    self.query = query
    folding = ReferenceFolding(for: query.text)
    var wanted: [String] = []
    for unit in folding.atoms(Array(query.text.utf8)).flatMap(\.units) {
      if wanted.isEmpty ? ReferenceFolding.isMark(unit) : unit == " " && wanted.last == " " {
        continue
      }
      wanted.append(unit)
    }
    self.wanted = wanted
  }

  /// The matches in `text`, looked for again from each of `borders`.
  func matches(in text: [UInt8], borders: [Int] = []) -> [Range<Int>] {
    let atoms = query.isExact ? [] : folding.atoms(text)
    var found: [Range<Int>] = []
    var place = 0
    for border in borders + [text.count] {
      while place < border {
        let end = query.isExact ? exactEnd(text, place) : foldedEnd(atoms, place)
        if let end, !query.isWholeWord || ReferenceFolding.hasBorders(text, place..<end) {
          found.append(place..<end)
          place = end
        } else {
          place += 1
        }
      }
      place = border
    }
    return found
  }

  private func exactEnd(_ text: [UInt8], _ place: Int) -> Int? {
    let literal = Array(query.text.utf8)
    let isHere = !literal.isEmpty && text[place...].starts(with: literal)
    return isHere ? place + literal.count : nil
  }

  private func foldedEnd(_ atoms: [ReferenceFolding.Atom], _ place: Int) -> Int? {
    guard !wanted.isEmpty, let first = atoms.firstIndex(where: { $0.start == place }) else {
      return nil
    }
    for skipped in atoms[first].units.indices {
      let unit = atoms[first].units[skipped]
      if skipped > 0, ReferenceFolding.isMark(unit) { continue }
      if let end = end(atoms, first, skipped, 0) { return end }
    }
    return nil
  }

  /// The end of the atoms from `index` on that are what is wanted from `next` on; the first units of
  /// the first atom are skipped.
  private func end(
    _ atoms: [ReferenceFolding.Atom], _ index: Int, _ skipped: Int, _ next: Int
  ) -> Int? {
    guard next < wanted.count else { return atoms[index - 1].end }
    guard index < atoms.count else { return nil }
    if wanted[next] == " " {
      let count = countOfSpace(atoms, index)
      return count > 0 ? end(atoms, index + count, 0, next + 1) : nil
    }
    if next > 0, let after = afterBreak(atoms, index, next) {
      return after < atoms.count ? compare(atoms, after, 0, next) : nil
    }
    return compare(atoms, index, skipped, next)
  }

  private func compare(
    _ atoms: [ReferenceFolding.Atom], _ index: Int, _ skipped: Int, _ next: Int
  ) -> Int? {
    let units = atoms[index].units[skipped...]
    let rest = wanted[next...]
    if units.isEmpty { return nil }
    if rest.count < units.count {
      let isBegun = units.starts(with: rest)
      let isCut = ReferenceFolding.isMark(units[units.startIndex + rest.count])
      return isBegun && !isCut ? atoms[index].end : nil
    }
    return rest.starts(with: units) ? end(atoms, index + 1, 0, next + units.count) : nil
  }

  private func countOfSpace(_ atoms: [ReferenceFolding.Atom], _ index: Int) -> Int {
    var lines = 0
    var last = ""
    return atoms[index...].prefix { atom in
      defer { last = atom.text }
      if atom.first == "\r" || atom.first == "\n" && last != "\r" { lines += 1 }
      return atom.units == [" "] && lines < 2
    }.count
  }

  /// What follows the break of a word at a line end.
  private func afterBreak(
    _ atoms: [ReferenceFolding.Atom], _ index: Int, _ next: Int
  ) -> Int? {
    let letters = wanted[..<next].last { !ReferenceFolding.isMark($0) }
    var index = index
    if ReferenceFolding.isLetter(letters), ReferenceFolding.isLetter(wanted[next]) {
      if ["-", "‐"].contains(atoms[index].text) {
        index += 1
      } else if atoms[index - 1].text.unicodeScalars.last != "\u{AD}" {
        return nil
      }
    } else if wanted[next - 1] != "-" {
      return nil
    }
    guard index < atoms.count, ["\n", "\r"].contains(atoms[index].first) else { return nil }
    let count = countOfSpace(atoms, index)
    return count > 0 ? index + count : nil
  }
}
