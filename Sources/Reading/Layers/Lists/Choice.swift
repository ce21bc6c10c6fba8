import Articles

/// Lines of which one is chosen: by steps, by a filter, or by a number.
///
/// It serves every list: library, links, headings, history, search results, files and suggestions.
struct Choice: Sendable {
  /// How typing acts on the lines.
  enum Typing: Equatable, Sendable {
    /// `/` begins a filter that narrows the lines.
    case filter
    /// The filter is there from the start.
    case filterAtOnce
    /// What is typed is a query; the lines are its results and are not narrowed.
    case query
  }

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
  /// The index in `visible` of the line that is chosen.
  private(set) var index: Int
  let typing: Typing
  /// Whether digits choose a line by its number.
  let isNumbered: Bool

  init(
    _ lines: [Line], index: Int = 0, typing: Typing = .filter, isNumbered: Bool = false
  ) {
    self.lines = lines
    self.typing = typing
    self.isNumbered = isNumbered
    groupStarts = Self.groupStarts(in: lines)
    numberColumns = Self.numberColumns(in: lines)
    isTyping = typing != .filter
    visible = Array(lines.indices)
    self.index = max(0, min(index, lines.count - 1))
  }

  /// The line that is chosen.
  var chosen: Line? { visible.indices.contains(index) ? lines[visible[index]] : nil }

  /// "3 of 12".
  var place: String { "\(min(index + 1, visible.count)) of \(visible.count)" }

  /// Chooses the line at an index in `lines`, if it is visible.
  mutating func choose(_ line: Int) { index = visible.firstIndex(of: line) ?? index }

  /// Moves the choice by some lines, as far as there are any.
  mutating func move(by steps: Int) { index = max(0, min(index + steps, visible.count - 1)) }

  /// Replaces the lines; the filter stays, and so does the choice where its line is still there.
  ///
  /// Where that line is gone, the one that has come to its place is chosen.
  mutating func replace(_ lines: [Line]) {
    let subject = chosen?.subject
    self.lines = lines
    groupStarts = Self.groupStarts(in: lines)
    numberColumns = Self.numberColumns(in: lines)
    visible = filtered(Array(lines.indices))
    index =
      visible.firstIndex { lines[$0].subject == subject } ?? max(0, min(index, visible.count - 1))
  }

  /// Replaces the lines, whose places are others than before; the choice stays on the same words, on
  /// those nearest to where they were.
  mutating func replaceMoved(_ lines: [Line]) {
    let before = chosen?.text
    let place = index
    replace(lines)
    let same = visible.indices.filter { lines[visible[$0]].text == before }
    index = same.min { abs($0 - place) < abs($1 - place) } ?? max(0, min(place, visible.count - 1))
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
}

extension Choice {
  /// Begins a filter, or goes on with a query.
  mutating func beginTyping() {
    isTyping = true
    if typing != .query { edit { $0.replace(with: "") } }
  }

  /// Ends typing; the filter stays unless it is to be cleared.
  mutating func endTyping(clears: Bool) {
    isTyping = false
    if clears { edit { $0.replace(with: "") } }
  }

  /// Shows only what some words let through, as if they had been typed.
  mutating func filter(by words: String) { edit { $0.replace(with: words) } }

  /// Types a key into the filter; false where it types nothing.
  mutating func type(_ key: Key) -> Bool {
    var query = filter
    guard query.type(key) else { return false }
    edit { $0 = query }
    return true
  }

  /// Edits the filter.
  mutating func edit(_ command: PromptCommand) {
    var query = filter
    if query.edit(command) { edit { $0 = query } }
  }

  /// Puts the text of the chosen line into the filter.
  mutating func complete() {
    if let text = chosen?.text.string { edit { $0.replace(with: text) } }
  }

  /// Types a digit of a line's number, and chooses that line; false where lines have none.
  mutating func typeDigit(_ key: Key) -> Bool {
    guard isNumbered, case .character(let digit) = key, ("0"..."9").contains(digit),
      digits.count < 9
    else { return false }
    digits.unicodeScalars.append(digit)
    if let line = visible.firstIndex(where: { lines[$0].number?.string == digits }) {
      index = line
    }
    return true
  }

  /// Ends a number; returns it where no line bears it, else nil.
  mutating func endNumber() -> String? {
    defer { digits = "" }
    return digits.isEmpty || chosen?.number?.string == digits ? nil : digits
  }

  /// A longer filter lets through only what a shorter one did.
  private mutating func edit(_ change: (inout Query) -> Void) {
    let before = filter
    change(&filter)
    let isNarrowed = !before.isEmpty && filter.text.hasPrefix(before.text)
    visible = filtered(isNarrowed ? visible : Array(lines.indices))
    index = 0
  }

  /// Those of some lines that the filter lets through, best first.
  private func filtered(_ indices: [Int]) -> [Int] {
    guard !filter.isEmpty, typing != .query else { return indices }
    var match = FuzzyMatch(filter.text)
    // One number for score and place: a hundred thousand numbers are sorted between two keys.
    let ranks = indices.compactMap { index in
      match.score(in: lines[index].text.string).map { $0 << 32 | (Int(UInt32.max) - index) }
    }
    return ranks.sorted(by: >).map { Int(UInt32.max) - $0 & Int(UInt32.max) }
  }
}
