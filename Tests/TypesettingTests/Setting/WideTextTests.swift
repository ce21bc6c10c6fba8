import Testing

@testable import Typesetting

@Suite struct WideTextTests {
  @Test func `a text without spaces is broken between its characters`() {
    #expect(bodyPicture("肌は冷たいと感じる\n", measure: 8) == "肌は冷た\nいと感じ\nる")
  }

  @Test func `no row is begun by a mark that ends a sentence`() {
    #expect(bodyPicture("肌は冷た。いと感\n", measure: 8) == "肌は冷\nた。いと\n感")
    #expect(bodyPicture("肌は冷た、いと感\n", measure: 8) == "肌は冷\nた、いと\n感")
    #expect(bodyPicture("肌（冷た）いと感\n", measure: 8) == "肌（冷\nた）いと\n感")
  }

  @Test func `no row is ended by an opening mark`() {
    #expect(bodyPicture("肌は冷「いと」感\n", measure: 8) == "肌は冷\n「いと」\n感")
  }

  @Test func `a wide character is not cut at an odd measure`() {
    #expect(bodyPicture("肌は冷たい\n", measure: 5) == "肌は\n冷た\nい")
  }

  @Test func `a wide character in one column is a mark`() {
    #expect(bodyPicture("肌は\n", measure: 1) == "▯\n▯")
  }

  @Test func `letters within such a text are words`() {
    #expect(bodyPicture("肌はDNAで\n", measure: 6) == "肌は\nDNAで")
  }

  @Test func `an emoji made of several stays in one row`() {
    #expect(bodyPicture("aa 👩\u{200D}🚀 bb\n", measure: 5) == "aa\n👩\u{200D}🚀\nbb")
  }
}
