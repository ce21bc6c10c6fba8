import Glibc

/// A value that threads share, and can wait for a change of.
///
/// `Mutex` has no condition to wait on, so this is POSIX's own pair of both.
@safe
public final class Monitor<Value: Sendable>: @unchecked Sendable {
  private var value: Value
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  /// Shares `value`.
  public init(_ value: Value) {
    self.value = value
    unsafe pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    unsafe pthread_condattr_init(&attributes)
    unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    unsafe pthread_cond_init(condition, &attributes)
    unsafe pthread_condattr_destroy(&attributes)
  }

  deinit {
    unsafe pthread_cond_destroy(condition)
    unsafe pthread_mutex_destroy(mutex)
    unsafe condition.deallocate()
    unsafe mutex.deallocate()
  }

  /// The value as it is now.
  public var now: Value {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return value
  }

  /// Changes the value, wakes all who wait, and gives what `body` gives.
  @discardableResult
  public func change<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    let result = try body(&value)
    unsafe pthread_cond_broadcast(condition)
    return result
  }

  /// Waits until the value is as wanted, at most for `timeout`, and says whether it is.
  @discardableResult
  public func wait(atMost timeout: Duration? = nil, until isWanted: (Value) -> Bool) -> Bool {
    var deadline = timeout.map(timespec.init(after:))
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    while !isWanted(value) {
      if sleep(until: &deadline) == ETIMEDOUT { return isWanted(value) }
    }
    return true
  }

  private func sleep(until deadline: inout timespec?) -> Int32 {
    guard var time = deadline else { return unsafe pthread_cond_wait(condition, mutex) }
    return unsafe pthread_cond_timedwait(condition, mutex, &time)
  }
}

extension timespec {
  /// The time on the monotonic clock when `duration` will have passed.
  fileprivate init(after duration: Duration) {
    let (seconds, attoseconds) = duration.components
    let time = monotonicNanoseconds() + Int(attoseconds / 1_000_000_000)
    self.init(tv_sec: time / 1_000_000_000 + Int(seconds), tv_nsec: time % 1_000_000_000)
  }
}
