public import Articles
public import Options
public import Reading
public import Storage

/// What a person asks the program for.
public struct Invocation {
  /// What is to be done with the articles.
  public enum Action {
    /// Show them on the terminal, or print them where there is none.
    case read
    /// Print the titles of related articles and the files that they lead to.
    case links(ReportFormat)
    /// Print the structure.
    case outline(ReportFormat)
    /// Say why lines are or are not headings.
    case explain(ReportFormat)
    /// Print what is to fix.
    case check(ReportFormat)
    /// Print the text of the section with a title.
    case section(String)
    /// Print texts as Markdown, or of each the section with a title.
    case markdown(section: String?)
    /// Print the paragraphs that hold what is looked for.
    case grep(SearchQuery, ReportFormat)
    /// Search the library.
    case search(IndexQuery, ReportFormat)
    /// Print these words and nothing else: the help or the version.
    case show(String)
  }

  /// What is to be done.
  public var action = Action.read
  /// Files, `-`, or the words of one title; none for the library.
  public var articles: [String]
  /// Columns to set printed text to, where they were given.
  public var width: Int?
  /// The directory of the library, where one was named.
  public var library: String?
  /// Whether symbolic links in the library may lead out of it.
  public var followsLinks = false
  /// Whether nothing is to be remembered.
  public var isPrivate = false
  /// Whether only the texts that are named may be read, and nothing else be done.
  public var isSecure = false
  /// How the bytes of all texts are to be taken.
  public var decoding = Decoding()
  /// What is to be so while texts are read on the terminal, in the order of what counts more.
  public var readingOptions: [GivenOption] = []
  /// What is to be done first with the first text.
  public var start: StartCommand?
  /// Whether colours are wanted, where an option says so.
  public var colours: ColourWish?
  /// What is wrong with an option that stops nothing.
  public var complaint: PrintableText?

  /// Asks to read `articles`.
  public init(reading articles: [String]) { self.articles = articles }
}
