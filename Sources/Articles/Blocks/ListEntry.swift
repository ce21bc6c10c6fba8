/// What is known about a numbered or bulleted entry of a list.
public struct ListEntry: Equatable, Sendable {
  /// Its number, if it is numbered.
  public var number: Int?
  /// What its list is about.
  public var stance: Stance?
  /// Whether it is a title with paragraphs of its own below it.
  public var isTitled: Bool
  /// Whether it has neither number nor bullet and is an entry only by where it stands.
  public var isBare: Bool

  init(number: Int? = nil, stance: Stance? = nil, isTitled: Bool = false, isBare: Bool = false) {
    self.isBare = isBare
    self.number = number
    self.stance = stance
    self.isTitled = isTitled
  }
}
