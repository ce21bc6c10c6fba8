/// Texts made of all that a dump of a page may hold, and of what it should not.
enum RandomText {
  static func text(_ length: Int, seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(state: seed)
    var text: [UInt8] = []
    while text.count < length {
      text += piece(&random)
      let lineEnd = random.next() % 5 == 0 ? "\r\n" : "\n"
      for _ in 0..<(1 + random.next() % 2) { text += lineEnd.utf8 }
    }
    return text
  }

  private static func piece(_ random: inout SeededGenerator) -> [UInt8] {
    let number = random.next() % 100
    let seed = random.next()
    switch random.next() % 16 {
    case 0, 1, 2: return Array(Prose.paragraph(Int(40 + seed % 500), seed: seed).utf8)
    case 3, 4: return Array("A Heading of \(number) Words".utf8)
    case 5: return Array("\(number). An Entry\n\n\(Prose.paragraph(90, seed: seed))".utf8)
    case 6: return Array("- short entry\n- another entry \(number)".utf8)
    case 7: return Array("The risks may include:.\n\nRedness\nSwelling\nPain".utf8)
    case 8: return Array("Also check Tea \(number) Tea \(number) Salt Salt Rye Rye To top".utf8)
    case 9: return Array("Disclaimer: ask a doctor.\nTo top\n> a quotation \(number)".utf8)
    case 10: return [UInt8](repeating: 0x0A, count: Int(seed % 90))
    case 11: return [UInt8](repeating: 0x61, count: Int(seed % 700))
    case 12: return .random(Int(seed % 120), using: &random)
    case 13: return Array("    code = \(number)\n\tcolumn\tcolumn\n\0\0 nul".utf8)
    case 14: return Array(Prose.wrapped(Prose.paragraph(400, seed: seed), at: 60).utf8)
    default: return Array(String(repeating: "皮膚科の医師", count: Int(seed % 40)).utf8)
    }
  }
}
