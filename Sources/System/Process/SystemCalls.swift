public import Glibc

/// The result of a system call, which is made again as long as signals interrupt it.
@inlinable
public func uninterrupted<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}

/// What the system calls the error `code`, fit for the middle of a sentence.
public func systemMessage(_ code: Int32) -> String {
  guard let message = unsafe strerror(code) else { return "error \(code)" }
  let words = unsafe String(cString: message)
  return words.prefix(1).lowercased() + words.dropFirst()
}

/// Seconds since the start of 1970.
public func secondsSince1970() -> Double {
  var now = timespec()
  unsafe clock_gettime(CLOCK_REALTIME, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

/// Nanoseconds on a clock that only goes forward.
public func monotonicNanoseconds() -> Int {
  var now = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &now)
  return now.tv_sec * 1_000_000_000 + now.tv_nsec
}
