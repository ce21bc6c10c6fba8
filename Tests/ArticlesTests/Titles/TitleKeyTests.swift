import Testing

@testable import Articles

@Suite struct TitleKeyTests {
  private func key(_ title: PrintableText) -> TitleKey { TitleKey(title) }

  @Test func `spacing, punctuation and case make no difference`() {
    #expect(key("Fiber- Rich Diet: A Promise?") == key("fiber-rich diet – a promise"))
    #expect(key("What’s Up") == key("What's up!"))
    #expect(key("Tea") != key("Teas"))
  }

  @Test func `a title without a letter has an empty key`() {
    #expect(key("— ! —").letters.isEmpty)
  }

  @Test func `likeness is whole for the same and none for the strange`() {
    #expect(key("Cold Baths").likeness(to: key("cold baths")) == 1)
    #expect(key("Cold Baths").likeness(to: key("Rye")) == 0)
    #expect(key("").likeness(to: key("")) == 1)
    #expect(key("a").likeness(to: key("a")) == 1)
    #expect(key("a").likeness(to: key("b")) == 0)
  }

  @Test func `likeness is the same both ways and greater for what is nearer`() {
    let near = key("Botox for Eczema").likeness(to: key("Using Botox for Eczema Treatment"))
    let far = key("Botox for Eczema").likeness(to: key("Facial Harmony: The Impact of Botox"))
    #expect(near > far)
    #expect(near == key("Using Botox for Eczema Treatment").likeness(to: key("Botox for Eczema")))
    #expect((0...1).contains(near))
  }
}
