import Articles

/// What holds for the letters of a text at one place of it.
struct Formatting: Equatable, Sendable {
  /// How a sequence has asked to draw them.
  var look = TextLook.plain
  /// Where in the text as it stands the sequence begins that they are a link by; -1 for none.
  var link = -1
  /// The colour that the rest of the line was erased to.
  var fill: MarkColour?
}
