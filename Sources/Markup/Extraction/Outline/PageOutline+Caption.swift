extension PageOutline {
  /// Words that stand in the text for an image.
  struct Caption: Equatable, Sendable {
    /// Where they stand.
    var range: Range<Int>
    /// The number of the element that holds the image.
    let container: UInt32
  }
}
