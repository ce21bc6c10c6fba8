/// How the author of a text has marked its structure, as far as the first 64 KiB show.
///
/// It is read once and fixed, so that a scanner put down anywhere knows it. A text without marks, as
/// nearly all articles are, has the plain dialect, for which no line is looked at twice.
struct Dialect: Equatable, Sendable {
  /// How headings are underlined.
  struct Underline: Equatable, Sendable {
    let sign: UInt8
    /// Whether there is a line of the same signs above them too.
    let isOverlined: Bool
  }

  /// Where the number of a link stands.
  enum LinkNumbers: Sendable {
    /// "[3]words", as in dumps of web pages.
    case before
    /// "words[3]", as newsboat has it.
    case behind
  }

  /// The sign that headings begin with; nil where they begin with none.
  var headingSign: UInt8?
  /// The ways in which headings are underlined, in the order of their first use.
  var underlines: [Underline] = []
  /// The depth of the shallowest headings below the title.
  var shallowest = 1
  /// Where the words of the title are, where a mark says it.
  var title: Range<Int>?
  /// Whether the author has marked headings so often that a line without marks is none.
  var marksAllHeadings = false
  /// Whether code stands between fences.
  var hasFences = false
  /// Whether it is a manual page as `man` prints it: sections at the margin, text further in.
  var isManual = false
  /// Whether its first lines have something at both ends, as in memos and standards.
  var hasLetterhead = false
  /// Whether it is cut into pages, with a number in square brackets at the foot of each.
  var hasPages = false
  /// Where the head of a letter ends that the text begins with.
  var mailHeadEnd: Int?
  /// Where numbers in brackets stand that lead to a list of addresses; nil where there are none.
  var linkNumbers: LinkNumbers?
  /// The names of divisions that headings begin with, such as "chapter", the widest first.
  var divisions: [Division.Rank] = []

  /// The marks within lines.
  var inlineMarkup: InlineMarkup {
    linkNumbers == .before && headingSign == nil ? .references : .none
  }

  /// Whether there is any mark to look for.
  var isPlain: Bool { self == Dialect() }

  /// The kinds of marks that a line may have, asked for each line of a text.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt16

    static let fences = Marks(rawValue: 1)
    static let mail = Marks(rawValue: 2)
    static let references = Marks(rawValue: 4)
    static let headings = Marks(rawValue: 8)
    static let manual = Marks(rawValue: 16)
    static let pages = Marks(rawValue: 32)
    static let divisions = Marks(rawValue: 64)
    static let title = Marks(rawValue: 128)
  }

  /// The kinds of marks that its lines may have.
  var marks: Marks {
    var marks: Marks = []
    if hasFences { marks.insert(.fences) }
    if mailHeadEnd != nil { marks.insert(.mail) }
    if linkNumbers != nil { marks.insert(.references) }
    if headingSign != nil || !underlines.isEmpty { marks.insert(.headings) }
    if isManual { marks.insert(.manual) }
    if hasPages || hasLetterhead { marks.insert(.pages) }
    if !divisions.isEmpty { marks.insert(.divisions) }
    if title != nil { marks.insert(.title) }
    return marks
  }

  /// The depth of a heading with this underline.
  func depth(of underline: Underline) -> Int {
    // Markdown has two underlines, which stand for one sign and for two.
    if headingSign == 0x23 { return underline.sign == 0x3D ? 1 : 2 }
    return (underlines.firstIndex(of: underline) ?? underlines.count) + 1
  }

  /// The level of a heading of a depth.
  func level(ofDepth depth: Int) -> Int { max(1, depth - shallowest + 1) }
}
