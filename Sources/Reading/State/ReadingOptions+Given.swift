import Articles
public import Options
import Typesetting

extension ReadingOptions {
  /// Takes over what `LESS` says, which whoever starts a pager sets for all that it shows.
  public mutating func take(less: EnvironmentScanner) {
    for given in less.options { take(given) }
    if oneScreen == .all { oneScreen = .fromStandardInput }
    start = less.start ?? start
  }

  /// Takes over an option; those of the program itself change nothing here.
  public mutating func take(_ given: GivenOption) {
    let isOn = given.isOn
    switch given.option {
    case .verbatim: opensVerbatim = isOn
    case .all: showsFurniture = isOn
    case .quitIfOneScreen: oneScreen = isOn ? .all : .none
    case .chopLongLines: lines.cutsLongLines = isOn
    case .lineNumbers: lines.showsLineNumbers = isOn
    case .noLineNumbers: lines.showsLineNumbers = false
    case .squeezeBlankLines: lines.squeezesBlankLines = isOn
    case .header: lines.header = isOn ? LineOptions.Header(given.value ?? "") : nil
    case .quitAtEnd: end = isOn ? .afterEnd : .never
    case .quitAtFirstEnd: end = isOn ? .atEnd : .never
    case .ignoreCase: caseFolding = .unlessCapitals
    case .ignoreCaseAlways: caseFolding = isOn ? .always : .unlessCapitals
    case .pattern: start = given.value.map(StartCommand.search)
    case .follow: start = .follow
    case .outline, .explain, .section, .links, .check, .grep, .exact, .word, .expression, .search,
      .format, .width, .printConfig, .color, .encoding, .force, .library, .followLinks, .isPrivate,
      .secure, .help, .version, .accepted:
      break
    }
  }
}

extension LineOptions.Header {
  /// Lines and columns as `--header N,M` has them, what is missing is 0; nil for no words.
  ///
  /// With `0` none stay in sight, also of those that are recognised.
  init?(_ words: String) {
    guard !words.isEmpty else { return nil }
    let parts = words.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let (lines, columns) = (parts.first ?? 0, parts.count > 1 ? parts[1] : 0)
    self.init(lines: max(0, lines), columns: max(0, columns))
  }
}
