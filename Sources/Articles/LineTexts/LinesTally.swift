/// What the lines of a sample showed, counted.
struct LinesTally {
  /// How many lines showed each sign.
  private var counts = SIMD16<Int32>()
  /// Lines that are not blank.
  var lines = 0
  /// Those that begin at the margin.
  var atMargin = 0
  /// Running text that begins at the margin.
  var proseAtMargin = 0

  /// The sign of the first line, and its first byte.
  var first: LineSign?
  var opening: UInt8 = 0
  /// Whether running text stands right below the first line, as no code has it.
  var beginsAsArticle = false
  /// Whether the text begins with the head of a letter.
  var isLetter = false

  /// Runs of three remarks or more.
  var remarks = 0
  /// Lines that open or close a block of code in Markdown.
  var fences = 0
  /// Lines that begin with "<".
  var tagged = 0
  /// Lines that begin with a dot and a letter, as requests of roff do.
  var requests = 0
  /// Lines that open or close a brace.
  var braces = 0
  /// Long lines with hardly a space.
  var dense = 0

  /// Times that name their day.
  var days = 0
  /// Lines with a time that a blank line follows.
  var solitary = 0
  /// Sides of the boxes that delta draws around the places of hunks: upper and lower.
  var boxTops = 0
  var boxBottoms = 0

  /// Settings with a colon.
  var colons = 0
  /// Settings whose name begins with a capital.
  var capitals = 0
  /// Settings that hold a sentence.
  var wordySettings = 0
  /// Names that settings have, and settings whose name was there before.
  private(set) var nameCount = 0
  private(set) var repeatedNames = 0
  /// A bit for each name; two may share one.
  private var names: [UInt64] = []

  /// Whether all lines have the same number of values.
  var values = DelimitedSurvey()
  /// Rules between the rows of a table.
  var rules = 0
  /// Lines with gaps, with two tabs or more, with a gap behind a colon, of one word.
  private(set) var gapped = 0
  private(set) var tabbed = 0
  private(set) var captioned = 0
  private(set) var single = 0
  /// Words of lines that are no remarks, and those among them that are only letters.
  private(set) var allWords = 0
  private(set) var plainWords = 0
  /// Those that are in no sentence, and more numbers than a list of contents has.
  private(set) var technicalWords = 0

  /// How often a sign was seen.
  subscript(_ sign: LineSign) -> Int {
    get { Int(counts[sign.rawValue]) }
    set { counts[sign.rawValue] = Int32(newValue) }
  }

  /// Whether what was counted can only be an article.
  var isHopeless: Bool {
    let known = lines - self[.prose] - self[.words]
    guard known * 4 < lines, values.isBroken, !mayBeTable, plainWords * 10 > allWords * 6 else {
      return false
    }
    return proseAtMargin >= 3 && proseAtMargin * 3 >= lines
      || self[.prose] >= 6 && self[.prose] * 2 >= lines || lines >= 32 && known * 8 < lines
  }

  private var mayBeTable: Bool { gapped * 3 >= lines && self[.prose] * 2 < lines }

  /// Counts the words of a line.
  mutating func add(_ words: LineWords) {
    if words.gaps > 0 { gapped += 1 }
    if words.tabs > 1 { tabbed += 1 }
    if words.isCaptioned { captioned += 1 }
    if words.all == 1 { single += 1 }
    allWords += words.all
    plainWords += words.plain
    technicalWords += words.signed + words.operators + max(0, words.numbers - 2)
  }

  /// Counts the name of a setting by its hash.
  mutating func addName(_ hash: UInt64) {
    if names.isEmpty { names = [UInt64](repeating: 0, count: 64) }
    let (word, bit) = (Int(hash >> 6 & 63), UInt64(1) << (hash & 63))
    if names[word] & bit != 0 {
      repeatedNames += 1
    } else {
      names[word] |= bit
      nameCount += 1
    }
  }
}
