import Testing

@testable import Articles
@testable import Typesetting

/// What holds at every measure, for every text.
@Suite struct MeasureTests {
  private func galley(_ index: Int, _ measure: Int, _ setting: Setting) -> Galley {
    Galley(Sample.all[index], measure: measure, setting: setting)
  }

  @Test(arguments: Sample.all.indices)
  func `no row is wider than the measure`(_ index: Int) {
    for setting in [Setting.screen, .faithful] {
      var galley = galley(index, 1, setting)
      for measure in 1...200 {
        galley.set(measure: measure)
        for row in galley.allRows() {
          let columns = max(row.columns, row.drawnColumns)
          if columns > measure { Issue.record("\(columns) columns at \(measure): \(row)") }
          if row.columns != row.drawnColumns { Issue.record("\(row.columns) columns: \(row)") }
        }
      }
    }
  }

  @Test(arguments: Sample.all.indices)
  func `the rows of a block part its bytes`(_ index: Int) {
    let text = Sample.all[index]
    for setting in [Setting.screen, .faithful] {
      var galley = galley(index, 1, setting)
      for measure in 1...200 {
        let setter = BlockSetter(measure: measure, setting: setting)
        var next = galley.block(holding: .start)
        while let block = next {
          let bytes = Array(text[block.range])
          let rows = setter.rows(of: block, text: bytes.span)
          var end = block.range.lowerBound
          for row in rows {
            if row.range.lowerBound != end { Issue.record("a gap at \(end) of \(measure)") }
            end = row.range.upperBound
          }
          if end != block.range.upperBound { Issue.record("\(block.range) at \(measure)") }
          next = galley.block(after: block)
        }
      }
    }
  }

  /// What is shown of some bytes of a text; what some of them do depends on those around them.
  private func scalars(of text: [UInt8], in range: Range<Int>) -> [Unicode.Scalar] {
    var found: [Unicode.Scalar] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let glyph = Glyph.decode(text.span, at: index)
      found.append(glyph.scalar)
      index += glyph.length
    }
    return found
  }

  @Test(arguments: Sample.all.indices)
  func `a pipe gets the text of each row's bytes and no more`(_ index: Int) {
    let text = Sample.all[index]
    var galley = galley(index, 1, .faithful)
    for measure in 2...200 {
      galley.set(measure: measure)
      for row in galley.allRows() {
        let right = scalars(of: text, in: row.range).filter { $0 != " " }
        let own = row.ownText.unicodeScalars.filter { $0 != " " }
        if !own.elementsEqual(right) { Issue.record("at \(measure): \(row)|\(right)") }
      }
    }
  }

  @Test(arguments: Sample.all.indices)
  func `a pipe gets single spaces as they are`(_ index: Int) {
    let text = Sample.all[index]
    guard !text.contains(0x09) else { return }
    var galley = galley(index, 200, .faithful)
    for row in galley.allRows() where !row.description.contains("  ") {
      let bytes = Array(text[row.range])
      #expect(row.ownText == PrintableText(folding: bytes.span).string)
    }
  }
}
