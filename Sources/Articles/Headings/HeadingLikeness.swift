/// How a line compares with the certain headings of its text, itself left aside.
struct HeadingLikeness {
  /// How many others there are.
  private(set) var others = 0
  /// How many columns it is longer or shorter than they are on average.
  private(set) var difference = 0
  /// Whether nearly all of them end in a word and it does not, or the other way round.
  private(set) var endsOtherwise = false
  /// Whether nearly all of them are written in title case and it is not.
  private(set) var isWrittenOtherwise = false
  /// How many of them begin with the same word.
  private(set) var beginningAlike = 0

  /// A line that is compared with none.
  init() {}

  /// Compares a line; `isCertain` says that it is among those that the appearance was read from.
  init(_ look: HeadingLook, to appearance: HeadingAppearance, isCertain: Bool) {
    let own = isCertain ? 1 : 0
    others = max(0, appearance.count - own)
    let mean = others > 0 ? (appearance.columns - own * look.columns) / others : look.columns
    difference = abs(look.columns - mean)
    let plain = appearance.plainEnds - (look.endsPlainly ? own : 0)
    endsOtherwise = others > 1 && plain * 10 > others * 7 && !look.endsPlainly
    let titles = appearance.titleCases - (look.wordCase == .title ? own : 0)
    isWrittenOtherwise = others > 1 && titles * 10 > others * 7 && look.wordCase == .sentence
    beginningAlike = max(0, appearance.count(ofFirstWord: look.firstWord) - own)
  }
}
