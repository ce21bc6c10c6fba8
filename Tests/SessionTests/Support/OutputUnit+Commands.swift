extension VirtualTerminal {
  /// All that the program wrote, in whole units.
  var units: [OutputUnit] {
    var scanner = OutputScanner()
    return scanner.units(in: received)
  }

  /// The numbers of all sequences that change how text is drawn (SGR).
  var styleNumbers: Set<Int> {
    var numbers: Set<Int> = []
    for case .sequence(let bytes) in units {
      guard bytes.starts(with: [0x1b, 0x5b]), bytes.last == UInt8(ascii: "m") else { continue }
      let parts = bytes.dropFirst(2).dropLast().split { $0 == 0x3b || $0 == 0x3a }
      numbers.formUnion(parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) })
    }
    return numbers
  }
}
