import Records
import Typesetting

/// A row of the table of settings.
struct Setting: Sendable {
  /// What a configuration calls it; a dot stands between a table and a name in it.
  let name: String
  let type: SettingType
  /// What it is for, as one sentence.
  let sentence: String

  /// All settings but the keys, in the order in which they are printed.
  ///
  /// Those of no table come first, as TOML has it. The defaults are those of ``Settings``.
  static let all = [
    Setting(
      name: "measure", type: .columns(20...1000, .init({ $0.measure }, { $0.measure = $1 })),
      sentence: "The widest that a line of text is set, in columns."),
    Setting(
      name: "theme", type: .word(Theme.names, .init({ $0.theme }, { $0.theme = $1 })),
      sentence: "The colours: the terminal's own, dark on white, light on black, or none."),
    Setting(
      name: "library", type: .directory(.init({ $0.library }, { $0.library = $1 })),
      sentence: "The directory of your articles; ~ is your home, \"\" the usual places."),
    Setting(
      name: "spool-limit",
      type: .size(ByteSize(bytes: 1_000_000), .init({ $0.spoolLimit }, { $0.spoolLimit = $1 })),
      sentence: "The most that is kept on disk of a text from a pipe, such as \"500 MB\"."),
    Setting(
      name: "hyperlinks",
      type: .word(
        ["auto", "always", "never"], .init({ $0.hyperlinks }, { $0.hyperlinks = $1 })),
      sentence: "Whether links go to the terminal too (OSC 8); \"auto\" where it takes them."),
    Setting(
      name: "reload",
      type: .word(
        ReloadWish.allCases.map(\.rawValue),
        .init({ $0.reload.rawValue }, { $0.reload = ReloadWish(rawValue: $1) ?? $0.reload })),
      sentence: "Whether a file that changes is read again by itself; \"ask\" says which key does."),
    Setting(
      name: "contents.shown",
      type: .switched(.init({ $0.showsContents }, { $0.showsContents = $1 })),
      sentence: "Whether the contents stand beside the text where there is room for them."),
    Setting(
      name: "contents.width",
      type: .columnsOrAuto(10...80, .init({ $0.contentsWidth }, { $0.contentsWidth = $1 })),
      sentence: "The columns that the contents take; \"auto\" is 24 to 40, by the screen."),
    Setting(
      name: "lines.cut",
      type: .switched(.init({ $0.lines.cutsLongLines }, { $0.lines.cutsLongLines = $1 })),
      sentence: "Whether long lines are cut and scrolled sideways, in texts of lines (-S)."),
    Setting(
      name: "lines.numbers",
      type: .switched(.init({ $0.lines.showsLineNumbers }, { $0.lines.showsLineNumbers = $1 })),
      sentence: "Whether each line has its number before it, in texts of lines (-N)."),
    Setting(
      name: "lines.squeeze",
      type: .switched(.init({ $0.lines.squeezesBlankLines }, { $0.lines.squeezesBlankLines = $1 })),
      sentence: "Whether blank lines in a row are shown as one, in texts of lines (-s)."),
  ]
}
