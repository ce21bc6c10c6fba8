extension PageOutline {
  /// Text between two edges of containers.
  struct Block: Equatable, Sendable {
    /// Which pieces of the text it is made of.
    let pieces: Range<UInt32>
    /// The number of the element that it stands in.
    let container: UInt32
    /// How much text it has; never 0.
    let weight: UInt32
    /// How much of that is in links; what leads to places in the page counts less.
    let linked: Double
    /// How many links begin in it.
    let links: UInt32
    /// How much is emphasised; what is so twice counts once.
    let emphasised: UInt32
    /// How many single line breaks it has.
    let breaks: UInt32
    /// What the elements in it say that hold nearly all of its text.
    let hints: NameHints
  }
}
