import Articles
import Markup
import Records

/// What has been made of a page of HTML so far.
typealias PageContent = ConvertedContent<PageConverter>

extension ConvertedContent where Converter == PageConverter {
  /// A page without a byte, of XHTML with `isXML`; its text is kept in one of `directories`.
  convenience init(isXML: Bool, name: PrintableText, directories: [String], limit: ByteSize) {
    self.init(PageConverter(isXML: isXML), name: name, directories: directories, limit: limit)
  }

  /// Which blocks are the article, as far as the page has come.
  func judge() -> PageVerdict {
    withConverter { converter, kept, _ in
      ArticleFinder.find(in: converter.outline, converter.facts) { range in
        var bytes: [UInt8] = []
        let got = read(range.clamped(to: 0..<kept), into: &bytes, upTo: kept)
        return Array(bytes.prefix(got))
      }
    }
  }
}
