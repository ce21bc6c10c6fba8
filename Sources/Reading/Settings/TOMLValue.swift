/// A value as a file of TOML has it.
enum TOMLValue: Equatable {
  case boolean(Bool)
  case integer(Int)
  case string(String)
  case list([TOMLValue])
  /// A fraction, a date and the like, which no setting takes.
  case other
}
