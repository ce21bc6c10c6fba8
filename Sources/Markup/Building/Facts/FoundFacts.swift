import Articles

/// Facts of a page, each from the source that is trusted most.
struct FoundFacts: Sendable {
  /// What is asked of a page.
  enum Fact: Int, CaseIterable, Sendable {
    case title, author, published, changed, description, language, site, address
  }

  private var words = [String?](repeating: nil, count: Fact.allCases.count)
  private var ranks = [Int](repeating: .max, count: Fact.allCases.count)

  /// Takes a fact, unless a source of a lower rank or an earlier one of the same rank has given it.
  mutating func take(_ text: String, as fact: Fact, rank: Int) {
    guard rank < ranks[fact.rawValue], Self.isSensible(text, fact) else { return }
    words[fact.rawValue] = text
    ranks[fact.rawValue] = rank
  }

  subscript(fact: Fact) -> String? { words[fact.rawValue] }

  /// An author is no address, and an address is one.
  private static func isSensible(_ text: String, _ fact: Fact) -> Bool {
    let isAddress = text.hasPrefix("http://") || text.hasPrefix("https://")
    switch fact {
    case .author: return !isAddress && !text.hasPrefix("@")
    case .address: return isAddress
    case .title, .published, .changed, .description, .language, .site: return true
    }
  }

  /// The words with single spaces between them; nil where there are none.
  static func folded(_ text: Span<UInt8>) -> String? {
    var bytes: [UInt8] = []
    for index in text.indices {
      let isSpace = HTMLTokenizer.isSpace(text[index])
      if isSpace, bytes.isEmpty || bytes.last == 0x20 { continue }
      if bytes.count >= Limits.fact, text[index] & 0xC0 != 0x80 { break }
      bytes.append(isSpace ? 0x20 : text[index])
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// All of them as those who read the page know them.
  var facts: PageFacts {
    var facts = PageFacts()
    facts.title = self[.title]
    facts.author = self[.author]
    facts.date = self[.published] ?? self[.changed]
    facts.description = self[.description]
    facts.language = self[.language]
    facts.site = self[.site]
    facts.address = self[.address]
    return facts
  }
}
