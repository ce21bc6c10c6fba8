/// What a list of items is about.
public enum Stance: String, Sendable {
  case benefit, risk
}
