import System
import TestFiles
import Testing

@testable import Storage

@Suite struct RecentWindowsTests {
  private func window(_ index: Int, _ count: Int = 8) -> RecentWindows.Window {
    RecentWindows.Window(index: index, status: nil, bytes: pattern(count))
  }

  /// Which of windows 1 to 3 are there.
  private func kept(in windows: RecentWindows, status: FileStatus? = nil, holding: Int = 8) -> [Int]
  {
    var windows = windows
    return (1...3).filter { windows.window($0, status: status, holding: holding) != nil }
  }

  @Test func `the window that was not looked at for longest is given up`() {
    var windows = RecentWindows(limit: 2)
    windows.insert(window(1))
    windows.insert(window(2))
    _ = windows.window(1, status: nil, holding: 8)
    windows.insert(window(3))
    #expect(kept(in: windows) == [1, 3])
  }

  @Test func `a window with too few bytes is not used`() {
    var windows = RecentWindows(limit: 2)
    windows.insert(window(1, 4))
    #expect(kept(in: windows, holding: 4) == [1])
    #expect(kept(in: windows, holding: 5) == [])
  }

  @Test func `a window of another state of the file is not used`() throws {
    let directory = try TemporaryDirectory()
    let status = FileStatus(path: try directory.write("a.txt", "text"))
    var windows = RecentWindows(limit: 2)
    windows.insert(window(1))
    #expect(kept(in: windows, status: status) == [])
  }

  @Test func `a window takes the place of an older one of the same part`() {
    var windows = RecentWindows(limit: 2)
    windows.insert(window(1, 4))
    windows.insert(window(2))
    windows.insert(window(1))
    #expect(kept(in: windows) == [1, 2])
  }
}
