/// Collects what is weighed for lines that may be headings, and at which stage.
///
/// It is one closure, since every line of a text carries it.
typealias HeadingObserver = (HeadingModel, HeadingStage) -> Void

/// How far a line has been judged.
enum HeadingStage {
  /// It was weighed, and not yet compared with other headings.
  case weighed
  /// It was compared, and is judged by what that adds up to.
  case considered
}
