import Glibc
import Synchronization
import System

/// A file without a name that is made when the first bytes are put into it.
final class FileInReserve: Sendable {
  private let directories: [String]
  /// Its descriptor; -1 until it is made.
  private let number = Atomic<Int32>(-1)

  /// A file to be made in one of `directories`.
  init(directories: [String]) { self.directories = directories }

  deinit {
    let number = number.load(ordering: .acquiring)
    if number >= 0 { _ = Descriptor(owning: number) }
  }

  /// Puts bytes at a place; false where they cannot be kept.
  ///
  /// Only one thread may do so at a time.
  func append(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard let number = made() else { return false }
    var kept = 0
    while kept < bytes.count {
      let more = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[kept...])
        return uninterrupted { unsafe pwrite(number, rest.baseAddress, rest.count, offset + kept) }
      }
      guard more > 0 else { return false }
      kept += more
    }
    return true
  }

  /// The bytes of a page of marks, fewer where they cannot be read.
  func read(_ page: MarkPage) -> [UInt8] {
    let number = number.load(ordering: .acquiring)
    guard number >= 0 else { return [] }
    return unsafe [UInt8](unsafeUninitializedCapacity: page.bytes.count) { buffer, count in
      while count < buffer.count {
        let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count...])
        let more = uninterrupted {
          unsafe pread(number, rest.baseAddress, rest.count, page.bytes.lowerBound + count)
        }
        if more <= 0 { break }
        count += more
      }
    }
  }

  private func made() -> Int32? {
    let known = number.load(ordering: .acquiring)
    if known >= 0 { return known }
    guard let made = SpoolFile.make(in: directories) else { return nil }
    number.store(made, ordering: .releasing)
    return made
  }
}
