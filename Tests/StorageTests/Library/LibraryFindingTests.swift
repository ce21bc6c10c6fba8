import System
import TestFiles
import Testing

@testable import Storage

@Suite struct LibraryFindingTests {
  let directory: TemporaryDirectory
  init() throws { directory = try TemporaryDirectory() }

  private func find(
    _ option: String? = nil, _ environment: [String: String] = [:], configured: String = "",
    program: String = ""
  ) -> LibraryDirectory? {
    LibraryDirectory.find(
      option: option, configured: configured, environment: Environment(environment),
      programPath: program)
  }

  @Test func `the option is stronger than the variable`() {
    #expect(
      find("/one", ["LECTERN_LIBRARY": "/two"]) == LibraryDirectory(path: "/one", origin: .option))
  }

  @Test func `the variable is stronger than the home`() throws {
    try directory.makeDirectory("lectern/articles")
    let environment = ["LECTERN_LIBRARY": "/two", "XDG_DATA_HOME": directory.path]
    #expect(find(nil, environment) == LibraryDirectory(path: "/two", origin: .variable))
  }

  @Test func `the configuration comes after the variable, and ~ in it is the home`() throws {
    try directory.makeDirectory("lectern/articles")
    let environment = ["XDG_DATA_HOME": directory.path, "HOME": "/home/me"]
    #expect(
      find(nil, environment, configured: "~/texts")
        == LibraryDirectory(path: "/home/me/texts", origin: .configuration))
    #expect(
      find(nil, ["LECTERN_LIBRARY": "/two"], configured: "/three")
        == LibraryDirectory(path: "/two", origin: .variable))
  }

  @Test func `an empty variable counts for nothing`() {
    #expect(find(nil, ["LECTERN_LIBRARY": ""]) == nil)
  }

  @Test func `the home is found by the XDG variable`() throws {
    let path = try directory.makeDirectory("lectern/articles")
    #expect(
      find(nil, ["XDG_DATA_HOME": directory.path, "HOME": "/nowhere"])
        == LibraryDirectory(path: path, origin: .home))
  }

  @Test(arguments: [[:], ["XDG_DATA_HOME": ""], ["XDG_DATA_HOME": "relative"]])
  func `the home is found without the XDG variable`(variables: [String: String]) throws {
    let path = try directory.makeDirectory(".local/share/lectern/articles")
    let environment = variables.merging(["HOME": directory.path]) { $1 }
    #expect(find(nil, environment) == LibraryDirectory(path: path, origin: .home))
  }

  @Test func `a home without articles gives way to those that came with Lectern`() throws {
    let path = try directory.makeDirectory("usr/share/lectern/articles")
    #expect(
      find(nil, ["HOME": directory.path], program: directory["usr/bin/lectern"])
        == LibraryDirectory(path: path, origin: .program))
  }

  @Test func `a program in a checkout finds the articles of the checkout`() throws {
    try directory.write("code/Package.swift", "")
    try directory.makeDirectory("code/.build/articles")
    let path = try directory.makeDirectory("code/articles")
    #expect(
      find(program: directory["code/.build/x86_64/release/lectern"])
        == LibraryDirectory(path: path, origin: .program))
  }

  @Test func `the nearest of two checkouts is meant`() throws {
    try directory.write("Package.swift", "")
    try directory.makeDirectory("articles")
    try directory.write("inner/Package.swift", "")
    let path = try directory.makeDirectory("inner/articles")
    #expect(find(program: directory["inner/.build/lectern"])?.path == path)
  }

  @Test(arguments: ["", "lectern", "/lectern", "/bin/lectern/"])
  func `a program that is nowhere has no articles`(program: String) {
    #expect(find(program: program) == nil)
  }
}
