/// A part of an article that words can be limited to; its raw value is its column in the index.
public enum IndexPart: String, CaseIterable, Sendable {
  case title, category, heading, benefit, risk, body

  /// The part that a reader means by a name; the body has none, since it is what is left.
  init?(named name: some StringProtocol) {
    self.init(rawValue: name.lowercased())
    if self == .body { return nil }
  }
}
