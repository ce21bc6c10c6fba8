import Articles
import Glibc
import System
import TestFiles
import Testing

@testable import Storage

@Suite struct LibraryDirectoryTests {
  let directory: TemporaryDirectory
  init() throws { directory = try TemporaryDirectory() }

  /// What is listed, without the directory.
  private func names(_ path: String? = nil, followsLinks: Bool = false) throws -> [String] {
    var library = LibraryDirectory(path: path ?? directory.path, origin: .option)
    library.followsLinks = followsLinks
    return try library.files().map(name)
  }

  /// The links that a walk does not follow, without the directory.
  private func unfollowed(followsLinks: Bool = false) throws -> [String] {
    var library = LibraryDirectory(path: directory.path, origin: .option)
    library.followsLinks = followsLinks
    return try library.walk { _ in true }.map(name)
  }

  private func name(_ path: String) -> String { String(path.dropFirst(directory.path.count + 1)) }

  @Test func `texts are listed by name and other files are not`() throws {
    for name in ["b.txt", "a.md", "c.TEXT", "d", "e.pdf", "f.txt~", "sub/deep/g.txt", "St. John's"]
    {
      try directory.write(name, "text")
    }
    #expect(try names() == ["St. John's", "a.md", "b.txt", "c.TEXT", "d", "sub/deep/g.txt"])
  }

  @Test func `hidden files and directories are left out`() throws {
    for name in [".a.txt", ".git/b.txt", "c.txt"] { try directory.write(name, "text") }
    #expect(try names() == ["c.txt"])
  }

  @Test func `links in a circle end`() throws {
    try directory.write("sub/a.txt", "text")
    directory.link("sub/up", to: "..")
    directory.link("self", to: ".")
    directory.link("loop", to: "loop")
    directory.link("broken.txt", to: "nothing")
    #expect(try names(followsLinks: true) == ["sub/a.txt"])
    #expect(try names() == ["sub/a.txt"])
    #expect(try unfollowed() == ["self", "sub/up"])
  }

  /// A directory with links to a file of its own, to a hidden one, and to elsewhere.
  private func linked() throws -> TemporaryDirectory {
    let elsewhere = try TemporaryDirectory()
    try elsewhere.write("far.txt", "text")
    try elsewhere.write("dir/near.txt", "text")
    try directory.write("z.txt", "text")
    try directory.write(".old/b.txt", "text")
    directory.link("a.txt", to: "z.txt")
    directory.link("b.txt", to: ".old/b.txt")
    directory.link("far.txt", to: elsewhere["far.txt"])
    directory.link("linked", to: elsewhere["dir"])
    return elsewhere
  }

  @Test func `a link out of the directory is not followed, and told`() throws {
    let elsewhere = try linked()
    try elsewhere.write("picture.png", "no text")
    directory.link("picture.png", to: elsewhere["picture.png"])
    mkfifo(elsewhere["pipe"], 0o600)
    directory.link("pipe.txt", to: elsewhere["pipe"])
    #expect(try names() == ["b.txt", "z.txt"])
    #expect(try unfollowed() == ["far.txt", "linked"])
  }

  @Test func `a link is followed where it is wanted, and a second way to a file is not listed`()
    throws
  {
    let elsewhere = try linked()
    #expect(
      try names(followsLinks: true) == ["b.txt", "far.txt", "linked/near.txt", "z.txt"])
    #expect(try unfollowed(followsLinks: true) == [])
    withExtendedLifetime(elsewhere) {}
  }

  @Test func `a directory may be named by a link`() throws {
    try directory.write("real/a.txt", "text")
    try directory.write("real/.hidden/b.txt", "text")
    symlink(".hidden/b.txt", directory["real/b.txt"])
    directory.link("alias", to: "real")
    #expect(try names(directory["alias"]) == ["alias/a.txt", "alias/b.txt"])
  }

  @Test func `a directory beside it whose name begins as its own is outside`() throws {
    try directory.write("real/a.txt", "text")
    try directory.write("real2/b.txt", "text")
    directory.link("real/b.txt", to: "../real2/b.txt")
    #expect(try names(directory["real"]) == ["real/a.txt"])
  }

  @Test func `a library of nothing but links says how to follow them`() throws {
    directory.link("etc", to: "/etc")
    #expect(
      #expect(throws: StorageError.self) { try names() }?.description
        == "cannot open the library \(directory.path): there are only symbolic links in it; "
        + "follow them with --follow-links")
  }

  @Test func `pipes are not listed`() throws {
    mkfifo(directory["pipe"], 0o600)
    try directory.write("a.txt", "text")
    #expect(try names() == ["a.txt"])
  }

  @Test func `a path with slashes at its end lists the same`() throws {
    try directory.write("a.txt", "text")
    #expect(try names(directory.path + "//") == ["a.txt"])
  }

  @Test func `no more than the limit are listed`() throws {
    for index in 0..<20 { try directory.write("\(index).txt", "text") }
    var count = 0
    try LibraryWalk.visit(directory.path, limit: 7) { _ in
      count += 1
      return true
    }
    #expect(count == 7)
  }

  @Test func `a walk ends when what takes the files has enough`() throws {
    for index in 0..<5 { try directory.write("\(index)/\(index).txt", "text") }
    var count = 0
    try LibraryDirectory(path: directory.path, origin: .option).walk { _ in
      count += 1
      return count < 3
    }
    #expect(count == 3)
  }

  @Test func `a file that was found has its path, its path without links and its version`() throws {
    let elsewhere = try TemporaryDirectory()
    let far = try elsewhere.write("far.txt", "text")
    try elsewhere.write("dir/near.txt", "text")
    directory.link("far.txt", to: far)
    directory.link("linked", to: elsewhere["dir"])
    try directory.write("own.txt", "text")
    let root = realPath(elsewhere.path)
    var library = LibraryDirectory(path: directory.path, origin: .option)
    library.followsLinks = true
    let found = try library.found()
    #expect(found.map(\.path) == ["far.txt", "linked/near.txt", "own.txt"].map { directory[$0] })
    #expect(
      found.map(\.file) == [
        root + "/far.txt", root + "/dir/near.txt", realPath(directory["own.txt"]),
      ])
    #expect(found.map { FileVersion(path: $0.path) } == found.map(\.version))
    try directory.write("own.txt", "longer text")
    #expect(FileVersion(path: directory["own.txt"]) != found[2].version)
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `what may not be read is left out`() throws {
    chmod(try directory.write("a.txt", "text"), 0)
    chmod(try directory.makeDirectory("sub"), 0)
    try directory.write("b.txt", "text")
    #expect(try names() == ["b.txt"])
    chmod(directory["sub"], 0o700)
  }

  @Test func `a library that was asked for says why it cannot be had`() throws {
    let missing = directory["no"]
    let file = try directory.write("a.pdf", "")
    let sentences = [missing, file, directory.path].map { path in
      #expect(throws: StorageError.self) { try names(path) }?.description
    }
    #expect(
      sentences == [
        "cannot open the library \(missing): there is no such directory",
        "cannot open the library \(file): it is not a directory; "
          + "name the directory that your articles are in",
        "cannot open the library \(directory.path): there are no articles in it; "
          + "put text files there, such as title.txt",
      ])
  }

  @Test func `a library that nobody asked for may be empty`() throws {
    for path in [directory.path, directory["no"]] {
      #expect(try LibraryDirectory(path: path, origin: .home).files().isEmpty)
    }
  }
}
