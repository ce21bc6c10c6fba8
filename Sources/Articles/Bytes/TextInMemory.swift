/// A text that is held in memory whole.
public final class TextInMemory: ByteSource {
  private let text: [UInt8]

  /// A source of the bytes of `text`.
  public init(_ text: some Sequence<UInt8>) { self.text = Array(text) }

  /// Bytes of the text.
  public var count: Int { text.count }
  /// Always true: nothing can come after it.
  public var isComplete: Bool { true }

  /// Copies `range` into `bytes`.
  public func read(_ range: Range<Int>, into bytes: inout [UInt8]) -> Int {
    let there = range.clamped(to: 0..<text.count)
    if bytes.count < there.count { bytes = [UInt8](repeating: 0, count: there.count) }
    unsafe bytes.withUnsafeMutableBytes { target in
      unsafe text.withUnsafeBytes { unsafe target.copyMemory(from: .init(rebasing: $0[there])) }
    }
    return there.count
  }
}
