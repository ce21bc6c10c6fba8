/// The list at the end of a dump of a page: the address that each number in the text stands for.
///
/// lynx and elinks have "1. https://a.example/" below "References" and "Visible links", w3m has
/// "[1] https://a.example/" below "References:", and newsboat "[1]: https://a.example/ (link)".
public struct NumberedAddresses: Equatable, Sendable {
  /// The most bytes at the end of a text in which the list is looked for.
  public static let longest = 1 << 20

  private var addresses: [Int: String] = [:]

  /// The list in the end of a text; nil where there is none.
  ///
  /// Where the text begins before `tail`, so may the list.
  public init?(tail: Span<UInt8>, isWhole: Bool) {
    var isInList = !isWhole
    var start = 0
    while start < tail.count {
      let end = ByteSearch.first(0x0A, in: tail, start..<tail.count) ?? tail.count
      let line = tail.extracting(Self.trimmed(tail, start..<end))
      start = end + 1
      if line.isEmpty { continue }
      if isInList, let (number, address) = Self.entry(line) {
        addresses[number] = address
      } else {
        isInList = Self.isTitle(line)
      }
    }
    if addresses.isEmpty { return nil }
  }

  /// The address that a number stands for; nil where the list does not have it.
  public subscript(number: Int) -> String? { addresses[number] }

  private static func trimmed(_ text: Span<UInt8>, _ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Whether a line is the title of the list.
  private static func isTitle(_ line: Span<UInt8>) -> Bool {
    titles.contains { title in
      let length = title.utf8CodeUnitCount
      guard Wording.begins(line, with: title) else { return false }
      return line.count == length || line.count == length + 1 && line[length] == 0x3A
    }
  }

  private static let titles: [StaticString] = [
    "references", "visible links", "hidden links", "links",
  ]

  /// The number and the address of a line; nil where it has none.
  private static func entry(_ line: Span<UInt8>) -> (number: Int, address: String)? {
    guard let number = ReferenceFinder.addressNumber(of: line),
      let space = ByteSearch.first(0x20, in: line, 0..<line.count)
    else { return nil }
    var start = space
    while start < line.count, line[start] == 0x20 { start += 1 }
    let end = ByteSearch.first(0x20, in: line, start..<line.count) ?? line.count
    var bytes: [UInt8] = []
    for index in start..<end { bytes.append(line[index]) }
    let words = String(decoding: bytes, as: UTF8.self)
    return WebAddress(words) == nil ? nil : (number, words)
  }
}
