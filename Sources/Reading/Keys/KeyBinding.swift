/// A command and the keys that ask for it.
struct KeyBinding: Equatable, Sendable {
  let command: Command
  /// The names of the keys, with blanks between them; empty where there is none.
  var keys: String

  init(_ command: Command, _ keys: String) {
    self.command = command
    self.keys = keys
  }

  /// The names of the keys one by one.
  var names: [String] { keys.split(separator: " ").map(String.init) }

  /// Takes keys away, by their names.
  mutating func remove(_ names: [String]) {
    for name in names where hasKey(name) {
      keys = self.names.filter { $0 != name }.joined(separator: " ")
    }
  }

  /// Whether the key with this name is one of them; asked for each binding when a key is pressed.
  func hasKey(_ name: String) -> Bool {
    let wanted = name.utf8.span
    let all = keys.utf8.span
    var start = 0
    while start < all.count {
      var end = start
      var isSame = true
      while end < all.count, all[end] != UInt8(ascii: " ") {
        isSame = isSame && end - start < wanted.count && all[end] == wanted[end - start]
        end += 1
      }
      if isSame, end - start == wanted.count { return true }
      start = end + 1
    }
    return false
  }
}
