extension CodeSyntax {
  /// Languages that are like no others.
  static let others = [
    CodeSyntax(
      names: ["lua", "luau"],
      keywords: """
        and break do else elseif end false for function goto if in local nil not or repeat return self \
        then true until while
        """, lineComments: ["--"], blockComments: [("--[[", "]]")],
      quotes: [CodeQuote("[[", "]]", escapes: false, spansLines: true), .double, .single]),
    CodeSyntax(
      names: ["haskell", "hs"],
      keywords: """
        as case class data default deriving do else family forall foreign hiding if import in infix \
        infixl infixr instance let module newtype of otherwise qualified then type where
        """, lineComments: ["--"], blockComments: [("{-", "-}")], quotes: [.double, .character],
      traits: .nestsComments),
    CodeSyntax(
      names: ["powershell", "ps1", "pwsh"],
      keywords: """
        begin break catch class continue do else elseif end enum exit filter finally for foreach function \
        if in param process return switch throw trap try until using while
        """, lineComments: ["#"], blockComments: [("<#", "#>")],
      quotes: [CodeQuote("\"", escapes: false), CodeQuote("'", escapes: false)],
      traits: [.ignoresCase, .commentsBeginWords, .hasHyphens]),
    CodeSyntax(
      names: ["elixir", "ex", "exs"],
      keywords: """
        after alias and case catch cond def defmacro defmodule defp defstruct do else end false fn for \
        if import in nil not or quote raise receive require rescue true try unless unquote use when with
        """, lineComments: ["#"], quotes: [tripleDouble, .double], traits: .hasAttributes),
    CodeSyntax(
      names: ["zig"],
      keywords: """
        and anytype break catch comptime const continue defer else enum errdefer error export extern \
        false fn for if inline null or orelse pub return struct switch test true try undefined union \
        unreachable var while
        """, lineComments: ["//"], quotes: [.double, .character], traits: .hasAttributes),
  ]
}
