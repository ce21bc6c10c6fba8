import Glibc

/// The locale of curses: UTF-8, whatever the environment says, because that is what Lectern writes.
enum UTF8Locale {
  /// Takes the environment's character set where it is UTF-8, and else the C library's own.
  ///
  /// Only LC_CTYPE is set: setting all categories opens some twenty files before the first screen.
  static func adopt() {
    for name in ["", "C.UTF-8", "C.utf8", "en_US.UTF-8"] {
      if unsafe setlocale(LC_CTYPE, name) != nil, isInForce { return }
    }
  }

  private static var isInForce: Bool {
    guard let name = unsafe nl_langinfo(nl_item(CODESET)) else { return false }
    return unsafe strcmp(name, "UTF-8") == 0
  }
}
