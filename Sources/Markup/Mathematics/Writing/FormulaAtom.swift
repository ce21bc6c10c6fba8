/// A part of a formula in Unicode, and what it does to the parts beside it.
struct FormulaAtom {
  /// How it is written.
  var text: String
  /// What it does.
  var kind = SignKind.ordinary
  /// How it is written where something stands right before it, or behind it, that would be read as a part
  /// of it; nil where nothing could be.
  var guarded: String?
  /// Whether that is so before it too.
  var isGuardedBefore = false
  /// Whether it is more than one sign wide by itself, so that a script needs brackets around it.
  var isComposite = false
  /// Whether it is a number.
  var isNumber = false
  /// Whether its last sign would be read as an operator if a letter followed.
  var isOpenEnded = false
  /// Whether it is nothing but white space.
  var isSpace = false

  /// Whether it stands for a value, so that what stands right beside it is multiplied with it.
  var isValue: Bool { kind == .ordinary && !isSpace }
}
