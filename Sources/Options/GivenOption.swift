/// An option as it was given.
public struct GivenOption: Equatable, Sendable {
  /// Which one.
  public var option: Option
  /// What stood after it; nil where it takes nothing.
  public var value: String?
  /// Whether it is switched on; `-+` switches it back.
  public var isOn: Bool
  /// The letter by which it was given, which may have another meaning beside another option.
  var letter: Character?

  /// An option that is switched on, or back.
  public init(_ option: Option, value: String? = nil, isOn: Bool = true) {
    self.option = option
    self.value = value
    self.isOn = isOn
  }
}
