public import System

/// Where what is remembered is kept.
public enum MemoryFile {
  /// `lectern/lectern.sqlite`, or a file of another name beside it, in `$XDG_STATE_HOME` (default
  /// `~/.local/state`); nil without a home.
  ///
  /// The XDG rules: a variable that is not an absolute path counts as not set.
  public static func path(
    _ environment: Environment, named name: String = "lectern.sqlite"
  ) -> String? {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return state + "/lectern/" + name
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.local/state/lectern/" + name
  }
}
