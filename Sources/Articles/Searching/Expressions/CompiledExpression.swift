import CRE2

/// A regular expression of RE2, which takes time in proportion to the text and bounded memory
/// whatever it is.
@safe
final class CompiledExpression: @unchecked Sendable {
  private let expression: OpaquePointer

  /// Compiles a pattern; fails where it is none, with a sentence that has RE2's words for the fault.
  init(_ pattern: String, foldsCase: Bool) throws(SearchError) {
    var reason = [CChar](repeating: 0, count: 256)
    var pattern = pattern
    let made = pattern.withUTF8 { bytes in
      unsafe cre2_make(
        bytes.baseAddress, numericCast(bytes.count), foldsCase ? 1 : 0, &reason,
        numericCast(reason.count))
    }
    guard let made = unsafe made else {
      let words = reason.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw SearchError(
        reason: "The expression has a fault: " + PrintableText(folding: words.span) + ".")
    }
    unsafe expression = made
  }

  deinit { unsafe cre2_free(expression) }

  /// The leftmost match that lies in `range`; the bytes around it show where lines and words end.
  func find(in text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    return unsafe text.withUnsafeBufferPointer { bytes in
      var start = 0
      var end = 0
      let isFound = unsafe cre2_find(
        expression, bytes.baseAddress, bytes.count, range.lowerBound, range.upperBound, &start, &end
      )
      return isFound != 0 ? start..<end : nil
    }
  }
}
