/// The options as `--help` prints them: on one screen of 80 columns and 24 rows.
public enum HelpText {
  private static let nameColumns = 17
  private static let halfColumns = 40

  /// All lines.
  public static var text: String {
    let left =
      lines(of: .printing) + lines(of: .about) + ["", "Exit codes: 0 done, 1 not found or"]
      + ["something to fix, 2 wrong usage."]
    let right = lines(of: .reading) + lines(of: .pager)
    var text = """
      Read articles in the terminal: lectern [OPTION ...] [FILE | TITLE | -] ...
      Without one, the library. h shows the keys. Into a pipe, the text is printed.

      """
    for index in 0..<max(left.count, right.count) {
      let start = index < left.count ? left[index] : ""
      let end = index < right.count ? right[index] : ""
      text += (end.isEmpty ? start : padded(start, to: halfColumns) + end) + "\n"
    }
    return text
  }

  private static func lines(of group: OptionGroup) -> [String] {
    let rows = OptionTable.rows.filter { $0.group == group && !$0.words.isEmpty }
    return [group.title + ":"]
      + rows.map { "  " + padded(name(of: $0), to: nameColumns) + $0.words }
  }

  private static func name(of row: OptionRow) -> String {
    row.value.name.map { "\(row.spelling) \($0)" } ?? row.spelling
  }

  private static func padded(_ words: String, to columns: Int) -> String {
    words + String(repeating: " ", count: max(1, columns - words.count))
  }
}
