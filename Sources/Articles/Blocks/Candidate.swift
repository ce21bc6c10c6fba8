/// A line that a rule is asked about, with what stands around it.
struct Candidate: ~Copyable {
  let shape: LineShape
  let after: Neighbours
  let context: BlockContext
  let profile: TextProfile
  /// Whether the text has marks within it, asked for each line: asking the profile would copy it.
  let isInMarkedText: Bool
  /// What a mark beside the text says that it is.
  let mark: BlockMark?
  /// Columns before it that the mark asks for.
  let markIndent: UInt8
  /// Whether its mark says that it stands around the article of a page.
  let isFurniture: Bool
  /// What the mark of the line after it says; nil where it has none.
  let next: BlockMarks.Entry?
  /// Who wants to know what is weighed for the line.
  ///
  /// Nobody counts this reference: a candidate lives no longer than the scan that its observer was given
  /// to, and counting it for each line would cost a thirtieth of loading.
  unowned(unsafe) let observer: HeadingObserver?

  init(
    shape: LineShape, after: Neighbours, context: BlockContext, profile: TextProfile,
    mark: BlockMark? = nil, markIndent: UInt8 = 0, isFurniture: Bool = false,
    next: BlockMarks.Entry? = nil, observer: HeadingObserver?
  ) {
    self.shape = shape
    self.after = after
    self.context = context
    self.profile = profile
    isInMarkedText = profile.isMarked
    self.mark = mark
    self.markIndent = markIndent
    self.isFurniture = isFurniture
    self.next = next
    unsafe self.observer = observer
  }

  var line: Line { shape.line }
  var range: Range<Int> { shape.line.start..<shape.line.end }
  /// The range without its marker.
  var coreRange: Range<Int> { (line.start + shape.marker.length)..<line.end }
  /// Columns without the marker.
  var coreColumns: Int { shape.columns - shape.marker.length }
}

extension Candidate {
  /// Whether white space may mean something in it: a sentence at the margin needs no closer look.
  var isPerhapsPreformatted: Bool { shape.closing != .period || line.indent > 0 }
}
