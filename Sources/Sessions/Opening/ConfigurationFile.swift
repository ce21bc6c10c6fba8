import Glibc
import Reading
import System

/// The file that a reader's configuration is in.
enum ConfigurationFile {
  /// What it says; what holds for everybody where there is none.
  ///
  /// Without the file this costs one call of the system that fails.
  static func read(_ environment: Environment) -> Configuration {
    guard let path = path(environment) else { return Configuration() }
    do throws(SystemError) {
      let file = try Descriptor(opening: path)
      return read(file, path: shown(path, environment))
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return Configuration() }
      return Configuration(
        unreadable: "the file cannot be read: \(systemMessage(error.code))",
        path: shown(path, environment))
    }
  }

  private static func read(_ file: borrowing Descriptor, path: String) -> Configuration {
    guard FileStatus(of: file)?.kind == .regular else {
      return Configuration(unreadable: "this is no file, so nothing of it counts", path: path)
    }
    let most = Configuration.mostBytes + 1
    let text = unsafe [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count = unsafe file.read(to: start, count: most, at: 0)
    }
    return Configuration(text, path: path)
  }

  /// `lectern/config.toml` in `$XDG_CONFIG_HOME` (default `~/.config`); nil without a home.
  ///
  /// The XDG rules: a variable that is not an absolute path counts as not set.
  private static func path(_ environment: Environment) -> String? {
    if let home = environment["XDG_CONFIG_HOME"], home.hasPrefix("/") {
      return home + "/lectern/config.toml"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.config/lectern/config.toml"
  }

  /// A path with ~ for the home, as a person writes it.
  private static func shown(_ path: String, _ environment: Environment) -> String {
    guard let home = environment["HOME"], home.count > 1, path.hasPrefix(home + "/") else {
      return path
    }
    return "~" + path.dropFirst(home.count)
  }
}
