extension CodeSyntax {
  private static let javaScriptWords = """
    async await break case catch class const continue debugger default delete do else export extends \
    false finally for from function get if import in instanceof let new null of return set static super \
    switch this throw true try typeof undefined var void while with yield
    """

  /// Languages of the web, and others with braces.
  static let web = [
    CodeSyntax(
      names: ["rust", "rs"],
      keywords: """
        as async await break const continue crate dyn else enum extern false fn for if impl in let loop \
        match mod move mut pub ref return self Self static struct super trait true type union unsafe use \
        where while
        """, lineComments: ["//"], blockComments: slashes,
      quotes: [CodeQuote("\"", spansLines: true), .character], traits: .nestsComments),
    CodeSyntax(
      names: ["javascript", "js", "jsx", "mjs", "cjs", "node"], keywords: javaScriptWords,
      lineComments: ["//"], blockComments: slashes, quotes: [template, .double, .single]),
    CodeSyntax(
      names: ["typescript", "ts", "tsx", "mts"],
      keywords: javaScriptWords + """
         abstract any as asserts bigint boolean declare enum implements infer interface is keyof module \
        namespace never number object override private protected public readonly satisfies string \
        symbol type unique unknown
        """, lineComments: ["//"], blockComments: slashes, quotes: [template, .double, .single],
      traits: .hasAttributes),
    CodeSyntax(
      names: ["php"],
      keywords: """
        abstract and array as break callable case catch class clone const continue declare default do \
        echo else elseif empty enum extends false final finally fn for foreach function global goto if \
        implements include include_once instanceof insteadof interface isset list match namespace new \
        null or print private protected public readonly require require_once return static switch this \
        throw trait true try unset use var while xor yield
        """, lineComments: ["//", "#"], blockComments: slashes,
      quotes: [CodeQuote("\"", spansLines: true), CodeQuote("'", spansLines: true)],
      traits: .ignoresCase),
    CodeSyntax(
      names: ["dart"],
      keywords: """
        abstract as assert async await break case catch class const continue default do dynamic else \
        enum export extends extension external factory false final finally for get if implements import \
        in is late library mixin new null on operator part required rethrow return set static super \
        switch this throw true try typedef var void while with yield
        """, lineComments: ["//"], blockComments: slashes,
      quotes: [tripleDouble, tripleSingle, .double, .single], traits: .hasAttributes),
    CodeSyntax(
      names: ["css", "scss", "less", "sass"], keywords: "important from to and not only",
      blockComments: slashes, quotes: [.double, .single], traits: [.hasAttributes, .hasHyphens]),
  ]
}
