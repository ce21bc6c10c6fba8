import Markup
import Testing

@Suite("The prescan for an encoding")
struct EncodingPrescanTests {
  private func label(_ text: String) -> String? { EncodingPrescan.label(in: Array(text.utf8)) }

  @Test(
    "a meta says the encoding",
    arguments: [
      "<meta charset=koi8-r>", "<META CHARSET='koi8-r' />", "<meta\ncharset = \"koi8-r\">",
      "<title>A</title><meta name=a content=b><meta charset=koi8-r>",
      "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>",
      "<meta content=\"text/html;charset='koi8-r'\" http-equiv=content-type>",
      "<!-- <meta charset=big5> --><meta charset=koi8-r>",
      "<p title='<meta charset=big5>'><meta charset=koi8-r>",
      "<?xml version='1.0'?><meta charset=koi8-r>", "</a b='>'><meta charset=koi8-r>",
      "<meta charset=koi8-r><meta charset=big5>",
    ])
  func metas(text: String) {
    #expect(label(text) == "koi8-r")
  }

  @Test(
    "what is no meta with an encoding says none",
    arguments: [
      "", "<p>charset=koi8-r", "<metal charset=koi8-r>", "<meta content='charset=koi8-r'>",
      "<meta http-equiv=refresh content='charset=koi8-r'>", "<!-- <meta charset=koi8-r>",
      "<meta charset=", "<meta charset='koi8-r", "<meta http-equiv=content-type content=charset>",
    ])
  func none(text: String) {
    #expect(label(text) == nil)
  }

  @Test("an XML declaration counts where no meta does")
  func declaration() {
    #expect(label("<?xml version='1.0' encoding='koi8-r'?><html>") == "koi8-r")
    #expect(label("<?xml version='1.0' encoding=\"big5\"?><meta charset=koi8-r>") == "koi8-r")
    #expect(label("<?xml version='1.0'?><html encoding=koi8-r>") == nil)
  }

  @Test("a meta counts within 4 KiB")
  func reach() {
    let meta = "<meta charset=koi8-r>"
    #expect(label(String(repeating: " ", count: 4000) + meta) == "koi8-r")
    #expect(label(String(repeating: " ", count: 4100) + meta) == nil)
  }
}
