/// What the system tells of a running process in `/proc/PID/status`.
struct ProcessStatus {
  /// The most memory that it ever had in use since it was started, in bytes (VmHWM).
  ///
  /// The figure of `wait4(2)` would not do: it counts what the tests had in use at the fork.
  let peakMemory: Int

  /// Asks for it now.
  init(_ process: Int32) throws {
    let bytes = try Descriptor.reading("/proc/\(process)/status").read() ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let words = lines.first { $0.hasPrefix("VmHWM:") }?.split { $0 == " " || $0 == "\t" } ?? []
    peakMemory = 1024 * (words.dropFirst().first.flatMap { Int($0) } ?? 0)
  }
}
