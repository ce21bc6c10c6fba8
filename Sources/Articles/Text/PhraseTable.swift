/// Phrases that a line may begin with, found without regard to the case of ASCII letters.
struct PhraseTable: Sendable {
  /// The bytes of all phrases, one after the other.
  private var bytes: [UInt8] = []
  /// Where each phrase is; those with the same first byte stand together, the longest first.
  private var phrases: [Range<Int>] = []
  /// The first phrase with each first byte, and one more for the end.
  private var starts = [Int](repeating: 0, count: 257)

  /// A table of phrases in lower case, none of them empty.
  init(_ words: [String]) {
    let all = words.map { Array($0.utf8) }.sorted { $0.count > $1.count }
    for first in 0..<256 {
      starts[first] = phrases.count
      for phrase in all where phrase[0] == first {
        phrases.append(bytes.count..<(bytes.count + phrase.count))
        bytes += phrase
      }
    }
    starts[256] = phrases.count
  }

  /// The bytes of the longest phrase that `text` begins with as whole words.
  func length(atStartOf text: Span<UInt8>) -> Int? {
    guard text.count > 0 else { return nil }
    let first = Int(Self.lower(text[0]))
    for index in starts[first]..<starts[first + 1] where begins(text, with: phrases[index]) {
      return phrases[index].count
    }
    return nil
  }

  private func begins(_ text: Span<UInt8>, with phrase: Range<Int>) -> Bool {
    guard text.count >= phrase.count else { return false }
    for index in 1..<phrase.count
    where Self.lower(text[index]) != bytes[phrase.lowerBound + index] { return false }
    return text.count == phrase.count || !Self.isWord(text[phrase.count])
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
