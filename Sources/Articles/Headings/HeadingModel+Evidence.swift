// The weights are fitted by .ci/fit-headings, which writes them here; do not edit them by hand.
extension HeadingModel {
  /// What every line begins with: most are no headings.
  static let base = -243
  /// What is added where the headings of the text are known.
  static let appearanceBase = 18

  /// Evidence from the line itself and what stands around it.
  static let lineEvidence: [HeadingEvidence] = [
    // Length: a heading is short, but more than a mark or a number.
    .init("at most 3 columns", -71) { $0.columns <= 3 },
    .init("at most 10 columns", -25) { $0.columns <= 10 },
    .init("at most 20 columns", -41) { $0.columns <= 20 },
    .init("at most 45 columns", 35) { $0.columns <= 45 },
    .init("at most 60 columns", 26) { $0.columns <= 60 },
    .init("at most 80 columns", 11) { $0.columns <= 80 },
    .init("a single word", 109) { $0.words <= 1 },
    .init("more than 8 words", -61) { $0.words > 8 },
    .init("more than 14 words", -43) { $0.words > 14 },
    // How it ends.
    .init("ends in a word", 141) { $0.trace.closing == .word },
    .init("is a question", 120) { $0.trace.closing == .question },
    .init("is a question that begins as one", 111) {
      $0.trace.closing == .question && $0.opening.asks
    },
    .init("ends in a colon", -123) { $0.trace.closing == .colon },
    .init("is a label of at most 3 words", 126) {
      $0.trace.closing == .colon && $0.words <= 3
    },
    .init("ends in a colon but is written in title case", 180) {
      $0.trace.closing == .colon && $0.look.wordCase == .title
    },
    .init("is an exclamation in title case", 14) {
      $0.trace.closing == .exclamation && $0.look.wordCase == .title
    },
    .init("ends in a colon over a list", -85) {
      $0.trace.closing == .colon && ($0.next.map { $0.mark != .none } ?? false)
    },
    // How it begins.
    .init("begins with a digit", -33) { $0.trace.opening == .digit },
    .init("begins with a sign", -188) { $0.trace.opening == .other },
    .init("begins with a quotation mark", -50) { $0.isQuoted },
    .init("begins with a bracket", -140) { $0.characters.isBracketed },
    .init("is all in brackets", -135) { $0.characters.isAllBracketed },
    .init("begins as a question does", 125) {
      $0.opening.asks && $0.trace.closing != .question
    },
    .init("begins as running text does", -52) {
      $0.opening.refers && $0.trace.closing != .question
    },
    .init("names benefits or risks", 131) { $0.hasStance },
    .init("has a number in parts", -44) { $0.trace.mark == .section },
    // What it is made of.
    .init("is written in title case", 44) { $0.look.wordCase == .title },
    .init("is mostly digits", -173) { $0.characters.isMostlyDigits },
    .init("has a comma", -80) { $0.characters.commas > 0 },
    .init("has a slash", -131) { $0.characters.hasSlash },
    .init("has an arrow or a bar", -136) { $0.characters.hasArrow },
    .init("has several signs of code", -192) { $0.characters.symbols > 1 },
    .init("has a date or a time", -69) { $0.characters.hasDate },
    .init("has an address", -80) { $0.characters.hasAddress },
    // How often it stands in the text.
    .init("stands in the text often", -84) { $0.repetition == .often },
    .init("stands in the text often and is a word or two", -99) {
      $0.repetition == .often && $0.words <= 2
    },
    .init("stands in the text again", -141) { $0.repetition == .first },
    .init("stood in the text before, and text follows", -41) {
      $0.repetition == .second && ($0.next?.columns ?? 0) > 100
    },
    // What stands before it.
    .init("touches the line before", -128) {
      $0.isTouching
    },
    .init("stands after the end of a sentence", 54) {
      $0.previous.map { $0.closing == .period && $0.columns > 70 } ?? false
    },
    .init("stands after a numbered line that stands alone", -236) {
      $0.numberedBefore == 1
    },
    .init("stands after a numbered list", 56) { $0.numberedBefore > 1 },
    .init("stands after a bullet", -7) { $0.previous?.mark == .bullet },
    .init("stands after an announcement", -66) { $0.previous?.closing == .colon },
    .init("stands after a short plain line", -10) {
      $0.previous.map { $0.closing == .word && $0.columns <= 70 && $0.mark == .none } ?? false
    },
    .init("looks like the line before", -84) { $0.isLike($0.previous) },
    .init("stands after no short line", 74) { $0.shortBefore == 0 },
    .init("stands far from running text before", -51) { $0.paragraphsBefore == 0 },
    .init("stands after much running text", 36) { $0.paragraphsBefore >= 4 },
    // What stands after it.
    .init("stands at the end of the text", -175) { $0.next == nil },
    .init("stands over at most 70 columns", 12) { $0.next.map { $0.columns <= 70 } ?? false },
    .init("stands over more than 140 columns", 132) { $0.next.map { $0.columns > 140 } ?? false },
    .init("stands over more than 250 columns", 13) { $0.next.map { $0.columns > 250 } ?? false },
    .init("stands over the first entry of a list", 140) { $0.isOverList },
    .init("stands over a short sentence", 43) {
      $0.next.map { $0.closing == .period && $0.columns <= 140 } ?? false
    },
    .init("stands over an announcement", 123) { $0.next?.closing == .colon },
    .init("stands over a line that ends in a word", -93) { $0.next?.closing == .word },
    .init("looks like the line after", -32) { $0.isLike($0.next) },
    .init("is followed by two paragraphs", 79) {
      $0.next.map { $0.columns > 70 } ?? false && $0.second.map { $0.columns > 140 } ?? false
    },
    .init("has no short line after it", 4) { $0.shortAfter == 0 },
    .init("has more than 4 short lines after it", -42) { $0.shortAfter > 4 },
    .init("has no running text soon after", -28) { !$0.hasParagraphAfter },
    .init("stands among short lines", -61) { $0.shortBefore > 0 && $0.shortAfter > 0 },
    .init("stands in a run of four short lines", -72) { $0.shortBefore + $0.shortAfter >= 3 },
    // Captions, credits and buttons.
    .init("is a caption or a credit", -153) { $0.isCredit },
    .init("is an aside", -212) { $0.isAside },
    .init("stands after an aside", -41) { $0.isAfterAside },
    .init("stands before an aside", -120) { $0.isBeforeAside },
  ]

  /// Evidence from how the line compares with the certain headings of its text.
  static let appearanceEvidence: [HeadingEvidence] = [
    .init("the text has no certain heading", 4) { $0.likeness.others == 0 },
    .init("the text has more than 9 certain headings", -14) { $0.likeness.others > 9 },
    .init("it is as long as the certain headings", 17) {
      $0.likeness.others > 1 && $0.likeness.difference <= 8
    },
    .init("it is much longer or shorter than the certain headings", -38) {
      $0.likeness.others > 1 && $0.likeness.difference > 16
    },
    .init("it is of quite another length than the certain headings", -22) {
      $0.likeness.others > 1 && $0.likeness.difference > 30
    },
    .init("it ends otherwise than the certain headings", -60) { $0.likeness.endsOtherwise },
    .init("it is not in title case as the certain headings are", -123) {
      $0.likeness.isWrittenOtherwise
    },
    .init("it begins as another certain heading does", 29) { $0.likeness.beginningAlike > 0 },
    .init("it begins as three certain headings do", 129) { $0.likeness.beginningAlike > 2 },
  ]
}
