extension PageFacts {
  /// Some words of the page as they are shown; nil where there is nothing to see.
  public static func shown(_ words: String?) -> PrintableText? {
    guard let words else { return nil }
    let text = PrintableText(folding: Array(words.utf8).span)
    return text.isEmpty ? nil : text
  }

  /// The date where it is one of ISO 8601.
  public var standardDate: String? {
    guard let date else { return nil }
    let digits = Array(date.utf8.prefix(10))
    let isDate =
      digits.count == 10
      && digits.indices.allSatisfy { index in
        index == 4 || index == 7
          ? digits[index] == UInt8(ascii: "-") : (0x30...0x39).contains(digits[index])
      }
    return isDate ? PrintableText(date).string : nil
  }
}
