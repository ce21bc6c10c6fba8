/// The option that somebody may have meant who wrote one that there is not.
enum NearOption {
  /// The nearest that a help lists, as it is written; nil where none is near.
  ///
  /// A letter too few costs less than another or one too many, as names are shortened more often.
  static func name(near written: String) -> String? {
    let word = written.drop { $0 == "-" }
    guard written.hasPrefix("--") else { return otherCase(of: word) }
    let name = Array(word.prefix { $0 != "=" }.lowercased().utf8.prefix(40))
    let distance = EditDistance(adding: 1, changing: 2)
    var nearest: (cost: Int, name: String)?
    for row in OptionTable.rows where row.group != .accepted {
      let cost = distance.cost(from: name, to: Array(row.name.lowercased().utf8))
      if cost <= name.count, cost < nearest?.cost ?? .max { nearest = (cost, row.name) }
    }
    return nearest.map { "--\($0.name)" }
  }

  /// The same letter in the other case, where that is an option.
  private static func otherCase(of word: Substring) -> String? {
    guard let letter = word.first else { return nil }
    let other = letter.isUppercase ? letter.lowercased() : letter.uppercased()
    guard let row = OptionTable.row(letter: Character(other), in: .lectern),
      row.group != .accepted
    else { return nil }
    return "-\(other)"
  }
}
