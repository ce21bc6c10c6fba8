/// What must be known of the text before a line to classify the line; small, and part of a
/// checkpoint.
struct BlockContext: Equatable, Sendable {
  /// How far the masthead has been read.
  enum Masthead: Equatable, Sendable {
    case nothing, menu, category, title(hasCategory: Bool), summary, body
  }
  /// What the last block was, as far as its followers care.
  enum Previous: Equatable, Sendable {
    case nothing, heading, shortText, longText, leadIn, item, bareItem, label, related, other
  }

  var masthead = Masthead.nothing
  var previous = Previous.nothing
  /// What the heading of the section promises.
  var headingStance: Stance?
  /// What the sentence that introduces a list promises.
  var listStance: Stance?
  /// How many short lines stand right before, at most 5, asides left out.
  var shortLines = 0
  /// How many numbered lines stand right before, at most 2, asides left out.
  var numberedLines = 0
  /// The line before, asides left out.
  var lastLine: LineTrace?
  /// Whether the line right before is an aside.
  var isAfterAside = false
  /// Which of the last lines were paragraphs by their length, a bit for each of ten, the last first.
  var paragraphs: UInt16 = 0
  /// The levels of headings without numbers.
  var ranks = HeadingRanks()
  /// Whether titles of related articles are to be expected, a label having stood alone.
  var expectsRelated = false
  /// The fence that has begun the code that the line stands in.
  var fence: Fence?
  /// The sign of the ruler right above; 0 where there is none.
  var rulerAbove: UInt8 = 0
  /// Whether the next line is the second of a heading.
  var expectsSubtitle = false

  /// A context in the middle of a text whose beginning is not known.
  static var body: BlockContext {
    var context = BlockContext()
    context.masthead = .body
    return context
  }

  var stance: Stance? { listStance ?? headingStance }
}
