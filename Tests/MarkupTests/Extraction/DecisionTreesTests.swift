import Testing

@testable import Markup

@Suite("Trees of decisions")
struct DecisionTreesTests {
  @Test("What is not more goes on behind a decision, what is more at its other side")
  func sides() {
    let trees = DecisionTrees("0.0 0 2.5 =-1.0 =1.0")
    #expect(abs(trees.probability([2.5]) - 0.268_941_421_369_995) < 1e-12)
    #expect(abs(trees.probability([2.6]) - 0.731_058_578_630_005) < 1e-12)
  }

  @Test("The values of trees and the base are added")
  func sums() {
    let trees = DecisionTrees("-0.5 =1.0 1 0.0 0 1.0 =0.25 =9.0 =7.0")
    #expect(abs(trees.probability([1, 0]) - 0.679_178_699_175_393) < 1e-12)
  }

  @Test("A limit is the number that its digits say")
  func limits() {
    var numbers = NumberReader("0.1 -12.75 =100000 0.326087")
    #expect(numbers.next().value == 0.1)
    #expect(numbers.next().value == -12.75)
    #expect(numbers.next() == (100000, true))
    #expect(numbers.next().value == 0.326087)
    #expect(numbers.isAtEnd)
  }

  @Test("The trees that were fitted ask for no more evidence than there is")
  func evidence() {
    var page = OutlinedPage()
    page.container(.p) { $0.add("One") }
    let survey = page.survey()
    var row: [Double] = []
    FirstEvidence(survey).add(0, to: &row)
    #expect(row.count > ArticleTrees.first.lastEvidence)
    SecondEvidence(survey, [0.5]).add(0, to: &row)
    #expect(row.count > ArticleTrees.second.lastEvidence)
  }

  @Test("Logarithm and exponential are inverse, and right where they are known")
  func functions() {
    #expect(abs(1.0.exponential - 2.718_281_828_459_045) < 1e-15)
    #expect(abs(10.0.logarithm - 2.302_585_092_994_046) < 1e-15)
    #expect(1.0.logarithm == 0)
    #expect((-800.0).exponential == 0)
    for number in [0.001, 0.7, 3, 99, 12345.678] {
      #expect(abs(number.logarithm.exponential / number - 1) < 1e-14)
    }
  }
}
