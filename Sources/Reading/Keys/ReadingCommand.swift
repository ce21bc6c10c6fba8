/// Does something with the text other than moving in it.
public enum ReadingCommand: String, CaseIterable, Sendable {
  // Layers over the text.
  case searchForward = "search-forward"
  case searchBackward = "search-backward"
  case onlyMatchingParagraphs = "only-matching-paragraphs"
  /// Shows the contents; while they have the focus, returns to the text.
  case contents = "contents"
  case headings = "headings"
  case links = "links"
  case lookUp = "look-up"
  case openInBrowser = "open-in-browser"
  case weigh = "weigh"
  case library = "library"
  case history = "history"
  /// Opens the prompt for commands by their names.
  case typeCommand = "type-command"
  // The files that were named.
  case nextFile = "next-file"
  case previousFile = "previous-file"
  case firstFile = "first-file"
  case removeFile = "remove-file"
  case nameFile = "name-file"
  // Marks.
  case setMark = "set-mark"
  case goToMark = "go-to-mark"
  // The file behind the text.
  case followGrowth = "follow-growth"
  case reload = "reload"
  case edit = "edit"
  // How the text looks.
  case narrower = "narrower"
  case wider = "wider"
  case nextTheme = "next-theme"
  case textAlone = "text-alone"
  // How the text is presented.
  case showAsArticle = "show-as-article"
  case showAsLines = "show-as-lines"
  case showSource = "show-source"
  case showFurniture = "show-furniture"
  case cutLongLines = "cut-long-lines"
  case lineNumbers = "line-numbers"
  case squeezeBlankLines = "squeeze-blank-lines"
  case holdTopLine = "hold-top-line"
  // Copying and asking.
  case copyParagraph = "copy-paragraph"
  case copySection = "copy-section"
  case whereAmI = "where-am-i"
  // Ending something.
  case interrupt = "interrupt"
  case cancel = "cancel"
  case leaveAfterLetter = "leave-after-letter"
}

extension ReadingCommand {
  /// What it does, as one sentence.
  var sentence: String {
    switch self {
    case .searchForward: "Searches towards the end."
    case .searchBackward: "Searches towards the start."
    case .onlyMatchingParagraphs: "Shows only the paragraphs or lines that match."
    case .contents: "Shows the contents and moves into them, or back to the text."
    case .headings: "Goes to a heading by some of its letters."
    case .links: "Lists the links."
    case .lookUp: "Opens the page of the manual that the chosen reference names."
    case .openInBrowser: "Opens the chosen link, else the article's own address, in the browser."
    case .weigh: "Shows benefits and risks side by side."
    case .library: "Shows the library."
    case .history: "Lists the articles that were read last."
    case .typeCommand: "Asks for a command by its name."
    case .nextFile: "Shows the next of the files that were named."
    case .previousFile: "Shows the previous of the files that were named."
    case .firstFile: "Shows the first of the files that were named."
    case .removeFile: "Removes this file from those that were named."
    case .nameFile: "Says the name of the file, the place in it and its size."
    case .setMark: "Sets the mark with the letter that follows."
    case .goToMark: "Goes to the mark with the letter that follows."
    case .followGrowth: "Follows a text that grows."
    case .reload: "Reads the file again and keeps the place."
    case .edit: "Opens the file in the editor; of a text from a pipe a copy."
    case .narrower: "Makes the measure narrower."
    case .wider: "Makes the measure wider."
    case .nextTheme: "Shows the next theme."
    case .textAlone: "Hides the contents, then the bars too, then shows all again."
    case .showAsArticle: "Typesets the text as an article, whatever it is."
    case .showAsLines: "Shows the lines of the text as they are."
    case .showSource: "Shows the text as it stands, and again as it is presented."
    case .showFurniture: "Shows what a page has around its article, or hides it."
    case .cutLongLines: "Cuts long lines, or wraps them."
    case .lineNumbers: "Shows the numbers of lines, or hides them."
    case .squeezeBlankLines: "Shows blank lines in a row as one, or all of them."
    case .holdTopLine: "Lets the line at the top stay in sight, or lets it go."
    case .copyParagraph: "Copies the chosen link's address, else the paragraph."
    case .copySection: "Copies the section."
    case .whereAmI: "Says where the reader is."
    case .interrupt: "Stops searching and following."
    case .cancel: "Forgets the search, the link and the count."
    case .leaveAfterLetter: "Leaves when it is pressed twice."
    }
  }
}
