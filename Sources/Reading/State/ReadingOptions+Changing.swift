public import Articles
import Options
import Typesetting

/// Options that change while a text is read, as `-` and `:set` ask for.
extension ReadingOptions {
  /// Changes what an option says, as it is typed; answers what holds now, or why nothing changes, in one
  /// sentence.
  ///
  /// What is on or off changes from one to the other; `-+` goes back to what holds without the option.
  public mutating func change(_ text: String) -> PrintableText {
    do throws(OptionError) {
      let typed = try TypedOption(text)
      return PrintableText(change(typed) ?? Self.words(ofFixed: typed.row))
    } catch {
      let sentence = error.sentence
      return PrintableText(sentence.prefix(1).uppercased() + sentence.dropFirst())
    }
  }

  /// What is said of an option that does not change while a text is read.
  private static func words(ofFixed row: OptionRow) -> String {
    row.group == .accepted
      ? "\(row.spelling) is accepted and changes nothing."
      : "\(row.spelling) counts only at the start."
  }

  /// What holds now; nil where the option is none that changes.
  private mutating func change(_ typed: TypedOption) -> String? {
    let isOn = !typed.isReset
    switch typed.row.option {
    case .chopLongLines:
      lines.cutsLongLines = isOn && !lines.cutsLongLines
      return lines.cutsLongLines ? "Long lines are cut." : "Long lines are wrapped."
    case .lineNumbers:
      lines.showsLineNumbers = isOn && !lines.showsLineNumbers
      return wordsOfNumbers
    case .noLineNumbers:
      lines.showsLineNumbers = false
      return wordsOfNumbers
    case .squeezeBlankLines:
      lines.squeezesBlankLines = isOn && !lines.squeezesBlankLines
      return lines.squeezesBlankLines
        ? "Blank lines in a row are shown as one." : "All blank lines are shown."
    case .header: return changeHeader(typed)
    case .ignoreCase:
      caseFolding = isOn && caseFolding == .unlessCapitals ? .never : .unlessCapitals
      return wordsOfCase
    case .ignoreCaseAlways:
      caseFolding = !isOn ? .unlessCapitals : caseFolding == .always ? .never : .always
      return wordsOfCase
    case .quitAtEnd:
      end = isOn && end != .afterEnd ? .afterEnd : .never
      return wordsOfEnd
    case .quitAtFirstEnd:
      end = isOn && end != .atEnd ? .atEnd : .never
      return wordsOfEnd
    case .verbatim, .all, .quitIfOneScreen, .pattern, .follow, .outline, .explain, .section, .links,
      .check, .grep, .exact, .word, .expression, .search, .format, .width, .printConfig, .color,
      .encoding, .force, .library, .followLinks, .isPrivate, .secure, .help, .version, .accepted:
      return nil
    }
  }

  private mutating func changeHeader(_ typed: TypedOption) -> String {
    if typed.isReset { lines.header = nil }
    if let value = typed.value { lines.header = LineOptions.Header(value) }
    guard let header = lines.header else { return "Only recognised headers stay in sight." }
    let lines = header.lines == 1 ? "line" : "\(header.lines) lines"
    let columns = header.columns == 1 ? "column" : "\(header.columns) columns"
    switch (header.lines, header.columns) {
    case (0, 0): return "No lines stay in sight."
    case (_, 0): return "The first \(lines) \(header.lines == 1 ? "stays" : "stay") in sight."
    case (0, _): return "The first \(columns) \(header.columns == 1 ? "stays" : "stay") in sight."
    default: return "The first \(lines) and the first \(columns) stay in sight."
    }
  }

  private var wordsOfNumbers: String {
    lines.showsLineNumbers ? "Lines have numbers." : "Lines have no numbers."
  }

  private var wordsOfCase: String {
    switch caseFolding {
    case .unlessCapitals: "Searches ignore case, unless there are capitals."
    case .always: "Searches ignore case."
    case .never: "Case counts in searches."
    }
  }

  private var wordsOfEnd: String {
    switch end {
    case .never: "The end of the text does not end reading."
    case .afterEnd: "Going on from the end of the text ends reading."
    case .atEnd: "The end of the text ends reading."
    }
  }
}
