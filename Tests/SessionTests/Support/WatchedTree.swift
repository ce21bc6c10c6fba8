import Glibc

/// Directories in which whatever anybody opens, reads, makes or writes is noticed.
final class WatchedTree {
  /// `IN_ALL_EVENTS`, which Swift does not import.
  private static let allEvents: UInt32 = 0xFFF
  private let notifier: Descriptor
  private var paths: [Int32: String] = [:]

  /// Watches a directory and all in it, as it is now.
  init(_ path: String) throws {
    notifier = Descriptor(
      try SystemError.check("inotify", inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))))
    let names = try Program.run([path, "-type", "d"], program: "/usr/bin/find").text
    for name in names.split(separator: "\n").map(String.init) {
      let number = inotify_add_watch(notifier.number, name, Self.allEvents)
      paths[try SystemError.check("watch \(name)", number)] = name
    }
    _ = try visits()
  }

  /// What was touched since the last look: names of files, or of directories that were read.
  func visits() throws -> Set<String> {
    var visits: Set<String> = []
    while let bytes = try notifier.read(), !bytes.isEmpty {
      var rest = bytes[...]
      while rest.count >= MemoryLayout<inotify_event>.size {
        let event = rest.withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
        let size = MemoryLayout<inotify_event>.size
        let name = rest.dropFirst(size).prefix(Int(event.len)).prefix { $0 != 0 }
        rest = rest.dropFirst(size + Int(event.len))
        let text = String(decoding: name, as: UTF8.self)
        visits.insert((paths[event.wd] ?? "?") + (text.isEmpty ? "" : "/" + text))
      }
    }
    return visits
  }
}
