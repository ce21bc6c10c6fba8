extension PageOutline {
  /// An element that begins blocks of its own.
  struct Container: Equatable, Sendable {
    /// Tag and class without digits, as one number.
    var make: UInt64
    /// The number of the element around it; of the first, its own.
    var parent: UInt32
    /// The number of its tag, or of an unknown one.
    var name: UInt32
    /// How many images stand in it, outside of containers in it.
    var images: UInt32 = 0
    var hints: NameHints
    /// Whether it or one around it is hidden.
    var hiding: PageElement.Hiding
    var tag: Tag

    /// The one that holds all others.
    static let root = Container(
      make: 0, parent: 0, name: 0, hints: [], hiding: .none, tag: .unknown)
    /// The body of the page, which is there even where no tag says so.
    static let body = Container(
      make: 1, parent: 0, name: UInt32(Tag.body.rawValue), hints: [], hiding: .none, tag: .body)

    /// The container that an element begins.
    init(_ element: PageElement, parent: UInt32, of hiding: PageElement.Hiding) {
      self.init(
        make: element.make, parent: parent, name: element.name, hints: element.hints,
        hiding: hiding == .none ? element.hiding : hiding, tag: element.tag)
    }

    private init(
      make: UInt64, parent: UInt32, name: UInt32, hints: NameHints, hiding: PageElement.Hiding,
      tag: Tag
    ) {
      self.make = make
      self.parent = parent
      self.name = name
      self.hints = hints
      self.hiding = hiding
      self.tag = tag
    }
  }
}
