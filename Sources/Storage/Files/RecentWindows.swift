import System

/// The windows of a file that were looked at last, the oldest given up for a new one.
struct RecentWindows {
  /// Bytes of a file from `index` times the size of a window.
  struct Window {
    let index: Int
    /// The file as it was when the bytes were read; nil for one that can only grow.
    let status: FileStatus?
    let bytes: [UInt8]
  }

  private let limit: Int
  /// In the order in which they were looked at; so few that a search through all is cheapest.
  private var windows: [Window] = []

  /// Room for `limit` windows.
  init(limit: Int) { self.limit = limit }

  /// The window `index`, where it is as new as `status` and holds at least `count` bytes.
  mutating func window(_ index: Int, status: FileStatus?, holding count: Int) -> Window? {
    guard let place = windows.lastIndex(where: { $0.index == index }) else { return nil }
    let window = windows.remove(at: place)
    guard window.status == status, window.bytes.count >= count else { return nil }
    windows.append(window)
    return window
  }

  /// Keeps `window` in place of an older one.
  mutating func insert(_ window: Window) {
    windows.removeAll { $0.index == window.index }
    if windows.count == limit { windows.removeFirst() }
    windows.append(window)
  }
}
