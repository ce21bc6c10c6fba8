import Articles

extension Unicode.Scalar {
  /// What it does in a formula; nil where the table of signs does not have it.
  var signKind: SignKind? {
    let row = MathematicsTable.signs.partitioningIndex { $0 >= value }
    guard row < MathematicsTable.signs.count, MathematicsTable.signs[row] == value else {
      return nil
    }
    return SignKind(rawValue: MathematicsTable.signKinds[row])
  }

  /// The same sign above the line; nil where Unicode has none.
  var raised: Unicode.Scalar? {
    other(MathematicsTable.superscriptBases, MathematicsTable.superscriptSigns)
  }

  /// The same sign below the line; nil where Unicode has none.
  var lowered: Unicode.Scalar? {
    other(MathematicsTable.subscriptBases, MathematicsTable.subscriptSigns)
  }

  /// The same sign with a stroke through it; nil where Unicode has none.
  var negated: Unicode.Scalar? {
    other(MathematicsTable.negatedBases, MathematicsTable.negatedSigns)
  }

  private func other(_ bases: [UInt32], _ signs: [UInt32]) -> Unicode.Scalar? {
    let row = bases.partitioningIndex { $0 >= value }
    return row < bases.count && bases[row] == value ? Unicode.Scalar(signs[row]) : nil
  }

  /// The sign of a fraction, such as ½; nil where Unicode has none.
  static func fraction(_ numerator: String, _ denominator: String) -> Unicode.Scalar? {
    guard let above = UInt32(numerator), let below = UInt32(denominator) else { return nil }
    let table = MathematicsTable.fractions
    return stride(from: 0, to: table.count, by: 3)
      .first { table[$0] == above && table[$0 + 1] == below }
      .flatMap { Unicode.Scalar(table[$0 + 2]) }
  }
}
