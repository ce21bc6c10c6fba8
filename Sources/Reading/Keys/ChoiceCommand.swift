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
