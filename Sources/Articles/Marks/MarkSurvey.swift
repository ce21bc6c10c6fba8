/// What the marks in the first 64 KiB of a text say of its structure as a whole.
struct MarkSurvey: Equatable, Sendable {
  /// Whether one of them says which line is the title.
  private(set) var hasTitle = false
  /// The shallowest level of a marked heading; nil where no heading is marked.
  private(set) var shallowest: UInt8?

  private var haveAllHeadings = false

  /// The survey of a text without marks.
  init() {}

  init(_ marks: BlockMarks) {
    haveAllHeadings = marks.haveAllHeadings
    for mark in marks.all {
      if mark == .title { hasTitle = true }
      if case .heading(let level) = mark { shallowest = min(level, shallowest ?? level) }
    }
  }

  /// Whether marks say what the headings are, so that no line without a mark is guessed to be one.
  var hasHeadings: Bool { shallowest != nil || haveAllHeadings }

  /// The level that a section has whose author gave its heading a level.
  func level(of level: UInt8) -> Int { max(1, Int(level) - Int(shallowest ?? 1) + 1) }
}
