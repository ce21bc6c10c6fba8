import Articles

extension TextLook {
  /// Takes over what the parameters of a sequence set (ECMA-48 8.3.117, ISO 8613-6 for colours).
  ///
  /// Words that are to blink or to be hidden stay as they are: nothing of a text is hidden.
  mutating func set(by text: Span<UInt8>, _ parameters: Range<Int>) {
    var numbers = ParameterReader(parameters)
    while let number = numbers.next(in: text) {
      let parts = numbers.parts(in: text)
      switch number {
      case 0: self = .plain
      case 1: attributes.insert(.bold)
      case 2: attributes.insert(.faint)
      case 3: attributes.insert(.italic)
      case 4 where parts.first == 0: attributes.remove(.underline)
      case 4, 21: attributes.insert(.underline)
      case 7: attributes.insert(.reverse)
      case 9: attributes.insert(.struck)
      case 22: attributes.subtract([.bold, .faint])
      case 23: attributes.remove(.italic)
      case 24: attributes.remove(.underline)
      case 27: attributes.remove(.reverse)
      case 29: attributes.remove(.struck)
      case 30...37: foreground = .indexed(UInt8(number - 30))
      case 38: if let colour = numbers.colour(parts, in: text) { foreground = colour }
      case 39: foreground = nil
      case 40...47: background = .indexed(UInt8(number - 40))
      case 48: if let colour = numbers.colour(parts, in: text) { background = colour }
      case 49: background = nil
      // The colour of an underline is read so that its parts are not taken for something else.
      case 58: _ = numbers.colour(parts, in: text)
      case 90...97: foreground = .indexed(UInt8(number - 82))
      case 100...107: background = .indexed(UInt8(number - 92))
      default: break
      }
    }
  }
}
