import System

/// A digest of the first bytes of a file, which tells later whether they are still there.
///
/// Of a long file it covers parts that are spread over its length, so that it costs little to take
/// each time that bytes are added.
struct Imprint: Equatable, Sendable {
  /// A file of no more bytes is covered whole.
  private static let mostWhole = 1 << 20
  private static let parts = 64
  private static let part = 4 << 10

  private let count: Int
  private let hash: Int64

  /// The imprint of the first `count` bytes of a file.
  init(of file: WindowedFile, count: Int) {
    self.count = count
    hash = Self.hash(file, count)
  }

  /// Whether a file still has the bytes that it was taken from.
  func isLeft(by file: WindowedFile) -> Bool { Self.hash(file, count) == hash }

  private static func hash(_ file: WindowedFile, _ count: Int) -> Int64 {
    let ranges =
      count <= mostWhole
      ? [0..<count]
      : (0..<parts).map { index in
        let start = (count - part) / (parts - 1) * index
        return start..<start + part
      } + [count - part..<count]
    return Fingerprint.hash(ranges.flatMap { file.bytesPastWindows(in: $0) })
  }
}
