/// Bytes that can be read by range, wherever they are; there may be more of them later.
public protocol ByteSource: AnyObject, Sendable {
  /// How many bytes there are now.
  var count: Int { get }

  /// Whether no more will come.
  var isComplete: Bool { get }

  /// Reads `range` into the front of `bytes`, which grows where it is too small.
  ///
  /// Returns how many bytes were read: fewer than asked where the text ends or has become shorter.
  func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int

  /// The stretches of `range` that are bold or underlined, in their order.
  func styles(in range: Range<Int>) -> [StyledBytes]
}

extension ByteSource {
  /// None, as in nearly all texts.
  public func styles(in range: Range<Int>) -> [StyledBytes] { [] }

  /// The bytes of `range`, fewer where the text ends before it.
  public func bytes(in range: Range<Int>) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    let got = read(range, into: &bytes)
    bytes.removeSubrange(got...)
    return bytes
  }
}
