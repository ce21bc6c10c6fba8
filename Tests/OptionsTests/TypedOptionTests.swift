import Options
import Testing

/// Holds options that are typed while a text is read to what is written on a command line.
@Suite("Options that are typed")
struct TypedOptionTests {
  private func read(_ text: String) throws -> (Option, String?, Bool) {
    let typed = try TypedOption(text)
    return (typed.row.option, typed.value, typed.isReset)
  }

  @Test(arguments: ["-S", "S", "--chop-long-lines", "chop-long-lines", "chop", " -S"])
  func `an option is typed by its letter or its name`(text: String) throws {
    #expect(try read(text) == (.chopLongLines, nil, false))
  }

  @Test(arguments: ["-+S", "+S", "--+chop-long-lines", "+chop"])
  func `a plus goes back to what holds without it`(text: String) throws {
    #expect(try read(text) == (.chopLongLines, nil, true))
  }

  @Test(arguments: ["--header=2,3", "header 2,3", "header=2,3", "head 2,3"])
  func `a value follows`(text: String) throws {
    #expect(try read(text) == (.header, "2,3", false))
  }

  @Test func `a value may be missing, which asks for what holds`() throws {
    #expect(try read("header") == (.header, nil, false))
  }

  @Test(arguments: [
    ("-@", OptionError.unknown("-@")), ("--foo", .unknown("--foo")), ("foo", .unknown("--foo")),
    ("-", .unknown("-")), ("", .unknown("--")), ("-S5", .needlessValue("-S")),
    ("header=two", .wrongValue("--header", "two", .characters("N,M", of: "0123456789,"))),
  ])
  func `what is wrong is said`(text: String, error: OptionError) {
    #expect(throws: error) { try TypedOption(text) }
  }
}
