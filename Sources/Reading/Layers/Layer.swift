/// What lies over the text and takes the keys; the last one of a stack is in front.
enum Layer: Sendable {
  /// The contents, with a choice of their own.
  case contents(ContentsLayer)
  /// A list to choose from.
  case list(ListLayer)
  /// Benefits and risks side by side.
  case weighing(WeighingLayer)
  /// The keys; so many rows scrolled.
  case help(scrolled: Int)
  /// A query is being typed.
  case search(SearchPrompt)
  /// Only paragraphs that match, over the text as it was.
  case sifted(SiftedLayer)
  /// A letter is awaited, for a mark or to leave.
  case letter(AwaitedLetter)
}

/// What the next letter is for.
enum AwaitedLetter: Sendable { case setMark, goToMark, leave }
