public import Articles

/// Finds the article in a page.
public enum ArticleFinder {
  /// Which blocks of a page are its article; `read` gives the bytes of the text in a range.
  public static func find(
    in outline: PageOutline, _ facts: PageFacts, reading read: (Range<Int>) -> [UInt8]
  ) -> PageVerdict {
    PageVerdict()
  }
}
