import Reading
import TestFiles
import Testing

@testable import Sessions

@Suite struct LinkedPathTests {
  private let directory: TemporaryDirectory
  private var root: String { directory.path + "/" }

  init() throws {
    directory = try TemporaryDirectory()
    for name in [
      "install.md", "docs/README.md", "docs/Old-Mills.md", "empty/x", "notes/The Wheel.txt", "v1.2",
    ] {
      try directory.write(name, "Words.\n")
    }
  }

  private func path(_ path: String, folder: String? = nil) -> String {
    name(LinkedPath.find(LinkedFile(path: root + path, folder: folder)))
  }

  private func title(_ title: String, in folder: String = "") -> String {
    name(LinkedPath.find(LinkedFile(path: root + folder, title: title, folder: nil)))
  }

  private func name(_ found: LinkedPath.Found) -> String {
    switch found {
    case .file(let path): String(path.dropFirst(root.count))
    case .directory: "directory"
    case .missing: "missing"
    }
  }

  @Test(arguments: [
    ("install.md", "install.md"), ("install", "install.md"), ("install/", "install.md"),
    ("install.html", "install.md"), ("install.txt", "missing"), ("docs", "docs/README.md"),
    ("docs/", "docs/README.md"), ("docs/../install", "docs/../install.md"), ("empty", "directory"),
    ("v1.2", "v1.2"), ("gone", "missing"),
  ])
  func `a path leads where a person expects`(_ path: String, _ file: String) {
    #expect(self.path(path) == file)
  }

  @Test func `what begins with a slash counts from the root of the repository`() throws {
    try directory.write(".git/HEAD", "ref")
    let file = LinkedFile(path: "/docs/README.md", folder: root + "notes/")
    #expect(LinkedPath.find(file) == .file(root.dropLast() + "/docs/README.md"))
    #expect(LinkedPath.find(LinkedFile(path: "/docs/README.md", folder: nil)) == .missing)
  }

  @Test(arguments: [
    ("install", "", "install.md"), ("Old Mills", "docs/", "docs/Old-Mills.md"),
    ("old mills", "docs/", "docs/Old-Mills.md"), ("docs/Old Mills", "", "docs/Old-Mills.md"),
    ("the wheel", "notes/", "notes/The Wheel.txt"), ("The Wheel", "", "missing"),
    ("v1.2", "", "v1.2"), ("…", "", "missing"),
  ])
  func `a title leads to the file beside the text that is called so`(
    _ title: String, _ folder: String, _ file: String
  ) {
    #expect(self.title(title, in: folder) == file)
  }
}
