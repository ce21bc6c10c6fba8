import Articles
import Testing

@testable import Reading

/// Holds colours to being the nearest that a terminal has.
@Suite struct ShadeTests {
  @Test func `each colour of the cube and the greys is its own nearest`() {
    for number in UInt8(16)...255 {
      let tint = Tint(number)
      let nearest = Tint(tint.rich)
      #expect(nearest == tint)
    }
  }

  @Test func `no other of the 256 is nearer`() {
    var state: UInt64 = 7
    func next() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    for _ in 0..<2000 {
      let tint = Tint(red: next(), green: next(), blue: next())
      func distance(_ other: Tint) -> Int {
        [(tint.red, other.red), (tint.green, other.green), (tint.blue, other.blue)]
          .reduce(0) { $0 + (Int($1.0) - Int($1.1)) * (Int($1.0) - Int($1.1)) }
      }
      let least = (UInt8(16)...255).map { distance(Tint($0)) }.min() ?? 0
      #expect(distance(Tint(tint.rich)) == least)
    }
  }

  @Test(arguments: [
    ((255, 0, 0), 1), ((0, 200, 0), 2), ((250, 240, 20), 3), ((20, 30, 200), 4),
    ((200, 0, 180), 5), ((0, 90, 90), 6), ((90, 90, 90), 7), ((255, 255, 255), 7), ((9, 9, 9), 0),
  ])
  func `with eight colours the strongest parts are seen`(
    _ parts: (UInt8, UInt8, UInt8), _ basic: UInt8
  ) {
    let shade = Shade(.rgb(red: parts.0, green: parts.1, blue: parts.2))
    #expect(shade.basic == basic)
  }

  @Test func `the terminal's own colours stay its own`() {
    #expect(Shade(.indexed(3)).rich == 3)
    #expect(Shade(.indexed(11)).rich == 11)
    #expect(Shade(.indexed(11)).basic == 3)
    #expect(Shade(.indexed(3)).direct == 3)
    #expect(Shade(.indexed(196)).direct == 0xFF_00_00)
    #expect(Shade(.rgb(red: 0, green: 0, blue: 5)).direct == 0x01_01_01)
  }

  @Test func `a look of a text is drawn over that of its role`() {
    let role = Look(.green, on: .black, .bold)
    let text = TextLook(.underline, foreground: .indexed(1))
    let drawn = role.drawing(text, inColours: true)
    #expect(drawn == Look(Shade(.indexed(1)), on: .black, [.bold, .underline]))
    #expect(role.drawing(text, inColours: false) == Look(.green, on: .black, [.bold, .underline]))
  }
}
