/// A file whose name is not UTF-8, nor is that of its directory.
enum ByteNames {
  /// Its name as the shell has it: `café.txt` in Latin-1.
  static let name = #"$(printf 'd\351p\364t/caf\351.txt')"#

  /// Whether this file system takes such names.
  static var areTaken: Bool {
    guard let scratch = try? ScratchDirectory() else { return false }
    return (try? make("words", in: scratch)) == .exited(0)
  }

  /// Makes it, with a text.
  static func make(_ text: String, in scratch: ScratchDirectory) throws -> ExitStatus {
    try scratch.write("source", text)
    let script = #"d=$(printf 'd\351p\364t'); mkdir "$d" && mv source "\#(name)""#
    return try Program.run(["-c", script], program: "/bin/sh", directory: scratch.path).status
  }
}
