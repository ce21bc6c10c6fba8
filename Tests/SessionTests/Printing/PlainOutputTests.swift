import Glibc
import Testing

/// Holds text that is printed to being all of the article, at the width that was asked for.
@Suite("Plain output")
struct PlainOutputTests {
  static let articles = [
    "facial-harmony-the-impact-of-botox", "how-botox-is-used-to-treat-eczema",
    "the-effects-of-sleep-deprivation-on-your-skin-health", "using-botox-for-eczema-treatment",
    "what-is-atopic-dermatitis-symptoms-and-locations-on-the-body",
  ]

  @Test(arguments: articles, [1, 7, 40, 80, 1000])
  func `nothing of an article is lost`(name: String, width: Int) throws {
    let path = Checkout.article(name)
    let outcome = try Program.run(["--width", "\(width)", path], environment: .reading)
    #expect(outcome.status == .exited(0))
    #expect(outcome.errors == "")
    #expect(letters(outcome.output) == letters(try Checkout.bytes(path)))
  }

  @Test(arguments: [20, 40, 66])
  func `no row is wider than asked for`(width: Int) throws {
    let outcome = try Program.run(["--width", "\(width)", Checkout.eczema], environment: .reading)
    let rows = outcome.text.split(separator: "\n")
    #expect(rows.allSatisfy { $0.count <= width })
    #expect(rows.contains { $0.count > width - 8 })
  }

  @Test func `the width is 80 where none is asked for`() throws {
    let plain = try Program.run([Checkout.eczema], environment: .reading)
    let wide = try Program.run(["--width", "80", Checkout.eczema], environment: .reading)
    #expect(plain.output == wide.output)
    #expect(!plain.output.contains(0x1b))
    #expect(plain.text.hasPrefix("Beauty\n\nHow Botox is Used to Treat Eczema\n\nA careful look"))
  }

  @Test func `several texts are printed one after the other`() throws {
    let paths = [Checkout.eczema, Checkout.article(Self.articles[0])]
    let outcome = try Program.run(paths, environment: .reading)
    #expect(outcome.status == .exited(0))
    #expect(letters(outcome.output) == letters(try paths.flatMap(Checkout.bytes)))
  }

  @Test func `a title is printed like its file`() throws {
    let title = try Program.run(["How Botox is Used to Treat Eczema"], environment: .reading)
    let file = try Program.run([Checkout.eczema], environment: .reading)
    #expect(title.output == file.output)
    #expect(title.status == .exited(0))
  }

  @Test func `a reader that goes away is no error`() throws {
    let scratch = try ScratchDirectory()
    let words = String(repeating: "Many words stand here in one line. ", count: 20_000)
    try scratch.write("long.txt", "A title\n\n" + words)
    let script = "{ '\(Program.path)' long.txt; echo code $? >&2; } | head -1"
    let outcome = try Program.run(
      ["-c", script], program: "/bin/sh", environment: .reading, directory: scratch.path)
    #expect(outcome.text == "A title\n")
    #expect(outcome.errors == "code 0\n")
  }

  @Test func `a pipe that cannot be kept whole is an error and no silent loss`() throws {
    let words = String(repeating: "Many words stand here in one line.\n", count: 60_000)
    let script = "ulimit -f 1000; '\(Program.path)'"
    let outcome = try Program.run(
      ["-c", script], program: "/bin/sh", input: Array(words.utf8), environment: .reading)
    #expect(outcome.output.count < words.utf8.count)
    #expect(outcome.status == .exited(1))
    #expect(isOneSentence(outcome.errors))
  }

  @Test func `an output that takes nothing is an error`() throws {
    let script = "'\(Program.path)' '\(Checkout.eczema)' > /dev/full"
    let outcome = try Program.run(["-c", script], program: "/bin/sh", environment: .reading)
    #expect(outcome.status == .exited(1))
    #expect(isOneSentence(outcome.errors))
  }

  @Test(arguments: [
    "", "\n", "\n\n \n", "word", "\u{feff}word\n", "a\u{0}b\n", "\r\nword\r\n", "word\u{c}word",
  ])
  func `odd texts are printed whole`(text: String) throws {
    let outcome = try Program.run(["-"], input: Array(text.utf8), environment: .reading)
    #expect(outcome.status == .exited(0))
    #expect(outcome.errors == "")
    if text.contains("word") { #expect(outcome.text.contains("word")) }
  }

  /// What is left when all white space is taken away.
  private func letters(_ bytes: [UInt8]) -> [UInt8] {
    bytes.filter { $0 != 0x20 && !(0x09...0x0d).contains($0) }
  }
}
