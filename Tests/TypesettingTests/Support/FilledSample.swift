@testable import Typesetting

/// What a text of lines filled to column 48 needs so that it is taken for one.
enum FilledSample {
  static let paragraphs = """
    The lamp is lit at six o'clock in the evening,
    and it burns until the sun has come up again
    over the mainland, where nobody looks at it.

    When there is fog, a bell is rung by whoever is
    awake; when nobody is, it is rung by the goat,
    which has learned to pull upon the rope.

    """

  /// The rows of `body` where it stands below such paragraphs, set to `measure` columns.
  static func picture(_ body: String, measure: Int, setting: Setting = .screen) -> String {
    var galley = Galley(Array((paragraphs + "\n" + body).utf8), measure: measure, setting: setting)
    let start = paragraphs.utf8.count + 1
    let rows = galley.allRows().filter { $0.range.lowerBound >= start }
    return rows.map(\.description).joined(separator: "\n")
  }
}
