/// The sizes, in bytes, that keep every step of loading bounded; tests make them small.
public struct Limits: Equatable, Sendable {
  /// A line is cut after each multiple of this, once it has gone on for as long.
  public var cut = 16 << 10
  /// How far after such a multiple a space is looked for.
  public var cutSlack = 1 << 10
  /// How far apart checkpoints are.
  public var checkpoint = 64 << 10
  /// How much of the text fixes its profile.
  public var sample = 32 << 10
  /// How much of it is searched for the marks of a dialect: the chapters of a book are long.
  public var survey = 64 << 10
  /// A blank stretch longer than this is taken in pieces.
  public var blank = 4 << 10
  /// How much is read at once while loading.
  public var window = 512 << 10

  /// How many headings, entries of lists and links each are kept at the most.
  public var mostEntries = 500_000

  /// How many checkpoints are kept; when there are more, every second one is let go.
  public var mostCheckpoints = 64 << 10

  /// The sizes that the program uses.
  public init() {}

  /// The longest that a block can be.
  var longestBlock: Int { 2 * cut + cutSlack }
  /// How many bytes must follow a block for its kind to be known.
  var lookahead: Int {
    (Neighbours.mostLong + 1) * longestBlock + (Neighbours.most + 1) * (blank + LineShape.longest)
  }
  /// How many are enough for nearly all blocks, whose lines are shorter than they may be.
  var usualLookahead: Int { lookahead / 8 }
}
