import Testing

@testable import Options

/// Holds the help to one screen and to the table.
@Suite("The help of the command line")
struct HelpTextTests {
  private let lines = HelpText.text.split(separator: "\n", omittingEmptySubsequences: false)

  @Test func `it fits on one screen of 80 columns and 24 rows, with room for the shell`() {
    #expect(HelpText.text.hasSuffix("\n"))
    #expect(lines.count - 1 <= 23)
    for line in lines { #expect(line.count <= 80, "\(line)") }
    for line in lines { #expect(line.last != " ", "\(line)") }
  }

  @Test func `every option of its groups is there, but those that say what holds anyway`() {
    for row in OptionTable.rows where row.group != .accepted {
      #expect(
        row.option == .ignoreCase || lines.contains { $0.contains(row.spelling) },
        "\(row.name) is missing")
    }
  }

  @Test func `every option that is listed has a sentence`() {
    for row in OptionTable.rows where row.group != .accepted {
      #expect(row.sentence.hasSuffix("."), "\(row.name)")
    }
  }

  @Test func `no letter and no name has two meanings in one place`() {
    for dialect in [Dialect.lectern, .less] {
      var names: Set<String> = []
      for row in OptionTable.rows where row.isOf(dialect) {
        #expect(names.insert(row.name).inserted, "--\(row.name)")
        if let letter = row.letter { #expect(names.insert("-\(letter)").inserted, "-\(letter)") }
      }
    }
  }
}
