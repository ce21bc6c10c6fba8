import Articles
import Records
import Testing

@testable import Reading

/// Holds the place in a pipe to being kept, and the words of the text not.
@Suite struct PipedPlaceTests {
  private static let key = PipedText.text(hash: 7, length: 9).key
  private static let text = Prose.article(sections: 30)

  private func bench(_ text: String = text, file: String? = key) -> ReadingBench {
    var bench = ReadingBench(text, named: nil, rows: 14, isRemembering: true)
    if let file { bench.handle(.identified(article: 1, file: file)) }
    bench.handle(.recalled(article: 1, recollection: Recollection()))
    return bench
  }

  @Test func `the place is kept without a word of the text`() throws {
    let moved = bench().pressing("<Space><Space>")
    #expect(moved.recalls == [Self.key])
    let record = try #require(moved.records.last)
    #expect(record.path == Self.key)
    #expect(record.title == "")
    #expect(record.section == nil)
    #expect(record.folded == [])
    #expect(record.position.top.quotes == [])
    #expect(record.position.top.heading == nil)
    #expect(record.position.top.offset == moved.reader.document?.position.top.offset)
  }

  @Test func `a mark is kept without a word of the text, after a record that it belongs to`() throws
  {
    let marked = bench().pressing("ma")
    #expect(marked.records.count == 1)
    let mark = try #require(marked.keptMarks.last)
    #expect(mark.path == Self.key)
    #expect(mark.position.top.quotes == [])
    #expect(marked.status == " Mark a is set here.")
    #expect(marked.pressing("mA").keptMarks.count == 1)
  }

  @Test func `a mark that was set before the end came is kept when it has come`() {
    var bench = bench(file: nil).pressing("<Space>ma")
    #expect(bench.keptMarks.isEmpty)
    bench.handle(.identified(article: 1, file: Self.key))
    #expect(bench.keptMarks.map(\.path) == [Self.key])
    #expect(bench.records.map(\.path) == [Self.key])
  }

  @Test func `nothing is kept where nobody has moved, and in a text of three screens`() {
    #expect(bench().pressing("h<Esc>").records == [])
    let short = bench("Some words.\n\nMore of them.\n")
    #expect(short.pressing("jma").records == [])
    #expect(short.pressing("jma").keptMarks == [])
  }

  @Test func `nothing is kept before all is known, and where nothing is remembered`() {
    #expect(bench(file: nil).pressing("<Space>").records == [])
    var bench = ReadingBench(Self.text, named: nil, rows: 14)
    bench.handle(.identified(article: 1, file: Self.key))
    #expect(bench.pressing("<Space>").recalls == [])
    #expect(bench.pressing("<Space>").records == [])
  }

  @Test func `the place is gone to when it is recalled, and offered to who has moved`() throws {
    let moved = bench().pressing("<Space><Space>")
    let position = try #require(moved.records.last?.position)
    var recollection = Recollection()
    recollection.bookmark = Bookmark(title: "", position: position)
    var fresh = ReadingBench(Self.text, named: nil, rows: 14, isRemembering: true)
    fresh.handle(.identified(article: 1, file: Self.key))
    var other = fresh.pressing("j")
    fresh.handle(.recalled(article: 1, recollection: recollection))
    #expect(fresh.top == moved.top)
    #expect(fresh.status.hasPrefix(" Where you were: "))
    other.handle(.recalled(article: 1, recollection: recollection))
    #expect(other.status.contains("You have read here before; ''"))
    #expect(other.pressing("''").top == moved.top)
  }

  @Test func `a mark of an earlier session is gone to`() throws {
    let marked = bench().pressing("<Space>ma")
    var recollection = Recollection()
    recollection.marks = marked.keptMarks
    var later = ReadingBench(Self.text, named: nil, rows: 14, isRemembering: true)
    later.handle(.identified(article: 1, file: Self.key))
    later.handle(.recalled(article: 1, recollection: recollection))
    #expect(later.pressing("'a").top == marked.top)
  }

  @Test func `a page of the manual is found again where lines are broken otherwise`() throws {
    let page = try #require(ManualPage(reference: "tide(1)"))
    func open(_ text: String, _ bookmark: Bookmark? = nil) -> ReadingBench {
      var bench = ReadingBench("Words.\n", rows: 14, isRemembering: true)
      bench.open(
        TextInMemory(text.utf8), path: nil, file: PipedText.manual(page).key, name: "tide(1)",
        bookmark)
      return bench
    }
    let text = ManualTests.page("tide(1)", "read", paragraphs: 30)
    let moved = open(text).pressing("<Space><Space>")
    let record = try #require(moved.records.last)
    #expect(record.title == "tide(1)")
    #expect(record.position.top.quotes == [])
    let bookmark = Bookmark(title: "tide(1)", position: record.position)
    let spread = text.replacing("goes up and down", with: "goes  up  and \n       down")
    let other = open(spread, bookmark)
    #expect(other.status.hasPrefix(" Where you were: "))
    #expect(other.lines[1...12] == moved.lines[1...12])
    let longer = open(text + "A line that was added.\n", bookmark)
    #expect(longer.status.contains("The text has changed; this is about where you were."))
  }
}
