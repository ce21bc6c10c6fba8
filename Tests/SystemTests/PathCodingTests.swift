import Glibc
import TestFiles
import Testing

@testable import System

/// Holds paths to coming back from a string byte by byte, whatever they are.
@Suite struct PathCodingTests {
  @Test(arguments: [
    ("caf\u{E9}", "caf\u{E9}"), ("e\u{301}", "e\u{301}"), ("皮膚/🌊", "皮膚/🌊"), ("", ""),
    ("\u{10FF7F}", "\u{10FF7F}"),
  ])
  func `UTF-8 is its own text`(path: String, text: String) {
    #expect(Array(PathCoding.string(Array(path.utf8)).utf8) == Array(text.utf8))
    #expect(PathCoding.bytes(text) == Array(path.utf8))
  }

  @Test(
    arguments: [
      ([0x63, 0xE9], "c\u{10FFE9}"), ([0xE9, 0x41], "\u{10FFE9}A"), ([0x80], "\u{10FF80}"),
      ([0xFF], "\u{10FFFF}"), ([0xC0, 0xAF], "\u{10FFC0}\u{10FFAF}"),
      ([0xED, 0xA0, 0x80], "\u{10FFED}\u{10FFA0}\u{10FF80}"),
      ([0xE7, 0x9A, 0x2F], "\u{10FFE7}\u{10FF9A}/"),
      ([0xF4, 0x8F, 0xBF, 0xA9], "\u{10FFF4}\u{10FF8F}\u{10FFBF}\u{10FFA9}"),
    ] as [([UInt8], String)])
  func `a byte that is not UTF-8 is one scalar, and so are those of such a scalar`(
    bytes: [UInt8], string: String
  ) {
    #expect(Array(PathCoding.string(bytes).utf8) == Array(string.utf8))
    #expect(PathCoding.bytes(string) == bytes)
  }

  @Test func `any bytes come back from their string, which no other bytes have`() {
    var state: UInt64 = 16
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    // Pieces that make and break sequences, and any byte but zero.
    let pieces: [[UInt8]] = [
      [0xF4, 0x8F, 0xBE, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x8F], [0xBF], [0xC3, 0xA9],
      [0xE7, 0x9A], [0xF0, 0x9F, 0x8C, 0x8A], [0xF0], [0x2F], [0x65, 0xCC, 0x81],
    ]
    var known: [[UInt8]: [UInt8]] = [:]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<next(8) {
        bytes += next(3) == 0 ? [UInt8(1 + next(255))] : pieces[next(pieces.count)]
      }
      let string = PathCoding.string(bytes)
      #expect(PathCoding.bytes(string) == bytes)
      #expect(
        (bytes + [0]).map(CChar.init(bitPattern:)).withUnsafeBufferPointer { buffer in
          buffer.baseAddress.map { PathCoding.string($0) } == string
        })
      withPath(string) { #expect(strlen($0) == bytes.count) }
      let utf8 = Array(string.utf8)
      #expect(known[utf8] ?? bytes == bytes)
      known[utf8] = bytes
    }
    #expect(known.count > 10_000)
  }

  @Test func `a file of any name is found, opened, known by its real path and removed`() throws {
    let directory = try TemporaryDirectory()
    let path = directory[PathCoding.string([0x63, 0xE9, 0xF4, 0x8F, 0xBF, 0xA9, 0x2E, 0x74])]
    do { try directory.write(String(path.dropFirst(directory.path.count + 1)), "text") } catch {
      // EILSEQ of ZFS or APFS with utf8only and the like: there is no such file to be had here.
      withKnownIssue("this file system takes only names in UTF-8") { throw error }
      return
    }
    let listed = try OpenDirectory(directory.path)
    var names: [String] = []
    while let entry = listed.next() { names.append(entry.name) }
    #expect(names.contains { directory[$0] == path })
    #expect(FileStatus(path: path)?.size == 4)
    #expect(realPath(path).hasSuffix(path))
    #expect(!isSymbolicLink(path))
  }
}
