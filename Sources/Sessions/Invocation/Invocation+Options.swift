import Options
import Reading
import System

extension Invocation {
  /// What holds for reading: the configuration, then `LESS`, then `LECTERN` and the command line.
  func readingOptions(_ configuration: Configuration) -> ReadingOptions {
    var options = ReadingOptions(configuration.settings)
    if let less = Environment.process.word("LESS") {
      options.take(less: EnvironmentScanner(less, .less))
    }
    for given in readingOptions { options.take(given) }
    options.start = start ?? options.start
    return options
  }

  /// Whether colours are wanted, by `--color` and the usual variables.
  var colourWish: ColourWish {
    ColourWish(option: colours) { Environment.process.word($0) }
  }
}
