import Records
import Testing

@testable import Reading

@Suite struct ConfigurationTests {
  private func read(_ text: String) -> Configuration {
    Configuration(Array(text.utf8), path: "config.toml")
  }

  private func problems(_ text: String) -> [String] {
    read(text).problems.map { $0.sentence(in: "config.toml").string }
  }

  @Test func `the defaults that are printed are the defaults`() {
    let printed = read(Configuration.defaults)
    #expect(printed.problems == [])
    var settings = printed.settings
    #expect(settings.named == Setting.all.map(\.name))
    settings.named = []
    #expect(settings == Settings())
  }

  @Test func `the defaults that are printed name every command`() {
    for command in Command.allCases {
      #expect(Configuration.defaults.contains("\n\(command.name) = "), "\(command.name)")
    }
  }

  @Test func `every setting is read`() {
    let configuration = read(
      """
      measure = 60
      theme = "dark"
      library = "/srv/texts"
      spool-limit = "500 MB"

      [contents]
      shown = false
      width = 30
      """)
    #expect(configuration.problems == [])
    var expected = Settings()
    expected.measure = 60
    expected.theme = "dark"
    expected.library = "/srv/texts"
    expected.spoolLimit = ByteSize(bytes: 500_000_000)
    expected.showsContents = false
    expected.contentsWidth = 30
    expected.named = [
      "measure", "theme", "library", "spool-limit", "contents.shown", "contents.width",
    ]
    #expect(configuration.settings == expected)
  }

  @Test func `an empty file changes nothing`() {
    #expect(read("").settings == Settings())
    #expect(read("").problems == [])
    #expect(read("# nothing\r\n\r\n").settings == Settings())
  }

  @Test(arguments: [
    ("measure = 19", "config.toml:1: “measure” must be a whole number from 20 to 1000."),
    ("\nmeasure = \"60\"", "config.toml:2: “measure” must be a whole number from 20 to 1000."),
    (
      "spool-limit = \"10 kB\"",
      "config.toml:1: “spool-limit” must be a size in quotation marks, \"1 MB\" or more, in kB, MB, GB or TB."
    ),
    ("measure = 60.5", "config.toml:1: “measure” must be a whole number from 20 to 1000."),
    (
      "theme = \"sepia\"",
      "config.toml:1: “theme” must be one of \"auto\", \"light\", \"dark\", \"mono\"."
    ),
    (
      "library = 3",
      "config.toml:1: “library” must be a path that begins with / or ~/, in quotation marks."
    ),
    (
      "library = \"texts\"",
      "config.toml:1: “library” must be a path that begins with / or ~/, in quotation marks."
    ),
    ("[contents]\nshown = 1", "config.toml:2: “contents.shown” must be true or false."),
    (
      "contents.width = 5",
      "config.toml:1: “contents.width” must be \"auto\" or a whole number from 10 to 80."
    ),
    (
      "measur = 60",
      "config.toml:1: there is no setting called “measur”; lectern --print-config lists them."
    ),
    (
      "[keys]\nscroll = \"j\"",
      "config.toml:2: there is no command called “scroll”; lectern --print-config lists them."
    ),
    (
      "[keys]\nhelp = \"Crtl-H\"",
      "config.toml:2: “keys.help” must be a key such as \"j\" or \"Ctrl-E\", and not \"Crtl-H\"."
    ),
    (
      "[keys]\nhelp = \"1\"",
      "config.toml:2: “keys.help” must be a key such as \"j\" or \"Ctrl-E\", and not \"1\"."
    ),
    (
      "[keys]\nhelp = 1",
      "config.toml:2: “keys.help” must be a key such as \"j\" or \"Ctrl-E\", or a list of them."
    ),
    (
      "[keys]\nhelp = [[\"h\"]]",
      "config.toml:2: “keys.help” must be a key such as \"j\" or \"Ctrl-E\", or a list of them."
    ),
    (
      "[keys]\nhelp = \"j\"\nreload = \"j\"",
      "config.toml:3: the key “j” is given to “help” in line 2 already."
    ),
    (
      "[keys.in.contents]\nreload = \"j\"",
      "config.toml:2: “reload” does nothing in “contents”."
    ),
    (
      "[keys.in.typing]\nhelp = \"j\"", "config.toml:2: the key “j” types in “typing”."
    ),
    (
      "[keys.in.bed]\nhelp = \"j\"",
      """
      config.toml:2: “keys.in.bed.help” must be a command in one of reading, contents, list, \
      typing, weighing, searching, commanding, sifting, help.
      """
    ),
  ])
  func `what is wrong is said with its line`(text: String, sentence: String) {
    #expect(problems(text) == [sentence])
  }

  @Test func `what is right beside what is wrong counts`() {
    let configuration = read("theme = \"sepia\"\nmeasure = 60\n[keys]\nnone = \"j\"\nhelp = \"H\"")
    #expect(configuration.settings.measure == 60)
    #expect(configuration.settings.theme == "auto")
    #expect(configuration.settings.keys.key(for: .program(.help), in: .reading) == "H")
    #expect(configuration.problems.map(\.line) == [1, 4])
    #expect(
      configuration.complaint?.string.hasSuffix("\"mono\". One other line is wrong too.") == true)
  }

  @Test func `of a file that is no TOML nothing counts`() {
    let configuration = read("measure = 60\ntheme = dark\n")
    #expect(configuration.settings == Settings())
    let sentence = configuration.complaint?.string ?? ""
    #expect(sentence.hasPrefix("config.toml:2: "))
    #expect(sentence.hasSuffix(", so nothing of this file counts."))
  }

  @Test func `keys hold wherever there is such a command, but letters that type go on to`() {
    let keys = read("[keys]\nchoose-next = [\"J\", \"F5\"]").settings.keys
    #expect(keys.keys(for: .choice(.next), in: .contents) == "J F5")
    #expect(keys.keys(for: .choice(.next), in: .typing) == "F5")
    let letters = read("[keys]\nchoose-next = \"J\"").settings.keys
    #expect(letters.keys(for: .choice(.next), in: .typing) == "Down Ctrl-N")
  }

  @Test func `keys of one place count more than keys for everywhere`() {
    let keys = read("[keys]\nhelp = \"H\"\n[keys.in.contents]\nhelp = \"F9\"").settings.keys
    #expect(keys.keys(for: .program(.help), in: .contents) == "F9")
    #expect(keys.keys(for: .program(.help), in: .list) == "H")
  }

  @Test func `an empty list takes all keys from a command`() {
    let keys = read("[keys]\nquit = []").settings.keys
    #expect(keys.keys(for: .program(.quit), in: .reading) == nil)
    #expect(keys.command(for: "Q", in: .contents) == nil)
  }

  @Test(arguments: [
    String(repeating: "\0", count: 60_000), "x = " + String(repeating: "[", count: 60_000),
    String(repeating: "a.", count: 30_000) + "a = 1", "[" + String(repeating: "a.", count: 30_000),
    "x = " + String(repeating: "{a = ", count: 10_000), String(repeating: "#", count: 70_000),
    "measure = \"", "\u{FEFF}\u{202E}=", "x = \"\u{1B}[2J\"",
  ])
  func `a hostile file is refused in one sentence`(text: String) {
    let configuration = read(text)
    #expect(configuration.problems.count == 1)
    #expect(configuration.settings == Settings())
    #expect(configuration.complaint?.string.unicodeScalars.allSatisfy { $0.value >= 0x20 } == true)
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    let configuration = Configuration([0x61, 0x3D, 0x22, 0xFF, 0xC0, 0x22], path: "config.toml")
    #expect(configuration.problems.count == 1)
  }

  @Test func `many tables take no time that grows with their square`() {
    let lines = (0..<5_000).map { "a\($0).b = 1" }
    #expect(read(lines.joined(separator: "\n")).problems.count == 5_000)
  }
}
