/// Scalars that show nothing of themselves, and what they do beside others.
///
/// One that changes what is seen where it stands is kept; any other hides there, and is shown as a
/// mark. Where a text leaves that open, it is kept: a mark in an ordinary text would be the worse
/// mistake.
enum IgnorableScalar {
  /// What `scalar` is beside an ignorable one, as bits.
  static func kinds(of scalar: UInt32) -> UInt32 {
    let next = changes.partitioningIndex { $0 >> 8 > scalar }
    return next > 0 ? changes[next - 1] & 0xFF : 0
  }

  /// Whether there is any place where an ignorable scalar changes what a terminal shows.
  ///
  /// Directional marks never count as such: they change the order of what is shown.
  static func canAct(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x34F, 0x115F, 0x1160, 0x180B...0x180F, 0x200B...0x200D, 0x2060: true
    case 0xFE00...0xFE02, 0xFE0E, 0xFE0F, 0xE0100...0xE01EF: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
    default: false
    }
  }

  /// Whether it takes the place of a letter, so that a terminal has to get it.
  static func isFiller(_ scalar: UInt32) -> Bool { scalar == 0x115F || scalar == 0x1160 }
}
