import Articles
import Options
import Reading
import Sessions
import Storage
import System

extension Invocation {
  /// Reads the arguments, and before them the options in `LECTERN`; throws one sentence where they
  /// make no sense.
  init(_ words: [String], _ environment: Environment) throws {
    self.init(reading: words)
    if let text = environment.word("LECTERN") { take(EnvironmentScanner(text, .lectern)) }
    guard words.contains(where: { $0.hasPrefix("-") || $0.hasPrefix("+") }) else { return }
    let arguments = try Self.arguments(words)
    articles = arguments.operands
    start = arguments.start ?? start
    for given in arguments.options { try take(given) }
    action = try PrintingWish(arguments.options).action
  }

  private static func arguments(_ words: [String]) throws -> Arguments {
    do throws(OptionError) {
      return try Arguments(words)
    } catch {
      throw Failure(usage: error.sentence)
    }
  }

  /// Takes the options of `LECTERN` over; what is wrong there is said and stops nothing.
  private mutating func take(_ scanned: EnvironmentScanner) {
    start = scanned.start
    complaint = scanned.unknown.map { PrintableText("LECTERN: \($0.sentence)") }
    for option in scanned.options {
      do { try take(option) } catch {
        complaint = complaint ?? "LECTERN: " + ((error as? Failure)?.message ?? "")
      }
    }
  }

  /// Takes an option over; those that print are no matter of this.
  private mutating func take(_ given: GivenOption) throws {
    switch given.option {
    case .width: width = given.value.flatMap { Int($0) }
    case .library: library = given.value
    case .followLinks: followsLinks = given.isOn
    case .isPrivate: isPrivate = given.isOn
    case .secure: isSecure = given.isOn
    case .force: decoding.takesBinary = given.isOn
    case .encoding: decoding.encoding = try given.value.map(Self.encoding)
    case .color: colours = given.value.flatMap(ColourWish.init)
    case .verbatim, .all, .quitIfOneScreen, .chopLongLines, .lineNumbers, .noLineNumbers,
      .squeezeBlankLines, .header, .quitAtEnd, .quitAtFirstEnd, .ignoreCase, .ignoreCaseAlways,
      .pattern, .follow:
      readingOptions.append(given)
    case .outline, .explain, .section, .links, .check, .grep, .exact, .word, .expression, .search,
      .format, .printConfig, .help, .version, .accepted:
      break
    }
  }

  private static func encoding(_ name: String) throws -> TextEncoding {
    guard let known = TextEncoding(named: name) else {
      throw Failure(
        usage: "there is no encoding called “\(PrintableText(name))”; iconv -l names them.")
    }
    return known
  }
}
