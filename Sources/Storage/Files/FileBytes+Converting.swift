import Articles
import Glibc
public import System

extension FileBytes {
  /// The same file as it is converted, where its first bytes were plain ASCII and the next ones, which
  /// no first screen waits for, show that it is not in UTF-8; nil where it is.
  ///
  /// Throws one sentence where no file can be made for the text.
  public func converted(
    _ decoding: Decoding, environment: Environment
  ) throws(StorageError) -> SpooledBytes? {
    let sampleSize = TextForm.sampleSize
    guard decoding.encoding == nil, base.count > sampleSize,
      case let sample = base.bytes(in: 0..<sampleSize), TextForm.isASCII(sample[...])
    else { return nil }
    let encoding = OpenedText.lateEncoding(
      upTo: base.count, declared: EncodingLabel.encoding(declaredIn: sample, named: path)
    ) { base.bytes(in: $0..<$0 + sampleSize) }
    guard !encoding.isUTF8 else { return nil }
    // What is ASCII is the same in each encoding that can be detected so late.
    var decoding = decoding
    decoding.encoding = encoding
    decoding.fileName = path
    let name = path.map { PrintableText($0) } ?? "standard input"
    let number = fcntl(base.file.descriptor.number, F_DUPFD_CLOEXEC, 3)
    guard number >= 0 else { throw StorageError(file: name, errno: errno) }
    lseek(number, 0, SEEK_SET)
    return try SpooledBytes(
      Descriptor(owning: number), name: name, directories: SpoolFile.directories(environment),
      decoding: decoding, status: knownStatus)
  }
}
