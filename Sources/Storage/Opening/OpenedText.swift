public import Articles
import Glibc
public import System

/// A text that was opened, by what it turned out to be.
public enum OpenedText: Sendable {
  /// A file, whose bytes are all there.
  case file(FileBytes)
  /// A pipe or a device, which is to be started.
  case pipe(SpooledBytes)

  /// How many bytes tell the encoding of a file.
  private static let sampleSize = 64 << 10

  /// Its bytes.
  public var source: any ByteSource {
    switch self {
    case .file(let bytes): bytes
    case .pipe(let bytes): bytes
    }
  }

  /// What it was converted from; nil where it is UTF-8.
  public var encoding: TextEncoding? {
    if case .pipe(let bytes) = self { bytes.encoding } else { nil }
  }

  /// Opens `path`, whatever kind of file is there, without waiting for it.
  ///
  /// Throws one sentence where it is missing, a directory, unreadable or no text.
  public static func open(
    path: String, decoding: Decoding = Decoding(), environment: Environment
  ) throws(StorageError) -> OpenedText {
    let descriptor: Descriptor
    do { descriptor = try Descriptor(opening: path) } catch {
      throw StorageError(file: PrintableText(path), errno: error.code)
    }
    return try open(
      descriptor, path: path, name: PrintableText(path), decoding: decoding, environment)
  }

  /// Opens standard input and leaves `/dev/null` in its place, so that the number stays taken.
  ///
  /// Throws one sentence where it is closed or a directory.
  public static func standardInput(
    decoding: Decoding = Decoding(), environment: Environment
  ) throws(StorageError) -> OpenedText {
    let name: PrintableText = "standard input"
    let number = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
    guard number >= 0 else { throw StorageError(file: name, errno: errno) }
    let descriptor = Descriptor(owning: number)
    if let nothing = try? Descriptor(opening: "/dev/null") { dup2(nothing.number, STDIN_FILENO) }
    return try open(descriptor, path: nil, name: name, decoding: decoding, environment)
  }

  static func open(
    _ descriptor: consuming Descriptor, path: String?, name: PrintableText,
    decoding: Decoding = Decoding(), _ environment: Environment
  ) throws(StorageError) -> OpenedText {
    let directories = SpoolFile.directories(environment)
    if isStream(descriptor) {
      return .pipe(
        try SpooledBytes(descriptor, name: name, directories: directories, decoding: decoding))
    }
    if let encoding = try encoding(of: descriptor, name: name, decoding) {
      let decoding = Decoding(encoding: encoding, takesBinary: decoding.takesBinary)
      return .pipe(
        try SpooledBytes(descriptor, name: name, directories: directories, decoding: decoding))
    }
    return .file(try FileBytes(descriptor, path: path, name: name))
  }

  /// Whether it must be read from here on: a pipe, a device, an input of which a part was read by
  /// another program, or a file of /proc, which has bytes but no size.
  private static func isStream(_ descriptor: borrowing Descriptor) -> Bool {
    guard let status = FileStatus(of: descriptor) else { return false }
    switch status.kind {
    case .stream: return true
    case .directory: return false
    case .regular:
      if lseek(descriptor.number, 0, SEEK_CUR) > 0 { return true }
      var byte: UInt8 = 0
      return unsafe status.size == 0 && descriptor.read(to: &byte, count: 1, at: 0) == 1
    }
  }

  /// What a file has to be converted from; nil where it is UTF-8, as nearly all are.
  ///
  /// Reading goes on behind a byte order mark. Throws one sentence where the file is no text.
  private static func encoding(
    of descriptor: borrowing Descriptor, name: PrintableText, _ decoding: Decoding
  ) throws(StorageError) -> TextEncoding? {
    guard let status = FileStatus(of: descriptor), status.kind == .regular else { return nil }
    let sample = sample(of: descriptor, size: status.size)
    let found = EncodingDetector.find(sample)
    if case .text(let encoding, let markLength) = found {
      if decoding.encoding ?? encoding == encoding {
        lseek(descriptor.number, off_t(markLength), SEEK_SET)
      }
    }
    // Overstrikes are taken out on the way into a spool, as other encodings are.
    let isStruck = OverstrikeEvidence.isUsed(in: sample) ?? false
    if let named = decoding.encoding { return named.isUTF8 && !isStruck ? nil : named }
    switch found {
    case .text(let encoding, _): return encoding.isUTF8 && !isStruck ? nil : encoding
    case .binary where decoding.takesBinary: return nil
    case .binary: throw StorageError(name, .isBinary)
    }
  }

  /// The first bytes of a file; where they are plain ASCII, which says nothing, its last ones.
  private static func sample(of descriptor: borrowing Descriptor, size: Int) -> [UInt8] {
    func part(_ start: Int) -> [UInt8] {
      unsafe [UInt8](unsafeUninitializedCapacity: sampleSize) { buffer, count in
        guard let target = buffer.baseAddress else { return }
        count = unsafe descriptor.read(to: target, count: sampleSize, at: start)
      }
    }
    let first = part(0)
    guard size > sampleSize, StreamDecoder.isPlain(first[...]) else { return first }
    var last = part(size - sampleSize)
    last.removeFirst(last.prefix { $0 & 0xC0 == 0x80 }.count)
    return last
  }
}
