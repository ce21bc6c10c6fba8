import Testing

@testable import Reading

/// Holds `:n`, `:p`, `:x` and `:d` to going through the files that were named, each at its place.
@Suite struct NamedFilesTests {
  private static let names = ["one.txt", "two.txt", "three.txt"]
  private static let texts = Dictionary(
    uniqueKeysWithValues: names.map { name in
      (name, "File \(name)\n\n" + Prose.article(sections: 4))
    })
  private let bench: ReadingBench

  init() {
    var bench = ReadingBench("Nothing.", columns: 70, rows: 14, texts: Self.texts)
    bench.offer(Self.names)
    self.bench = bench
  }

  private func bar(_ bench: ReadingBench) -> String {
    String(bench.screen.split(separator: "\n").first ?? "")
  }

  @Test func `n, p and x go to the next, the previous and the first file`() {
    for (keys, name, number) in [
      ("", "one", 1), (":n<Enter>", "two", 2), (":n<Enter>:n<Enter>", "three", 3),
      (":n<Enter>:n<Enter>:p<Enter>", "two", 2), (":n<Enter>:n<Enter>:x<Enter>", "one", 1),
    ] {
      let read = bench.pressing(keys)
      #expect(read.screen.contains("File \(name).txt"), "\(keys)")
      #expect(read.status.contains("file \(number) of 3"), "\(keys)")
    }
  }

  @Test func `each file keeps its place`() {
    let moved = bench.pressing("7j:n<Enter>5j:n<Enter>3j")
    #expect(moved.pressing(":p<Enter>").top == bench.pressing(":n<Enter>5j").top)
    #expect(moved.pressing(":x<Enter>").top == bench.pressing("7j").top)
    #expect(moved.pressing(":x<Enter>:n<Enter>:n<Enter>").top == moved.top)
    #expect(moved.pressing(":x<Enter>:n<Enter>").top == bench.pressing(":n<Enter>5j").top)
  }

  @Test func `beyond the last and the first there is none`() {
    #expect(bench.pressing(":p<Enter>").status == " This is the first file.")
    #expect(bench.pressing(":x<Enter>").status == " This is the first file.")
    #expect(bench.pressing(":n<Enter>:n<Enter>:n<Enter>").status == " This is the last file.")
    let alone = ReadingBench("Alone.", columns: 60, rows: 10)
    for keys in [":n<Enter>", ":p<Enter>", ":x<Enter>", ":d<Enter>"] {
      #expect(alone.pressing(keys).status == " No other file was named.")
    }
  }

  @Test func `d removes the file and shows the one after it`() {
    let removed = bench.pressing(":n<Enter>:d<Enter>")
    #expect(removed.screen.contains("File three.txt"))
    #expect(removed.status.contains("file 2 of 2"))
    #expect(removed.pressing(":p<Enter>").screen.contains("File one.txt"))
    let last = removed.pressing(":d<Enter>")
    #expect(last.screen.contains("File one.txt"))
    #expect(last.pressing(":d<Enter>").status == " No other file was named.")
  }

  @Test func `f names the file, its place among them, the line and the size`() {
    let words = bench.pressing(":n<Enter>4G:f<Enter>").status
    #expect(words.contains("/texts/two.txt (file 2 of 3), line 4, "))
    #expect(words.contains("% of 1.") || words.contains(" kB"))
  }

  @Test func `q leads to the list, where a file is at its place too`() {
    let read = bench.pressing("7j:n<Enter>q")
    #expect(bar(read).contains("The articles you named"))
    #expect(read.pressing("gj<Enter>").status.contains("file 2 of 3"))
    #expect(read.pressing("g<Enter>").top == bench.pressing("7j").top)
    #expect(read.pressing("g<Enter>q").screen.contains("three.txt"))
  }

  @Test func `a file that cannot be opened is said and passed over`() {
    var bench = ReadingBench("Nothing.", columns: 70, rows: 14, texts: Self.texts)
    bench.offer(["one.txt", "gone.txt", "three.txt"])
    let next = bench.pressing(":n<Enter>")
    #expect(next.screen.contains("File three.txt"))
    #expect(next.status.contains("could not be opened"))
    #expect(next.pressing(":p<Enter>").screen.contains("File one.txt"))
  }

  @Test func `Backspace returns to the file before`() {
    #expect(bench.pressing("7j:n<Enter><Backspace>").top == bench.pressing("7j").top)
  }

  @Test func `from an article that is none of them n goes on from the file before`() {
    var strayed = bench
    strayed.press(":n<Enter>")
    strayed.handle(.key("O"))
    strayed.press("<Esc>:n<Enter>")
    #expect(strayed.screen.contains("File three.txt"))
  }
}
