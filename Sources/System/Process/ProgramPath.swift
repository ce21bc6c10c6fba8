import Glibc

/// Where the running program is, links followed; empty where the system does not say.
public func programPath() -> String {
  let path = unsafe [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
    guard let start = buffer.baseAddress else { return }
    count = unsafe max(readlink("/proc/self/exe", start, buffer.count), 0)
  }
  return PathCoding.string(path)
}
