import Articles

/// Which characters of a block stand behind a backslash, so that they are no signs of Markdown.
struct MarkdownEscapes {
  /// Where the words stand, which decides what is a sign there.
  enum Place {
    case block, heading, cell
  }

  private let scalars: [Unicode.Scalar]
  private let place: Place
  /// Whether a bracket may begin a link.
  private let hasLinks: Bool
  private let hasStrikes: Bool
  private let hasMathematics: Bool

  /// The escapes of words; a line end is U+000A.
  ///
  /// `isStruck` says whether some of the words have signs around them that strike them out.
  init(_ scalars: [Unicode.Scalar], _ place: Place, isStruck: Bool) {
    self.scalars = scalars
    self.place = place
    var (links, tildes) = (false, 0)
    for index in scalars.indices {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if scalars[index] == "]", "([:".unicodeScalars.contains(next) { links = true }
      if scalars[index] == "~", index == 0 || scalars[index - 1] != "~" { tildes += 1 }
    }
    (hasLinks, hasStrikes) = (links, tildes > 1 || isStruck)
    hasMathematics = Self.hasMathematics(scalars)
  }

  /// Whether the character at `index` is escaped; `isEdge` says whether a sign stands beside it.
  func isNeeded(at index: Int, isEdge: Bool, isInLink: Bool) -> Bool {
    switch scalars[index] {
    case "\\": isEdge || isPunctuation(index + 1) || index + 1 == scalars.count || isEnd(index + 1)
    case "`": true
    case "*": !(isSpace(index - 1) && isSpace(index + 1))
    case "_": isEdge || !(isLetter(index - 1) && isLetter(index + 1))
    case "[":
      isInLink || isEdge || hasLinks || ["[", "^"].contains(scalar(index + 1))
        || scalar(index - 1) == "["
    case "]": isInLink
    case "<": isLetter(index + 1) || ["/", "!", "?"].contains(scalar(index + 1))
    case "&": isEntity(index)
    case "~": hasStrikes || isEdge
    case "|": place == .cell
    // What is no address as a whole is not to be taken for one.
    case ":": !isInLink && scalar(index + 1) == "/" && scalar(index + 2) == "/"
    case ".": !isInLink && isHost(before: index)
    case "$": hasMathematics
    case "#": place == .heading && isClosing(index)
    default: false
    }
  }

  /// The character of a line that is escaped since the line would be another block; nil where none is.
  func first(ofLine start: Int, isFirst: Bool) -> Int? {
    guard place == .block, start < scalars.count else { return nil }
    let end = scalars[start...].firstIndex(of: "\n") ?? scalars.count
    let line = scalars[start..<end]
    let first = scalars[start]
    let rest = line.drop { $0 == first }
    switch first {
    case "#": return line.count - rest.count <= 6 && isGap(rest.first) ? start : nil
    case ">", "|": return start
    case "-", "+", "*":
      let isMarker = isGap(line.dropFirst().first)
      let isRuler = line.allSatisfy { $0 == first || $0 == " " || "|:".unicodeScalars.contains($0) }
      return isMarker || isRuler ? start : nil
    case "_", "=": return line.allSatisfy { $0 == first || $0 == " " } ? start : nil
    case ":":
      return !isFirst && line.allSatisfy { "-: |".unicodeScalars.contains($0) } ? start : nil
    case "~": return line.count - rest.count >= 3 ? start : nil
    case "[": return start
    case "0"..."9":
      let digits = line.prefix { ("0"..."9").contains($0) }
      let sign = start + digits.count
      guard digits.count <= 9, sign < end, [".", ")"].contains(scalars[sign]),
        isGap(sign + 1 < end ? scalars[sign + 1] : nil)
      else { return nil }
      return sign
    default: return nil
    }
  }

  private func scalar(_ index: Int) -> Unicode.Scalar {
    scalars.indices.contains(index) ? scalars[index] : " "
  }

  private func isEnd(_ index: Int) -> Bool { scalar(index) == "\n" }

  private func isGap(_ scalar: Unicode.Scalar?) -> Bool { scalar == nil || scalar == " " }

  private func isSpace(_ index: Int) -> Bool { [" ", "\n"].contains(scalar(index)) }

  private func isLetter(_ index: Int) -> Bool {
    let scalar = scalar(index)
    if !scalar.isASCII { return scalar.properties.isAlphabetic }
    return ("0"..."9").contains(scalar) || (0x61...0x7A).contains(scalar.value | 0x20)
  }

  /// Whether a point ends what addresses without a scheme begin with.
  private func isHost(before index: Int) -> Bool {
    index >= 3 && (index - 3..<index).allSatisfy { ["w", "W"].contains(scalars[$0]) }
      && !isSpace(index + 1)
  }

  private func isPunctuation(_ index: Int) -> Bool {
    let value = scalar(index).value
    return value > 0x20 && value < 0x7F && !isLetter(index)
  }

  private func isEntity(_ index: Int) -> Bool {
    let name = scalars[index...].prefix(36)
    guard name.allSatisfy(\.isASCII) || name.contains(";") else { return false }
    return MarkdownEntity.begins(name.map { $0.isASCII ? UInt8($0.value) : 0 }[...])
  }

  /// Whether a sign of headings is one of those that may close one.
  private func isClosing(_ index: Int) -> Bool {
    guard index + 1 == scalars.count else { return false }
    let start = (scalars.lastIndex { $0 != "#" } ?? -1)
    return start < 0 || scalars[start] == " "
  }

  /// Whether two dollars have something between them that programs read as mathematics.
  private static func hasMathematics(_ scalars: [Unicode.Scalar]) -> Bool {
    var isOpen = false
    for index in scalars.indices where scalars[index] == "$" {
      let before = index > 0 ? scalars[index - 1] : " "
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if isOpen, ![" ", "\n"].contains(before), !("0"..."9").contains(next) { return true }
      if ![" ", "\n"].contains(next) { isOpen = true }
    }
    return false
  }
}
