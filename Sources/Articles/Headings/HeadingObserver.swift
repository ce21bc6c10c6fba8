/// Collects what is weighed for lines that may be headings, and at which stage.
class HeadingObserver {
  /// Notes what was weighed for a line.
  func note(_ model: HeadingModel, _ stage: HeadingStage) {}
}

/// How far a line has been judged.
enum HeadingStage {
  /// It was weighed, and not yet compared with other headings.
  case weighed
  /// It was compared, and is judged by what that adds up to.
  case considered
}
