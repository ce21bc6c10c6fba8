import Glibc

/// The processes of one job, as the system lists them.
struct ProcessGroup {
  /// They were given the time, and some ran on.
  struct StillRunning: Error { let names: [String] }

  private let number: pid_t

  /// The group with a number.
  init(_ number: pid_t) { self.number = number }

  /// Waits until all are stopped, and returns their names in alphabetical order.
  func waitUntilAllStopped(within patience: Duration) throws -> [String] {
    let deadline = ContinuousClock.now + patience
    while true {
      let members = members
      let running = members.filter { $0.state != "T" }
      if running.isEmpty { return members.map(\.name).sorted() }
      guard .now < deadline else { throw StillRunning(names: running.map(\.name)) }
      sched_yield()
    }
  }

  private struct Member {
    let name: String
    let state: Character
    let group: pid_t

    /// A line of `/proc/N/stat`: the number, the name in brackets, the state, the parent, the group.
    init?(_ line: String) {
      guard let opening = line.firstIndex(of: "("), let closing = line.lastIndex(of: ")") else {
        return nil
      }
      let fields = line[closing...].dropFirst(2).split(separator: " ")
      guard fields.count > 2, let state = fields[0].first, let group = pid_t(fields[2]) else {
        return nil
      }
      name = String(line[opening..<closing].dropFirst())
      self.state = state
      self.group = group
    }
  }

  private var members: [Member] {
    guard let directory = opendir("/proc") else { return [] }
    defer { closedir(directory) }
    var members: [Member] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard Int(name) != nil, let file = try? Descriptor.reading("/proc/\(name)/stat"),
        let bytes = try? file.read(), let member = Member(String(decoding: bytes, as: UTF8.self)),
        member.group == number
      else { continue }
      members.append(member)
    }
    return members
  }
}
