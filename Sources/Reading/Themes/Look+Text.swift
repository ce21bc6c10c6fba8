public import Articles

extension Look {
  /// This look with what a text asks for itself; without colours where the theme has none.
  public func drawing(_ text: TextLook, inColours: Bool) -> Look {
    guard !text.isPlain else { return self }
    var look = self
    look.emphasis.formUnion(Emphasis(text.attributes))
    if inColours {
      look.foreground = text.foreground.map(Shade.init) ?? foreground
      look.background = text.background.map(Shade.init) ?? background
    }
    return look
  }
}

extension Emphasis {
  /// What a text asks for; no terminal description has a line through letters, which a role stands for.
  init(_ attributes: TextLook.Attributes) {
    self = []
    if attributes.contains(.bold) { insert(.bold) }
    if attributes.contains(.faint) { insert(.faint) }
    if attributes.contains(.italic) { insert(.italic) }
    if attributes.contains(.reverse) { insert(.reverse) }
    if attributes.contains(.underline) { insert(.underline) }
  }
}
