import Testing

@testable import Articles

@Suite struct LineHeadingsTests {
  /// The headings of a text: two spaces for each level, the title, and the line that it starts with.
  private func headings(_ text: String, _ kind: LinesKind) -> [String] {
    let bytes = Array(text.utf8)
    var finder = LineHeadings(of: kind)
    var found: [String] = []
    var (start, line) = (0, 1)
    var starts: [Int: Int] = [:]
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      starts[start] = line
      if let heading = finder.heading(of: bytes.span.extracting(start..<end), at: start) {
        let indent = String(repeating: "  ", count: heading.level - 1)
        let title = String(decoding: bytes[heading.title], as: UTF8.self)
        found.append("\(indent)\(title) @\(starts[heading.start] ?? 0)")
      }
      (start, line) = (end + 1, line + 1)
    }
    return found
  }

  private let hash = String(repeating: "0123456789", count: 4)

  @Test func commitsAreNamedByTheirSubjectsAndBeginAtTheirHash() {
    let log = """
      commit \(hash) (HEAD -> main)
      Author: Ada <ada@example.org>
      Date:   Mon Jan 1 10:00:00 2024 +0000

          Read settings from a table

          They were read by hand.

      commit \(hash)
      Merge: 0123abc 1234abc
      Author: Ada <ada@example.org>

          Begin
      """
    #expect(headings(log, .gitLog(.full)) == ["Read settings from a table @1", "Begin @9"])
  }

  @Test func filesAndHunksStandBelowTheirCommit() {
    let log = """
      commit \(hash)
      Author: Ada <ada@example.org>

          Say hello

      diff --git a/src/main.c b/src/main.c
      index 0123abc..1234abc 100644
      --- a/src/main.c
      +++ b/src/main.c
      @@ -1,3 +1,3 @@ int main(void)
       {
      --- a/this is a line that was removed
      +++ b/and this one was added
       }
      @@ -20 +20 @@
      -old
      +new
      """
    #expect(
      headings(log, .gitLog(.full)) == [
        "Say hello @1", "  src/main.c @6", "    int main(void) @10", "    -20 +20 @15",
      ])
  }

  @Test func whatAGraphDrawsIsLeftOut() {
    let log = """
      *   commit \(hash)
      |\\  Merge: 0123abc 1234abc
      | | Author: Ada <ada@example.org>
      | |
      | |     Merge both
      | |
      | * commit \(hash)
      | | Author: Ada <ada@example.org>
      | |
      | |     Say hello
      | |
      | | diff --git a/main.c b/main.c
      | | --- a/main.c
      | | +++ b/main.c
      | | @@ -1,2 +1,2 @@ main
      | |  int a;
      | | --- b
      | | +++ c
      """
    #expect(
      headings(log, .gitLog(.full)) == [
        "Merge both @1", "Say hello @7", "  main.c @12", "    main @15",
      ])
  }

  @Test func commitsInOneLineAreTheirWords() {
    let log = "*   0123abc (HEAD -> main, tag: v1) Merge both\n|\\  \n| * 1234abc Say hello\n"
    #expect(headings(log, .gitLog(.short)) == ["Merge both @1", "Say hello @3"])
  }

  @Test func aPlainDiffNamesItsFilesByTheNewName() {
    let diff = """
      --- old/main.c\t2024-01-01 10:00:00
      +++ new/main.c\t2024-01-02 10:00:00
      @@ -1 +1 @@
      -a
      +b
      --- a/gone.c\t2024-01-01 10:00:00
      +++ /dev/null
      @@ -1 +0,0 @@
      -a
      """
    #expect(
      headings(diff, .diff) == ["new/main.c @1", "  -1 +1 @3", "gone.c @6", "  -1 +0,0 @8"])
  }

  @Test func namesWithSpacesQuotesAndMovesAreRead() {
    #expect(headings("diff --git a/a b.c b/a b.c\n", .diff) == ["a b.c @1"])
    #expect(headings("diff --git a/old.c b/new.c\n", .diff) == ["new.c @1"])
    #expect(headings("diff --git main.c main.c\n", .diff) == ["main.c @1"])
    #expect(headings("diff --cc main.c\n", .diff) == ["main.c @1"])
  }

  @Test func lettersWithPatchesAreNamedByTheirSubjects() {
    let letter = """
      From \(hash) Mon Sep 17 00:00:00 2001
      From: Ada <ada@example.org>
      Date: Mon, 1 Jan 2024 10:00:00 +0000
      Subject: [PATCH 1/2] Say hello

      ---
       main.c | 2 +-

      diff --git a/main.c b/main.c
      --- a/main.c
      +++ b/main.c
      @@ -1 +1 @@
      -a
      +b
      --
      2.39.2
      """
    #expect(headings(letter, .diff) == ["Say hello @1", "  main.c @9", "    -1 +1 @12"])
  }

  @Test func whatDeltaDrawsIsRead() {
    let diff = """

      src/main.c
      ────────────────────────────────────────

      ──────────────────┐
      • 12: int main() {│
      ──────────────────┘
        puts("hello");
      """
    #expect(headings(diff, .diff) == ["src/main.c @2", "  12: int main() { @5"])
  }

  @Test func aDayBeginsWithItsFirstEntry() {
    let log = """
      Nov  1 10:00:00 host a: one
      Nov  1 10:01:00 host a: two
        which goes on
      Nov  2 10:00:00 host a: three
      Nov  2 10:00:00 host a: four
      """
    #expect(headings(log, .log) == ["Nov  1 @1", "Nov  2 @4"])
    #expect(
      headings("10.0.0.7 - - [01/Jan/2024:10:00:00 +0000] \"GET /\"\n", .log) == ["01/Jan/2024 @1"])
    #expect(headings("[    0.000000] Linux version\n", .log) == [])
  }

  @Test func aChatNamesItsDays() {
    let chat =
      "--- Log opened Mon Jan 01 10:00:00 2024\n10:00 <ada> hello\n--- Day changed Tue Jan 02 2024\n"
    #expect(headings(chat, .chat) == ["Mon Jan 01 10:00:00 2024 @1", "Tue Jan 02 2024 @3"])
  }

  @Test func kindsWithoutHeadingsHaveNone() {
    #expect(headings("# One\n\nNov  1 10:00:00 host\n", .configuration) == [])
    #expect(headings("a,b\n1,2\n", .delimited(by: 0x2C)) == [])
  }

  @Test func aCopyGoesOnFromWhereItWasMade() {
    var finder = LineHeadings(of: .gitLog(.full))
    #expect(finder.heading(of: Array("commit \(hash)".utf8).span, at: 0) == nil)
    let copy = finder
    for var finder in [finder, copy] {
      let heading = finder.heading(of: Array("    Begin".utf8).span, at: 48)
      #expect(heading == LineHeading(start: 0, title: 52..<57, level: 1))
    }
  }
}
