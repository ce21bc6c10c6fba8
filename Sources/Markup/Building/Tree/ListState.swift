/// A list whose entries are being counted.
struct ListState: Sendable {
  /// The number of the next entry; nil in a list without numbers.
  var next: Int32?
  /// What is added for the entry behind it.
  var step: Int32 = 1

  /// Counts an entry, which may have a number of its own.
  mutating func count(_ own: Int32?) -> Int32? {
    guard let next else { return nil }
    let number = own ?? next
    self.next = number.addingReportingOverflow(step).partialValue
    return number
  }
}

/// An entry of a list of which no text has come yet.
struct WaitingItem: Sendable {
  /// Its number; nil where it has none.
  let number: Int32?
  /// Columns before its bullet.
  let indent: UInt8
  /// How many elements are open around it.
  var depth: Int

  /// Columns that its bullet or number takes with the space behind it.
  var markerWidth: Int { number.map { String($0).utf8.count + 2 } ?? 2 }
}
