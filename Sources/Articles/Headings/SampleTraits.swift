/// What the lines of a text's sample have in common, shared by all who hold the text's profile.
///
/// It is one object, because the profile is copied for each line.
final class SampleTraits: Equatable, Sendable {
  /// Short lines that stand in it more than once.
  let repeated: RepeatedLines
  /// How the headings look that are certain; nil while they are looked for.
  let headings: HeadingAppearance?
  /// How its structure is marked.
  let dialect: Dialect
  /// Where the title begins, where the menu of a page stands above it.
  let titleStart: Int?
  /// What marks beside it say.
  let marks: MarkSurvey

  init(
    repeated: RepeatedLines = RepeatedLines(), titleStart: Int? = nil,
    headings: HeadingAppearance? = HeadingAppearance(), dialect: Dialect = Dialect(),
    marks: MarkSurvey = MarkSurvey()
  ) {
    self.marks = marks
    self.repeated = repeated
    self.titleStart = titleStart
    self.dialect = dialect
    self.headings = headings
  }

  static func == (one: SampleTraits, other: SampleTraits) -> Bool {
    one === other
      || one.repeated == other.repeated && one.titleStart == other.titleStart
        && one.headings == other.headings && one.dialect == other.dialect
        && one.marks == other.marks
  }
}
