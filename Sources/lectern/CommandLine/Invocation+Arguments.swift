import ArgumentParser
import Articles
import Reading
import Sessions
import Storage
import Typesetting

extension Invocation {
  /// Reads the arguments; without an option the parser is not asked, so that a page opens sooner.
  init(_ arguments: [String]) throws {
    self.init(reading: arguments)
    guard arguments.contains(where: { $0.hasPrefix("-") && $0 != "-" }) else { return }
    do {
      let options = try Options.parse(arguments)
      articles = options.articles
      width = options.width
      library = options.library
      followsLinks = options.followLinks
      isPrivate = options.isPrivate
      isSecure = options.isSecure
      decoding = try Self.decoding(options)
      reading.lines.cutsLongLines = options.chopLongLines
      reading.lines.showsLineNumbers = options.lineNumbers
      reading.lines.squeezesBlankLines = options.squeezeBlankLines
      reading.opensVerbatim = options.verbatim
      action = try Self.action(options)
    } catch let failure as Failure {
      throw failure
    } catch {
      guard Options.exitCode(for: error) == .success else {
        let words = Options.message(for: error).split(separator: "\n").first ?? "wrong usage"
        let isEnded = words.last == "." || words.last == "?"
        throw Failure(
          usage: "\(isEnded ? words.dropLast() : words); lectern --help shows the options.")
      }
      articles = []
      action = .show(Options.fullMessage(for: error) + "\n")
    }
  }

  private static func decoding(_ options: Options) throws -> Decoding {
    let encoding = try options.encoding.map { name in
      guard let known = TextEncoding(named: name) else {
        throw Failure(
          usage: "there is no encoding called “\(PrintableText(name))”; iconv -l names them.")
      }
      return known
    }
    return Decoding(encoding: encoding, takesBinary: options.force)
  }

  private static func action(_ options: Options) throws -> Action {
    let wanted = [
      options.outline, options.section != nil, options.links, options.check, options.grep != nil,
      options.search != nil, options.printConfig,
    ]
    if wanted.count(where: \.self) > 1 {
      throw Failure(
        usage:
          """
          --outline, --section, --links, --check, --grep, --search and --print-config exclude each \
          other; choose one.
          """
      )
    }
    let hasFormat =
      options.outline || options.check || options.links || options.grep != nil
      || options.search != nil
    if options.format != nil && !hasFormat {
      throw Failure(usage: "--format belongs to --outline, --links, --check, --grep or --search.")
    }
    if options.grep == nil && (options.exact || options.word || options.expression) {
      throw Failure(usage: "--exact, --word and --expression belong to --grep.")
    }
    if options.explain && !options.outline {
      throw Failure(usage: "--explain belongs to --outline.")
    }
    if options.printConfig { return .show(Configuration.defaults) }
    if options.explain { return .explain(options.format ?? .text) }
    if options.check { return .check(options.format ?? .text) }
    if options.outline { return .outline(options.format ?? .text) }
    if let section = options.section { return .section(section) }
    if let pattern = options.grep {
      if pattern.isEmpty { throw Failure(usage: "--grep needs some words to look for.") }
      return .grep(query(pattern, options), options.format ?? .text)
    }
    if let words = options.search {
      do { return .search(try IndexQuery(words), options.format ?? .text) } catch {
        throw Failure(usage: "\(error)")
      }
    }
    return options.links ? .links(options.format ?? .text) : .read
  }

  private static func query(_ pattern: String, _ options: Options) -> SearchQuery {
    SearchQuery(
      pattern, isExact: options.exact, isWholeWord: options.word,
      isExpression: options.expression)
  }
}
