import Testing

@testable import Typesetting

/// Holds a manual page to the layout that `man` gave it: terms with their meaning beside them, the three
/// parts of its head, and whole words.
@Suite struct ManualSettingTests {
  private static let head = "TIDE(1)                 User Commands                TIDE(1)"
  private static let page =
    head + "\n" + """

      NAME
             tide - tells the tide

      OPTIONS
             -c     with -lt: sort by the time of the last change
                    and show it beside the name of each port here
                    in the list that is printed for the sailor.

             -n     show the numbers of all ports that are listed

             --help show how to use it, in words that everyone on
                    board can understand, and then end at once.

             -a, --all
                    also list the small tides that nobody but the
                    oldest sailors would call so, and those which
                    come at night, when no one is there to see it.

             Long words at the edge of the page are broken incor‐
             rectly by every program that has no dictionary, and
             this one has none, as most sailors have found by now.

      SEE ALSO
             moon(3)

      """

  private func rows(measure: Int) -> [String] {
    picture(Self.page, measure: measure).split(separator: "\n").map(String.init)
  }

  @Test func `a meaning stands beside its term, and goes on below itself`() {
    let rows = rows(measure: 50)
    let start = rows.firstIndex { $0.contains("-c") } ?? 0
    #expect(rows[start] == "       -c     with -lt: sort by the time of the")
    #expect(rows[start + 1] == "              last change and show it beside the")
    #expect(rows.contains("       -n     show the numbers of all ports that"))
    #expect(rows.contains("              are listed"))
    #expect(rows.contains("       --help show how to use it, in words that"))
    #expect(rows.contains("              everyone on board can understand,"))
    #expect(rows.contains("       -a, --all"))
    #expect(rows.contains("              also list the small tides that"))
  }

  @Test func `in a narrow window the meaning stands less far in`() {
    let rows = rows(measure: 38)
    let start = rows.firstIndex { $0.contains("-c") } ?? 0
    #expect(rows[start] == "   -c with -lt: sort by the time of")
    #expect(rows[start + 1] == "      the last change and show it")
    #expect(rows.contains("   -a, --all"))
    #expect(rows.contains("       also list the small tides that"))
  }

  @Test(arguments: 1...20)
  func `the smallest measures have room for a term`(measure: Int) {
    for row in rows(measure: measure) {
      // A soft hyphen takes no column.
      #expect(row.replacing("\u{AD}", with: "").count <= measure)
    }
  }

  @Test func `the parts of the head stay where they are, or are spread over the measure`() {
    #expect(rows(measure: 60)[0] == Self.head)
    #expect(rows(measure: 80)[0] == Self.head)
    let narrow = rows(measure: 38)[0]
    #expect(narrow.count == 38)
    #expect(narrow.hasPrefix("TIDE(1)   "))
    #expect(narrow.hasSuffix("   TIDE(1)"))
    #expect(narrow.contains("   User Commands   "))
    #expect(rows(measure: 20)[0] == "TIDE(1) User")
  }

  @Test func `a word that a formatter has broken is whole, or broken by a hyphen of ours`() {
    let page = rows(measure: 70).joined(separator: " ")
    #expect(page.replacing("\u{AD}", with: "").contains("broken incorrectly by"))
    let broken = rows(measure: 60).first { $0.contains("incor") } ?? ""
    #expect(broken.hasSuffix("are broken incor\u{AD}-"))
  }

  @Test func `a hyphen that a text has of its own stays`() {
    let own = Self.page.replacing("no dictionary", with: "no off‐shore book")
    let rows = picture(own, measure: 70)
    #expect(rows.contains("incor\u{2010}rectly"))
    #expect(rows.contains("off\u{2010}shore"))
  }

  @Test func `no space stands where a line ended within East Asian words`() {
    let line = "肌は冷たいと感じると血管を細くしますそのためかゆみも少しや"
    let page =
      "海(1)                 User Commands                海(1)\n\n名前\n"
      + String(repeating: "       \(line)\n       \(line)\n       わらぎます。\n\n", count: 4)
    let rows = picture(page, measure: 50)
    #expect(rows.contains("わらぎます。"))
    #expect(!rows.contains("や わ"))
    #expect(!rows.contains("や 肌"))
  }
}
