/// A row of the help as it is read.
public struct HelpLine: Equatable, Sendable {
  /// The keys, by their names.
  public let keys: String
  /// What they do.
  public let words: String
}

extension KeyMap {
  /// The keys of a context and what they do; rows without a key are left out.
  public func help(in context: KeyContext) -> [HelpLine] {
    HelpRow.rows(in: context).compactMap { row in
      let keys = row.keys.map { $0.words(in: context, of: self) }.filter { !$0.isEmpty }
      guard !keys.isEmpty else { return nil }
      return HelpLine(
        keys: keys.joined(separator: "  "), words: row.words.words(in: context, of: self))
    }
  }
}
