import Articles

/// What a row on the screen, or a part of it, stands for: what Enter or a click there acts on.
enum Subject: Equatable, Sendable {
  /// A place in the text in front.
  case place(Anchor)
  /// A title that another article may bear.
  case title(PrintableText)
  /// A place that the text refers to.
  case reference(Reference)
  /// A page of the manual.
  case manual(ManualPage)
  /// The article in a file.
  case file(String)
  /// A place in the article in a file.
  case passage(String, Anchor)
}
