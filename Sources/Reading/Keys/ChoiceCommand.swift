/// Moves and acts in a list, the contents, the weighing of benefits and risks, or the help.
public enum ChoiceCommand: String, CaseIterable, Sendable {
  case next = "choose-next"
  case previous = "choose-previous"
  case pageDown = "choose-page-down"
  case pageUp = "choose-page-up"
  case first = "choose-first"
  case last = "choose-last"
  /// Acts on what is chosen: goes there, opens it, accepts the query.
  case open = "open-chosen"
  case filter = "filter-list"
  /// Shows the chosen entry in the text beside the contents.
  case peek = "show-chosen"
  case fold = "fold-section"
  // In the library.
  case sortByCategory = "sort-by-category"
  case sortByTitle = "sort-by-title"
  case sortByDate = "sort-by-date"
  case sortByReading = "sort-by-reading"
  case sortByProgress = "sort-by-progress"
  case searchLibrary = "search-library"
  // Where benefits and risks are weighed.
  case benefits = "choose-benefits"
  case risks = "choose-risks"
  case otherSide = "choose-other-side"

  /// How far it moves a choice among lines of which a page shows `page`; nil where it does not move.
  ///
  /// The first and the last line are further away than any list is long.
  func step(page: Int) -> Int? {
    switch self {
    case .next: 1
    case .previous: -1
    case .pageDown: max(1, page - 1)
    case .pageUp: -max(1, page - 1)
    case .first: -.max / 2
    case .last: .max / 2
    case .open, .filter, .peek, .fold, .sortByCategory, .sortByTitle, .sortByDate, .sortByReading,
      .sortByProgress, .searchLibrary, .benefits, .risks, .otherSide:
      nil
    }
  }
}

extension ChoiceCommand {
  /// What it does, as one sentence.
  var sentence: String {
    switch self {
    case .next: "Chooses the next entry."
    case .previous: "Chooses the previous entry."
    case .pageDown: "Chooses the entry one page down."
    case .pageUp: "Chooses the entry one page up."
    case .first: "Chooses the first entry."
    case .last: "Chooses the last entry."
    case .open: "Goes to what is chosen, or opens it."
    case .filter: "Shows only entries with some letters."
    case .peek: "Shows the chosen entry in the text."
    case .fold: "Folds or unfolds the section."
    case .sortByCategory: "Sorts the library by category."
    case .sortByTitle: "Sorts the library by title."
    case .sortByDate: "Sorts the library by date, the newest first."
    case .sortByReading: "Sorts the library by reading, the last read first."
    case .sortByProgress: "Sorts the library by progress."
    case .searchLibrary: "Searches the text of all articles."
    case .benefits: "Moves to the benefits."
    case .risks: "Moves to the risks."
    case .otherSide: "Moves to the other side."
    }
  }
}
