public import Articles
import Glibc
public import System

/// A text that was opened, by what it turned out to be.
public enum OpenedText: Sendable {
  /// A file, whose bytes are all there.
  case file(FileBytes)
  /// A pipe or a device, which is to be started.
  case pipe(SpooledBytes)

  /// Its bytes.
  public var source: any ByteSource {
    switch self {
    case .file(let bytes): bytes
    case .pipe(let bytes): bytes
    }
  }

  /// Its file when it was opened or last found grown; nil where it has none.
  public var fileStatus: FileStatus? {
    switch self {
    case .file(let bytes): bytes.knownStatus
    case .pipe(let bytes): bytes.fileStatus
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
    var decoding = decoding
    decoding.fileName = path
    if isStream(descriptor) {
      return .pipe(
        try SpooledBytes(descriptor, name: name, directories: directories, decoding: decoding))
    }
    let sample = bytes(of: descriptor, at: 0)
    if try !isPlain(descriptor, sample, name: name, decoding) {
      return .pipe(
        try SpooledBytes(descriptor, name: name, directories: directories, decoding: decoding))
    }
    let derivation = Derivation(name: name, decoding: decoding, directories: directories)
    return .file(
      try FileBytes(descriptor, path: path, name: name, derived: derivation.text(of: sample)))
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

  /// Whether the bytes of a file, which begins with `sample`, are its text as it stands, as those of
  /// nearly all are.
  ///
  /// Throws one sentence where the file is no text.
  private static func isPlain(
    _ descriptor: borrowing Descriptor, _ sample: [UInt8], name: PrintableText,
    _ decoding: Decoding
  ) throws(StorageError) -> Bool {
    guard let status = FileStatus(of: descriptor), status.kind == .regular else { return true }
    guard let form = TextForm(of: sample, decoding) else { throw StorageError(name, .isBinary) }
    guard form.isPlain, !form.isTold, decoding.audience == .script else { return form.isPlain }
    return lateEncoding(
      upTo: status.size,
      declared: EncodingLabel.encoding(declaredIn: sample, named: decoding.fileName)
    ) { bytes(of: descriptor, at: $0) }.isUTF8
  }

  private static func bytes(of descriptor: borrowing Descriptor, at start: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: TextForm.sampleSize) { buffer, count in
      guard let target = buffer.baseAddress else { return }
      count = unsafe descriptor.read(to: target, count: TextForm.sampleSize, at: start)
    }
  }

  /// The encoding of a text of which the first sample is plain ASCII, by the first bytes that are not, and
  /// by what the text has `declared`; `sample` gives as many bytes as one has from a place on.
  static func lateEncoding(
    upTo end: Int, declared: @autoclosure () -> TextEncoding?, _ sample: (Int) -> [UInt8]
  ) -> TextEncoding {
    var start = TextForm.sampleSize
    while start < min(end, TextForm.reach) {
      let bytes = sample(start)
      if let index = TextForm.firstTelling(in: bytes[...]), start + index < TextForm.reach {
        return EncodingDetector.find(late: sample(start + index), declared: declared())
      }
      // A sequence that shows an encoding may begin in one sample and end in the next.
      start += max(1, bytes.count - 2)
    }
    return .utf8
  }
}
