/// Whether somebody wants colours: what `--color` and the usual variables say.
public enum ColourWish: String, Sendable {
  /// Colours on a terminal, and none where the text is printed elsewhere.
  case auto
  /// Colours wherever the text goes.
  case always
  /// No colours.
  case never

  /// What `option` says, else `NO_COLOR`, then `CLICOLOR_FORCE`, then `CLICOLOR`.
  ///
  /// `variable` gives the value of a variable; an empty one counts as not set.
  public init(option: ColourWish?, _ variable: (String) -> String?) {
    if let option {
      self = option
    } else if variable("NO_COLOR") != nil {
      self = .never
    } else if let force = variable("CLICOLOR_FORCE"), force != "0" {
      self = .always
    } else {
      self = variable("CLICOLOR") == "0" ? .never : .auto
    }
  }
}
