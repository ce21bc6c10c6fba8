import Testing

@testable import Markup

@Suite("The probe for pages")
struct PageProbeTests {
  private func answer(
    _ text: String, name: String? = nil, isWhole: Bool = true
  ) -> PageProbe.Answer {
    PageProbe.answer(Array(text.utf8), isWhole: isWhole, named: PageName(name))
  }

  @Test(
    "first tags make a page, behind white space, a byte order mark and remarks",
    arguments: [
      "<!doctype html>", "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n", "<html>",
      "<HTML lang=en>", "<head/>", "<body class=a>", "\u{FEFF}<!DOCTYPE html>", " \n\t<html>",
      "<!-- saved by a program -->\n<html>", "<!-- one --><!-- two -->\n<!doctype\n html>",
    ])
  func beginnings(text: String) {
    #expect(answer(text) == .page(isXML: false))
  }

  @Test(
    "an XML declaration makes a page of XHTML where the root is one of HTML",
    arguments: [
      "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\">",
      "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">",
      "<?xml version=\"1.0\"?><?xml-stylesheet href=\"a.css\"?><html>",
    ])
  func declared(text: String) {
    #expect(answer(text) == .page(isXML: true))
  }

  @Test(
    "other XML, programs, templates, and texts with tags stay what they are",
    arguments: [
      "", " \n", "<?xml version=\"1.0\"?><rss version=\"2.0\">", "<svg xmlns=\"a\">",
      "<?xml version=\"1.0\"?><!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\">",
      "<!DOCTYPE svg>", "<?php echo 1 ?><html>", "{% extends \"base\" %}<html>", "<% a %><html>",
      "<htmlish>", "<header>", "<headline>", "<p>A paragraph", "A text with <html> in it",
      "<13>Jan 1 host: a line of a log", "# Title\n\n<html>",
    ])
  func others(text: String) {
    #expect(answer(text) == .other)
  }

  @Test(
    "what more bytes may make a page is undecided",
    arguments: [
      "", " ", "\u{FEFF}", "<", "<!", "<!d", "<!DOCTYPE", "<!doctype ", "<!doctype htm",
      "<!doctype html", "<ht", "<html", "<!--", "<!-- a remark --", "<!-- a --> ", "<?xm",
      "<?xml version=\"1.0\"", "<?xml version=\"1.0\"?>\n",
    ])
  func undecided(text: String) {
    #expect(answer(text, isWhole: false) == .undecided)
    #expect(answer(text) == .other)
  }

  @Test("each beginning of a page is undecided until its first tag is there")
  func prefixes() {
    let text = Array("\n<!-- A -->\n<!DOCTYPE html><title>A</title>".utf8)
    let end = text.firstIndex(of: UInt8(ascii: "l")).map { $0 + 1 } ?? 0
    for count in 0...text.count {
      let found = PageProbe.answer(Array(text[..<count]), isWhole: false, named: .unknown)
      #expect(found == (count > end ? .page(isXML: false) : .undecided), "\(count)")
    }
  }

  @Test("a remark without an end is passed for no more than 4 KiB")
  func longRemark() {
    let text = "<!--" + String(repeating: " ", count: PageProbe.reach) + "--><html>"
    #expect(answer(text, isWhole: false) == .other)
  }

  @Test("a file that is called a page is one where it has a tag")
  func named() {
    #expect(answer("Words <p>and tags", name: "a.html") == .page(isXML: false))
    #expect(answer("<p>A paragraph", name: "dir.d/A.HTM") == .page(isXML: false))
    #expect(answer("<p>A paragraph</p>", name: "a.xhtml") == .page(isXML: true))
    #expect(answer("Words where 1 < 2, and no tag", name: "a.html") == .other)
    #expect(answer("", name: "a.html") == .other)
    #expect(answer("Words so far", name: "a.html", isWhole: false) == .undecided)
  }

  @Test(
    "a template is no page, whatever it is called",
    arguments: [
      ("{% block a %}<p>", "a.html"), ("---\nlayout: a\n---\n<p>", "a.html"),
      ("{{ a }}<p>", "a.html"), ("<?php a ?><html>", "a.html"),
      ("<!doctype html><p>", "a.html.erb"),
      ("<html><?php a ?>", "a.php"), ("<html><%= a %>", "a.jsp"),
    ])
  func templates(text: String, name: String) {
    #expect(answer(text, name: name) == .other)
  }

  @Test("what a program wrote is a page under the name of the program")
  func written() {
    #expect(answer("<!doctype html><p>", name: "index.php") == .page(isXML: false))
  }
}
