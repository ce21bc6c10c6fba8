/// What bears a title, found by that title.
///
/// Case, spacing, punctuation and diacritics make no difference, and a plain slip is forgiven where
/// no other title could be meant.
public struct TitleIndex<Bearer: Sendable>: Sendable {
  private var bearers: [TitleKey: [Bearer]] = [:]
  /// The titles with a beginning or an end, among which those with a slip are looked for.
  private var keys: [String: [TitleKey]] = [:]

  /// An index of what bears titles, in their order.
  public init(_ all: some Sequence<Bearer>, title: (Bearer) -> PrintableText) {
    for bearer in all { add(bearer, titled: title(bearer)) }
  }

  /// Adds one that bears a title.
  public mutating func add(_ bearer: Bearer, titled title: PrintableText) {
    let key = TitleKey(title)
    let isNew = bearers[key] == nil
    bearers[key, default: []].append(bearer)
    if isNew { for end in key.ends { keys[end, default: []].append(key) } }
  }

  /// All that bear a title; more than one where it is not theirs alone.
  public subscript(title: PrintableText) -> [Bearer] {
    key(meantBy: title).flatMap { bearers[$0] } ?? []
  }

  /// The key of the title that is meant: the title itself, or the only one that a slip makes of it.
  public func key(meantBy title: PrintableText) -> TitleKey? {
    let key = TitleKey(title)
    if bearers[key] != nil { return key }
    let meant = Set(key.ends.flatMap { keys[$0] ?? [] }.filter(key.differsByOneSlip))
    return meant.count == 1 ? meant.first : nil
  }
}
