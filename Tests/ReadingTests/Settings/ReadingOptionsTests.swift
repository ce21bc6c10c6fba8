import Options
import Reading
import Testing
import Typesetting

/// Holds reading to what options say, by what counts more.
@Suite("Options of reading")
struct ReadingOptionsTests {
  private func options(less: String = "", _ words: String...) throws -> ReadingOptions {
    var options = ReadingOptions()
    options.take(less: EnvironmentScanner(less, .less))
    for given in try Arguments(words).options { options.take(given) }
    return options
  }

  @Test func `nothing is switched on without options`() {
    #expect(ReadingOptions() == ReadingOptions(Settings()))
    #expect(ReadingOptions().lines == LineOptions())
    #expect(!ReadingOptions().prints(fromStandardInput: true))
  }

  @Test func `the configuration holds where nothing else is said`() throws {
    var settings = Settings()
    settings.lines.showsLineNumbers = true
    settings.lines.cutsLongLines = true
    var options = ReadingOptions(settings)
    #expect(options.lines.showsLineNumbers && options.lines.cutsLongLines)
    options.take(less: EnvironmentScanner("-n -+S", .less))
    #expect(!options.lines.showsLineNumbers && !options.lines.cutsLongLines)
  }

  @Test func `the command line counts more than LESS`() throws {
    #expect(try options(less: "SNs", "-+S", "-n").lines.squeezesBlankLines)
    #expect(try !options(less: "SNs", "-+S", "-n").lines.cutsLongLines)
    #expect(try !options(less: "SNs", "-+S", "-n").lines.showsLineNumbers)
  }

  @Test func `LESS ends by itself only for a text from standard input`() throws {
    let ofLess = try options(less: "FRX")
    #expect(ofLess.prints(fromStandardInput: true))
    #expect(!ofLess.prints(fromStandardInput: false))
    let asked = try options(less: "FRX", "-F")
    #expect(asked.prints(fromStandardInput: false))
    #expect(try !options(less: "FRX", "-+F").prints(fromStandardInput: true))
  }

  @Test func `a header has lines, columns, or both`() throws {
    #expect(try options("--header", "2").lines.header == .init(lines: 2))
    #expect(try options("--header", "2,3").lines.header == .init(lines: 2, columns: 3))
    #expect(try options("--header", ",3").lines.header == .init(lines: 0, columns: 3))
    #expect(try options("--header", "0").lines.header == .init(lines: 0))
  }

  @Test func `what is done first is the last that was asked for`() throws {
    #expect(try options("-p", "words").start == .search("words"))
    #expect(try options("-p", "words", "--follow").start == .follow)
    var ofLess = ReadingOptions()
    ofLess.take(less: EnvironmentScanner("+G", .less))
    #expect(ofLess.start == .end)
  }

  @Test func `a typed option changes from one to the other, and says what holds`() {
    var options = ReadingOptions()
    #expect(options.change("-S") == "Long lines are cut.")
    #expect(options.lines.cutsLongLines)
    #expect(options.change("-S") == "Long lines are wrapped.")
    #expect(!options.lines.cutsLongLines)
    #expect(options.change("-N") == "Lines have numbers.")
    #expect(options.change("-n") == "Lines have no numbers.")
    #expect(options.change("-+N") == "Lines have no numbers.")
    #expect(options.change("squeeze") == "Blank lines in a row are shown as one.")
    #expect(options.change("-i") == "Case counts in searches.")
    #expect(options.change("-i") == "Searches ignore case, unless there are capitals.")
    #expect(options.change("-I") == "Searches ignore case.")
    #expect(options.change("-I") == "Case counts in searches.")
    #expect(options.change("-+I") == "Searches ignore case, unless there are capitals.")
    #expect(options.change("header=1") == "The first line stays in sight.")
    #expect(
      options.change("header 2,10") == "The first 2 lines and the first 10 columns stay in sight.")
    #expect(options.change("header") == "The first 2 lines and the first 10 columns stay in sight.")
    #expect(options.lines.header == .init(lines: 2, columns: 10))
    #expect(options.change("header=0") == "No lines stay in sight.")
    #expect(options.change("+header") == "Only recognised headers stay in sight.")
    #expect(options.change("-e") == "Going on from the end of the text ends reading.")
  }

  @Test func `an option that cannot change says why`() {
    var options = ReadingOptions()
    #expect(options.change("-R") == "-R is accepted and changes nothing.")
    #expect(options.change("-F") == "-F counts only at the start.")
    #expect(options.change("outline") == "--outline counts only at the start.")
    #expect(options.change("foo") == "There is no option --foo; the nearest is --follow.")
    #expect(options == ReadingOptions())
  }

  @Test func `colours are wanted by the option, and else by the usual variables`() {
    func wish(_ option: ColourWish?, _ variables: [String: String]) -> ColourWish {
      ColourWish(option: option) { variables[$0] }
    }
    #expect(wish(nil, [:]) == .auto)
    #expect(wish(.always, ["NO_COLOR": "1"]) == .always)
    #expect(wish(.never, ["CLICOLOR_FORCE": "1"]) == .never)
    #expect(wish(nil, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"]) == .never)
    #expect(wish(nil, ["CLICOLOR_FORCE": "1", "CLICOLOR": "0"]) == .always)
    #expect(wish(nil, ["CLICOLOR_FORCE": "0"]) == .auto)
    #expect(wish(nil, ["CLICOLOR": "0"]) == .never)
    #expect(wish(nil, ["CLICOLOR": "1"]) == .auto)
  }
}
