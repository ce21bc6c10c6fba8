/// Keys as text, the way vim writes them: `jj<Space><C-l><Up><A-+><lt>`.
///
/// In `<...>` stands one character or a name, after any of `S-`, `A-` and `C-`. A `<` that nothing
/// closes is itself; `<lt>` always is.
enum Keys {
  /// The bytes that xterm sends for them; those for the arrows depend on a mode (DECCKM).
  static func bytes(_ keys: String, hasApplicationKeys: Bool = true) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = keys[...]
    while let first = rest.first {
      if first == "<", let end = rest.dropFirst(2).firstIndex(of: ">") {
        let name = rest[rest.index(after: rest.startIndex)..<end]
        bytes += try KeyStroke(name).bytes(hasApplicationKeys: hasApplicationKeys)
        rest = rest[rest.index(after: end)...]
      } else {
        bytes += String(first).utf8
        rest.removeFirst()
      }
    }
    return bytes
  }
}
