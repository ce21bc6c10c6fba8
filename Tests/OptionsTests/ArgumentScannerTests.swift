import Options
import Testing

/// Holds the arguments of the program to their grammar.
@Suite("Arguments")
struct ArgumentScannerTests {
  private func options(_ words: String...) throws -> [Option] {
    try Arguments(words).options.map(\.option)
  }

  private func error(_ words: String...) -> OptionError? {
    do throws(OptionError) {
      _ = try Arguments(words)
      return nil
    } catch { return error }
  }

  @Test func `letters stand alone or in bundles`() throws {
    #expect(try options("-F", "-S") == [.quitIfOneScreen, .chopLongLines])
    #expect(
      try options("-FRXSN")
        == [.quitIfOneScreen, .accepted, .accepted, .chopLongLines, .lineNumbers])
  }

  @Test func `a value stands in the same argument or in the next`() throws {
    for words in [
      ["-p", "two words"], ["-ptwo words"], ["--pattern", "two words"],
      ["--pattern=two words"], ["-Sptwo words"],
    ] {
      let given = try Arguments(words).options.last
      #expect(given?.option == .pattern)
      #expect(given?.value == "two words")
    }
  }

  @Test func `a value may look like an option`() throws {
    let arguments = try Arguments(["-p", "-x", "--section", "--links", "file"])
    #expect(arguments.options.map(\.value) == ["-x", "--links"])
    #expect(arguments.operands == ["file"])
  }

  @Test func `a number ends where its digits end`() throws {
    #expect(try options("-x8RS") == [.accepted, .accepted, .chopLongLines])
    #expect(try options("-j.3", "-x", "8", "-z-4", "-5", "-S").last == .chopLongLines)
    #expect(try Arguments(["-j", "-3", "file"]).operands == ["file"])
  }

  @Test func `a header has lines and columns`() throws {
    #expect(try Arguments(["--header", "2,10"]).options.first?.value == "2,10")
    #expect(
      error("--header", "two")
        == .wrongValue("--header", "two", .characters("N,M", of: "0123456789,")))
  }

  @Test func `two dashes end the options, and one dash is standard input`() throws {
    let arguments = try Arguments(["-S", "-", "--", "-N", "+5", "--help"])
    #expect(arguments.options.map(\.option) == [.chopLongLines])
    #expect(arguments.operands == ["-", "-N", "+5", "--help"])
  }

  @Test func `options may stand behind files`() throws {
    let arguments = try Arguments(["one", "-S", "two", "+G"])
    #expect(arguments.operands == ["one", "two"])
    #expect(arguments.start == .end)
  }

  @Test(arguments: [
    ("+120", StartCommand.line(120)), ("+G", .end), ("+F", .follow),
    ("+/two words", .search("two words")),
    ("+?last", .searchBackward("last")), ("+50%", .percent(50)), ("+12g", .line(12)),
    ("+g", .line(1)),
  ])
  func `a plus begins what is done first`(word: String, command: StartCommand) throws {
    #expect(try Arguments([word]).start == command)
    #expect(try Arguments(["-S" + word]).start == command)
  }

  @Test func `a plus behind a dash switches back`() throws {
    let given = try Arguments(["-FS", "-+FS", "-N"]).options
    #expect(given.map(\.isOn) == [true, true, false, false, true])
  }

  @Test func `beside grep e, w and E are its own`() throws {
    #expect(try options("-e", "-E", "-w") == [.quitAtEnd, .quitAtFirstEnd, .accepted])
    #expect(
      try options("-e", "-w", "--grep", "skin", "-E") == [.exact, .word, .grep, .expression])
    #expect(try options("-ew", "--grep=skin") == [.exact, .word, .grep])
    #expect(
      try options("--section", "--grep", "-e") == [.section, .quitAtEnd],
      "it is a title here and no option")
  }

  @Test func `a long name may be cut where it stays clear`() throws {
    #expect(
      try options("--quit-if", "--chop", "--LINE", "--Line-Numbers") == [
        .quitIfOneScreen, .chopLongLines, .lineNumbers, .lineNumbers,
      ])
    #expect(
      error("--qui")
        == .ambiguous("--qui", ["quit-if-one-screen", "quit-at-eof", "quit-on-intr", "quiet"]))
    #expect(try options("--follow", "--follow-name") == [.follow, .accepted])
    #expect(
      try options("--line-numbers", "--color=always", "--colour", "never") == [
        .noLineNumbers, .color, .color,
      ])
  }

  @Test func `what is wrong is said in one sentence that names it`() {
    #expect(error("--foo") == .unknown("--foo"))
    #expect(error("--foo=1") == .unknown("--foo"))
    #expect(error("-FZ") == .unknown("-Z"))
    #expect(error("-o", "file") == .unknown("-o"), "it would write a file, which is not done here")
    #expect(error("--width") == .missingValue("--width", .number("N", 1...1000)))
    #expect(error("--width", "0") == .wrongValue("--width", "0", .number("N", 1...1000)))
    #expect(error("--outline=yes") == .needlessValue("--outline"))
    #expect(error("+what") == .unknownStart("+what"))
    #expect(error("--") == nil)
    for wrong in [
      error("--foo"), error("-Z"), error("--format", "xml"), error("--qui"), error("-p"),
      error("+x"),
    ] {
      let sentence = wrong?.sentence ?? ""
      #expect(sentence.hasSuffix("."))
      #expect(!sentence.dropLast().contains(". "))
    }
  }

  @Test(arguments: [
    ("--outlien", "--outline"), ("--grpe", "--grep"), ("--foo", "--follow"),
    ("--privat", "--private"), ("--verbtim", "--verbatim"), ("--no-color", "--color"),
    ("--printconfig", "--print-config"), ("--Outline", "--outline"),
  ])
  func `a name that is unknown is answered with the nearest`(typed: String, near: String) {
    let sentence = OptionError.unknown(typed).sentence
    #expect(sentence == "there is no option \(typed); the nearest is \(near).")
  }

  @Test func `a name like none is answered with where they are listed`() {
    #expect(
      OptionError.unknown("--zzzz").sentence
        == "there is no option --zzzz; lectern --help lists the options.")
  }
}
