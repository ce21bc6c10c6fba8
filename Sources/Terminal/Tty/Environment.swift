import Glibc

/// The variables of the environment.
enum Environment {
  /// The value of a variable; nil where it is not set, or empty.
  static func value(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let string = unsafe String(cString: value)
    return string.isEmpty ? nil : string
  }
}
