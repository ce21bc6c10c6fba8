import Articles
import Records

/// A list that something is chosen from: links, headings, the library.
struct ListLayer: Sendable {
  enum Purpose: Equatable, Sendable {
    case links, headings, library, files, suggestions, history
    /// What a search of all articles has found.
    case found
  }

  /// What choosing a line does.
  enum Target: Equatable, Sendable {
    case place(Anchor)
    case title(PrintableText)
    case reference(Reference)
    case file(String)
    /// A place in a file.
    case passage(String, Anchor)
  }

  /// A line of the list.
  struct Line: Sendable {
    var text: PrintableText
    var detail = PrintableText()
    /// What stands before the words: a number to type.
    var number: PrintableText?
    /// The heading that it stands under.
    var group: PrintableText?
    var target: Target
    /// Words of the text, on a row of their own below the others.
    var snippet: [FoundSection.Piece] = []
    /// The article that it stands for, where the list says more of it.
    var article: ShelfEntry?
  }

  let purpose: Purpose
  /// Tells a list that articles return to from others; 0 for one that none returns to.
  let id: Int
  let title: PrintableText
  private(set) var lines: [Line]
  /// The indices in `lines` of those that a group begins with.
  private(set) var groupStarts: [Int]
  /// Columns of the widest number.
  private(set) var numberColumns: Int
  private(set) var filter = Query()
  /// Whether keys go into the filter.
  private(set) var isTyping: Bool
  /// The indices in `lines` that the filter lets through, best first.
  private(set) var visible: [Int]
  /// The digits typed so far, where the lines are numbered.
  private(set) var digits = ""
  /// Whether what is known of earlier reading has yet to arrange it; after a key that comes
  /// earlier, nothing moves away under the hand.
  var awaitsReadings = false
  /// The index in `visible` that is chosen.
  private(set) var choice = 0

  init(
    _ purpose: Purpose, id: Int = 0, title: PrintableText, lines: [Line], choice: Int = 0
  ) {
    self.purpose = purpose
    self.id = id
    self.title = title
    self.lines = lines
    groupStarts = Self.groupStarts(in: lines)
    numberColumns = Self.numberColumns(in: lines)
    isTyping = purpose == .headings || purpose == .found
    visible = Array(lines.indices)
    self.choice = max(0, min(choice, lines.count - 1))
  }

  /// The line that is chosen.
  var chosen: Line? { visible.indices.contains(choice) ? lines[visible[choice]] : nil }

  /// Types a digit of a line's number, and chooses that line; false where lines have no numbers.
  mutating func typeDigit(_ key: Key) -> Bool {
    guard purpose == .links, case .character(let digit) = key, ("0"..."9").contains(digit),
      digits.count < 9
    else { return false }
    digits.unicodeScalars.append(digit)
    if let index = visible.firstIndex(where: { lines[$0].number?.string == digits }) {
      choice = index
    }
    return true
  }

  /// The number that was typed; nil where there is such a line, which is then chosen.
  mutating func takeWrongNumber() -> String? {
    defer { digits = "" }
    return digits.isEmpty || chosen?.number?.string == digits ? nil : digits
  }

  mutating func choose(_ index: Int) {
    choice = visible.firstIndex(of: index) ?? choice
  }

  mutating func move(by steps: Int) { choice = max(0, min(choice + steps, visible.count - 1)) }

  /// Begins a filter anew.
  mutating func beginTyping() {
    isTyping = true
    edit { $0.replace(with: "") }
  }

  /// Goes on with what was typed.
  mutating func goOnTyping() { isTyping = true }

  /// Ends typing; what was typed goes on to filter unless it is to be cleared.
  mutating func endTyping(clears: Bool) {
    isTyping = false
    if clears { edit { $0.replace(with: "") } }
  }

  /// Types a key into the filter; false where it types nothing.
  mutating func type(_ key: Key) -> Bool {
    var query = filter
    guard query.type(key) else { return false }
    edit { $0 = query }
    return true
  }

  /// Puts the text of the chosen line into the filter.
  mutating func complete() {
    if let text = chosen?.text.string { edit { $0.replace(with: text) } }
  }

  /// Whether articles that are chosen here return to it.
  var isReturnedTo: Bool { [.library, .files, .history, .found].contains(purpose) }

  /// Other lines in the place of these, the filter and the choice kept; where the line that was
  /// chosen is gone, the one that has come to its place is chosen.
  mutating func replace(_ lines: [Line]) {
    let target = chosen?.target
    self.lines = lines
    groupStarts = Self.groupStarts(in: lines)
    numberColumns = Self.numberColumns(in: lines)
    visible = filtered(Array(lines.indices))
    choice =
      visible.firstIndex { lines[$0].target == target } ?? max(0, min(choice, visible.count - 1))
  }

  private static func numberColumns(in lines: [Line]) -> Int {
    lines.last { $0.number != nil }?.number?.columns ?? 0
  }

  private static func groupStarts(in lines: [Line]) -> [Int] {
    var group: PrintableText?
    return lines.indices.filter { index in
      guard let next = lines[index].group, next != group else { return false }
      group = next
      return true
    }
  }

  /// What is let through by one letter more has been let through before.
  private mutating func edit(_ change: (inout Query) -> Void) {
    let before = filter
    change(&filter)
    let isNarrowed = !before.isEmpty && filter.text.hasPrefix(before.text)
    visible = filtered(isNarrowed ? visible : Array(lines.indices))
    choice = 0
  }

  /// Those of some lines that the filter lets through, best first.
  private func filtered(_ indices: [Int]) -> [Int] {
    // What was found is found already.
    guard !filter.isEmpty, purpose != .found else { return indices }
    var match = FuzzyMatch(filter.text)
    // One number for score and place: a hundred thousand numbers are sorted between two keys.
    let ranks = indices.compactMap { index in
      match.score(in: lines[index].text.string).map { $0 << 32 | (Int(UInt32.max) - index) }
    }
    return ranks.sorted(by: >).map { Int(UInt32.max) - $0 & Int(UInt32.max) }
  }
}
