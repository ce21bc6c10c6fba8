/// An element whose end has not come yet.
struct OpenElement: Sendable {
  /// What it is.
  let tag: Tag
  /// Its name as a number, which tells unknown elements apart.
  let key: UInt64
  /// The same element in the outline.
  let element: PageElement
  /// What text around it becomes.
  let outer: BlockContext
  /// Whether text before, in and behind it are different blocks.
  var isBlock = false
  /// Whether its text is marked.
  var hasRun = false
  /// Whether nothing in it is text.
  var isSkipped = false
  /// Whether its text stands beside the flow.
  var isAside = false
  /// Whether it is a table that is measured.
  var isDrafted = false
  /// How many formatting elements from outside wait, which do not begin again in it; nil for an
  /// element that they do begin again in.
  var outerFormatting: Int?

  /// How much deeper text is without being shown in it: in a page of frames, what stands for them is shown.
  func skipStep(_ hasFrames: Bool) -> Int { hasFrames && tag == .noframes ? -1 : 1 }
}
