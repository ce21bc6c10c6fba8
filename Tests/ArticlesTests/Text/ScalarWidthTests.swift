import Glibc
import Testing

@testable import Articles

@Suite struct ScalarWidthTests {
  private typealias Measure = @convention(c) (wchar_t) -> Int32

  /// Swift's face of the C library lacks `wcwidth`, so that it is looked up by its name.
  private static func libraryWidth() throws -> Measure {
    unsafeBitCast(try #require(dlsym(nil, "wcwidth")), to: Measure.self)
  }

  private static var libraryVersion: String {
    var name = [CChar](repeating: 0, count: 64)
    confstr(Int32(_CS_GNU_LIBC_VERSION), &name, name.count)
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
  }

  /// The table is glibc 2.36's; another version may know scalars that came later, or fewer.
  @Test func `widths are those of the C library`() throws {
    let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    let width = try Self.libraryWidth()
    var different: [String] = []
    for value in UInt32(1)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if ScalarWidth.columns(of: scalar) != Int(width(wchar_t(value))) {
        different.append(String(value, radix: 16))
      }
    }
    let most = Self.libraryVersion.hasSuffix(" 2.36") ? 0 : 3_000
    #expect(different.count <= most, "\(different.count): \(different.prefix(20))")
  }
}
