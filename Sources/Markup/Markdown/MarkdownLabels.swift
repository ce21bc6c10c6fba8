import Articles

/// The labels by which links and notes of a text lead to what is defined elsewhere in it.
struct MarkdownLabels: Sendable {
  /// A label that stands in a window without being defined up to its end.
  struct Waiting: Sendable {
    let number: Int32
    /// What stands in the text behind the words: "]", "][]" or "][label]".
    let end: [UInt8]
  }

  /// The numbers of labels that were not defined when they were met.
  private var numbers: [[UInt8]: Int32] = [:]
  /// Which of the numbers belong to notes.
  private var notes: Set<Int32> = []
  /// Which of the numbers have got a definition.
  private var resolved: Set<Int32> = []
  /// The addresses of labels.
  private var addresses: [[UInt8]: [UInt8]] = [:]
  private var size = 0
  /// The labels of the window that are not defined, in its order.
  private(set) var waiting: [Waiting] = []
  /// How many of them were passed.
  private var passed = 0

  /// What the labels in a window stand for, as far as that is known.
  ///
  /// With `isLast`, no definition can follow.
  mutating func references(in window: Span<UInt8>, isLast: Bool) -> GivenReferences {
    waiting.removeAll(keepingCapacity: true)
    passed = 0
    var given = GivenReferences()
    var scan = LabelScan()
    var seen: Set<[UInt8]> = []
    while let found = scan.next(in: window) {
      if isLast, addresses.isEmpty, !found.isNote { continue }
      if found.isBeforeAddress, addresses.isEmpty { continue }
      let label = MarkdownTree.folded(window.extracting(found.label))
      guard !label.isEmpty else { continue }
      let isNew = seen.insert(label).inserted
      if let address = addresses[label], !found.isNote {
        if isNew { given.add(label, address, isWeak: false) }
      } else if found.isNote || !isLast && !found.isBeforeAddress {
        guard let number = number(of: label) else { continue }
        if isNew { given.add(label, Self.address(of: number), isWeak: true) }
        if !found.isNote { waiting.append(Waiting(number: number, end: found.end(in: window))) }
      }
    }
    return given
  }

  /// What stands behind the words of a link with this number; of several, the next in the text.
  mutating func end(of number: Int32) -> [UInt8] {
    guard let next = waiting[passed...].firstIndex(where: { $0.number == number }) else {
      return [UInt8(ascii: "]")]
    }
    passed = next + 1
    return waiting[next].end
  }

  /// Takes the definition of a link; gives the number that stands for its label, if one does.
  mutating func define(_ label: [UInt8], _ address: [UInt8]) -> Int32? {
    guard addresses[label] == nil, label.first != UInt8(ascii: "^") else { return nil }
    if size + label.count + address.count <= MarkdownLimits.definitions {
      size += label.count + address.count + 64
      addresses[label] = address
    }
    return numbers[label].flatMap { resolved.insert($0).inserted ? $0 : nil }
  }

  /// Takes the label of a note; gives its number, the first time that it is met.
  mutating func defineNote(_ label: [UInt8]) -> Int32? {
    number(of: [UInt8(ascii: "^")] + label).flatMap { resolved.insert($0).inserted ? $0 : nil }
  }

  /// Whether a number is that of a note.
  func isNote(_ number: Int32) -> Bool { notes.contains(number) }

  private mutating func number(of label: [UInt8]) -> Int32? {
    if let number = numbers[label] { return number }
    guard numbers.count < MarkdownLimits.labels else { return nil }
    let number = Int32(numbers.count)
    numbers[label] = number
    if label.first == UInt8(ascii: "^") { notes.insert(number) }
    return number
  }

  /// The address that stands for a label without a definition.
  private static func address(of number: Int32) -> [UInt8] { [0x01] + Array(String(number).utf8) }

  /// The number of the label that an address stands for; nil for any other address.
  static func number(of address: Span<UInt8>) -> Int32? {
    guard address.count > 1, address[0] == 0x01 else { return nil }
    var number: Int32 = 0
    for index in 1..<address.count {
      guard address[index] &- 0x30 < 10, number < 100_000_000 else { return nil }
      number = number * 10 + Int32(address[index] - 0x30)
    }
    return number
  }
}
