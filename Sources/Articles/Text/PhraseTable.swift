/// Phrases that a line may begin with, found without regard to the case of ASCII letters.
struct PhraseTable: Sendable {
  /// The phrases by their first byte, the longest first.
  private let phrases: [[[UInt8]]]

  /// A table of phrases in lower case, none of them empty.
  init(_ words: [String]) {
    var phrases = [[[UInt8]]](repeating: [], count: 256)
    for word in words.map({ Array($0.utf8) }).sorted(by: { $0.count > $1.count }) {
      phrases[Int(word[0])].append(word)
    }
    self.phrases = phrases
  }

  /// The bytes of the longest phrase that `text` begins with as whole words.
  func length(atStartOf text: Span<UInt8>) -> Int? {
    guard text.count > 0 else { return nil }
    for phrase in phrases[Int(Self.lower(text[0]))] where Self.begins(text, with: phrase) {
      return phrase.count
    }
    return nil
  }

  private static func begins(_ text: Span<UInt8>, with phrase: [UInt8]) -> Bool {
    guard text.count >= phrase.count else { return false }
    for index in phrase.indices where lower(text[index]) != phrase[index] { return false }
    return text.count == phrase.count || !isWord(text[phrase.count])
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x27, 0x2D: true
    default: false
    }
  }
}
