/// Sums of probabilities over blocks, with and without their weight.
struct Votes {
  /// Of the weights of blocks times their probabilities.
  var likely = 0.0
  var weight = 0.0
  var probability = 0.0
  var blocks = 0

  /// The mean probability by weight.
  var mean: Double { likely / max(1, weight) }

  mutating func add(_ block: PageOutline.Block, _ value: Double) {
    likely += block.vote * value
    weight += block.vote
    probability += value
    blocks += 1
  }

  static func += (votes: inout Votes, more: Votes) {
    votes.likely += more.likely
    votes.weight += more.weight
    votes.probability += more.probability
    votes.blocks += more.blocks
  }
}
