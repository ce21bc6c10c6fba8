import Options
import Testing

/// Holds `LESS` to the grammar that less has for it.
@Suite("LESS")
struct EnvironmentScannerTests {
  /// What man-db sets before it starts a pager, with the name of the page put in.
  private static let man = """
    -ix8RmPm Manual page ls(1) ?ltline %lt?L/%L.:byte %bB?s/%s..?e (END):?pB %pB\\%.. \
    (press h for help or q to quit)$PM Manual page ls(1) ?ltline %lt?L/%L.:byte %bB?s/%s..?e \
    (END):?pB %pB\\%.. (press h for help or q to quit)$
    """

  private func options(_ text: String) -> [Option] {
    EnvironmentScanner(text, .less).options.map(\.option)
  }

  @Test func `the value of man asks for searches that ignore case, and for nothing else`() {
    let scanned = EnvironmentScanner(Self.man, .less)
    #expect(scanned.options == [GivenOption(.ignoreCase)])
    #expect(scanned.start == nil)
    #expect(scanned.unknown == nil)
  }

  @Test func `what man appends of the user's own counts`() {
    #expect(options(Self.man + "-R -j.3 --mouse") == [.ignoreCase])
    #expect(options(Self.man + "FRX") == [.ignoreCase, .quitIfOneScreen])
    #expect(
      options(Self.man + "-N --chop-long-lines") == [.ignoreCase, .lineNumbers, .chopLongLines])
  }

  @Test func `the value of git asks to end where all fits on one screen`() {
    #expect(EnvironmentScanner("FRX", .less).options == [GivenOption(.quitIfOneScreen)])
  }

  @Test func `the value of systemd cuts long lines too`() {
    #expect(options("FRSXMK") == [.quitIfOneScreen, .chopLongLines])
  }

  @Test func `letters stand with and without dashes`() {
    #expect(options("SN") == [.chopLongLines, .lineNumbers])
    #expect(options("-S -N") == [.chopLongLines, .lineNumbers])
    #expect(options("-SN -s") == [.chopLongLines, .lineNumbers, .squeezeBlankLines])
    #expect(options("S N\ts") == [.chopLongLines, .lineNumbers, .squeezeBlankLines])
  }

  @Test func `a prompt runs to its dollar sign, or to the end`() {
    #expect(options("-PSNF$S") == [.chopLongLines])
    #expect(options("-P SNF --chop-long-lines") == [])
    #expect(options("-PwS$-PMN$-s") == [.squeezeBlankLines])
    #expect(options("--prompt=SNF$S") == [.chopLongLines])
    #expect(options("-DPR$-DS12$S") == [.chopLongLines])
    #expect(options("--color=HkS$--use-color -S") == [.chopLongLines])
    #expect(options("-k/etc/SNF$S") == [.chopLongLines])
  }

  @Test func `a number ends where its digits end`() {
    #expect(options("x8S") == [.chopLongLines])
    #expect(options("-x4,8 -S") == [.chopLongLines])
    #expect(options("-j.5S") == [.chopLongLines])
    #expect(options("-j-3 -S") == [.chopLongLines])
    #expect(options("-z-4S") == [.chopLongLines])
    #expect(options("-4 -S") == [.chopLongLines])
    #expect(options("h200S") == [.chopLongLines], "h takes a number in less and is no help here")
    #expect(options("-#4S") == [.chopLongLines])
    #expect(options("--wheel-lines=3 -S") == [.chopLongLines])
    #expect(options("--tabs 4 -S") == [.chopLongLines])
  }

  @Test func `dash and plus switch back, up to the next dash`() {
    let given = EnvironmentScanner("-FS -+FS -N", .less).options
    #expect(
      given == [
        GivenOption(.quitIfOneScreen), GivenOption(.chopLongLines),
        GivenOption(.quitIfOneScreen, isOn: false), GivenOption(.chopLongLines, isOn: false),
        GivenOption(.lineNumbers),
      ])
  }

  @Test func `long names are those of less, whole or cut`() {
    #expect(
      options("--quit-if-one-screen --LINE-NUMBERS --squeeze")
        == [.quitIfOneScreen, .lineNumbers, .squeezeBlankLines])
    #expect(
      EnvironmentScanner("--header=2,3 -S", .less).options == [
        GivenOption(.header, value: "2,3"), GivenOption(.chopLongLines),
      ])
    #expect(options("--mouse --no-histdups --save-marks --wheel-lines 3 -S") == [.chopLongLines])
  }

  @Test func `what Lectern has beside less is not meant`() {
    #expect(options("--verbatim --private --outline --secure --follow-links") == [])
    #expect(options("-f -V -h5 -?") == [])
  }

  @Test func `what is unknown is passed over`() {
    #expect(options("-Z@S --what=ever --S -N") == [.chopLongLines, .lineNumbers])
    #expect(options("--header=S") == [.chopLongLines])
    #expect(options("-x -S") == [.chopLongLines])
    #expect(options("--") == [])
    #expect(options("-") == [])
    #expect(options("") == [])
  }

  @Test func `a plus begins what is done first`() {
    #expect(EnvironmentScanner("-S +G", .less).start == .end)
    #expect(EnvironmentScanner("+/some words$-S", .less).start == .search("some words"))
    #expect(options("+/some words$-S") == [.chopLongLines])
    #expect(
      EnvironmentScanner("-p^OPTIONS$S", .less).options == [
        GivenOption(.pattern, value: "^OPTIONS"), GivenOption(.chopLongLines),
      ])
  }

  @Test func `in Lectern's own variable its own options are meant, and wrong ones are said`() {
    let scanned = EnvironmentScanner("--private -S --width 100 --color=always --header 1", .lectern)
    #expect(
      scanned.options == [
        GivenOption(.isPrivate), GivenOption(.chopLongLines), GivenOption(.width, value: "100"),
        GivenOption(.color, value: "always"), GivenOption(.header, value: "1"),
      ])
    #expect(scanned.unknown == nil)
    #expect(EnvironmentScanner("-S --foo -N", .lectern).unknown == .unknown("--foo"))
    #expect(
      EnvironmentScanner("--width wide", .lectern).unknown
        == .wrongValue("--width", "wide", .number("N", 1...1000)))
  }
}
