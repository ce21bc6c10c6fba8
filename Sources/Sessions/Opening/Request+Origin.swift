import Articles
import Records
import Storage
import System

extension Request.Origin {
  /// What the text goes by where it has no file: the page of the manual that it is, or what `man` says.
  var pipeName: String? {
    switch self {
    case .file: nil
    case .standardInput: Environment.process.word("MAN_PN")
    case .manual(let page): page.section == nil ? nil : page.title
    }
  }

  /// What it is remembered by; nil for a pipe of which that is not known before its end.
  var remembered: String? {
    switch self {
    case .file(let path): realPath(path)
    case .standardInput: Self.pageInPipe.map { PipedText.manual($0).key }
    case .manual(let page): PipedText.manual(page).key
    }
  }

  /// What messages call it.
  var shown: String {
    switch self {
    case .file(let path): path
    case .standardInput: "standard input"
    case .manual(let page): page.title
    }
  }

  /// The page that `man` says it sends to its pager.
  private static var pageInPipe: ManualPage? {
    Environment.process.word("MAN_PN").flatMap { ManualPage(reference: $0) }
  }
}
