import Articles

/// An element such as `b` that ended only because a block around it did (13.2.4.3).
struct FormattingElement: Sendable {
  /// What it is.
  let tag: Tag
  /// Its name as a number.
  let key: UInt64
  /// The same element in the outline.
  let element: PageElement
  /// What its text is marked as.
  let mark: InlineMark

  /// Whether both mark text in the same way.
  func isSame(as other: FormattingElement) -> Bool { tag == other.tag && mark == other.mark }
}
