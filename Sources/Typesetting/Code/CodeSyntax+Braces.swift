extension CodeSyntax {
  private static let cWords = """
    auto break case char const continue default do double else enum extern float for goto if inline int \
    long register restrict return short signed sizeof static struct switch typedef union unsigned void \
    volatile while bool true false NULL nullptr
    """
  /// Languages with braces, and comments as in C.
  static let braces = [
    CodeSyntax(
      names: ["c", "h", "objc", "objective-c"], keywords: cWords, lineComments: ["//"],
      blockComments: slashes, quotes: [.double, .character], traits: .hasDirectives),
    CodeSyntax(
      names: ["cpp", "c++", "cc", "cxx", "hpp", "cuda", "arduino"],
      keywords: cWords + """
         alignas alignof catch class concept consteval constexpr constinit const_cast co_await co_return \
        co_yield decltype delete dynamic_cast explicit export final friend mutable namespace new \
        noexcept operator override private protected public reinterpret_cast requires static_assert \
        static_cast template this thread_local throw try typeid typename using virtual wchar_t
        """, lineComments: ["//"], blockComments: slashes, quotes: [.double, .character],
      traits: .hasDirectives),
    CodeSyntax(
      names: ["csharp", "c#", "cs"],
      keywords: """
        abstract as async await base bool break byte case catch char checked class const continue \
        decimal default delegate do double else enum event explicit extern false finally fixed float \
        for foreach get goto if implicit in int interface internal is lock long namespace new null \
        object operator out override params private protected public readonly record ref return sbyte \
        sealed set short sizeof static string struct switch this throw true try typeof uint ulong using \
        var virtual void volatile when where while yield
        """, lineComments: ["//"], blockComments: slashes, quotes: [.double, .character],
      traits: .hasDirectives),
    CodeSyntax(
      names: ["java", "groovy", "scala"],
      keywords: """
        abstract assert boolean break byte case catch char class const continue def default do double \
        else enum extends false final finally float for goto if implements import instanceof int \
        interface long native new null object override package private protected public record return \
        sealed short static super switch synchronized this throw throws trait transient true try val var \
        void volatile while yield
        """, lineComments: ["//"], blockComments: slashes,
      quotes: [tripleDouble, .double, .character], traits: .hasAttributes),
    CodeSyntax(
      names: ["kotlin", "kt", "kts"],
      keywords: """
        abstract actual as break by catch class companion const constructor continue data do else enum \
        expect external false final finally for fun get if import in infix init inline inner interface \
        internal is lateinit null object open operator out override package private protected public \
        reified return sealed set super suspend this throw true try typealias val var vararg when where \
        while
        """, lineComments: ["//"], blockComments: slashes,
      quotes: [tripleDouble, .double, .character], traits: [.hasAttributes, .nestsComments]),
    CodeSyntax(
      names: ["swift"],
      keywords: """
        actor any as associatedtype async await borrowing break case catch class consuming continue \
        convenience default defer deinit didSet do else enum extension fallthrough false fileprivate \
        final for func get guard if import in indirect init inout internal is isolated lazy let mutating \
        nil nonisolated open operator override package precedencegroup private protocol public repeat \
        required rethrows return self Self set some static struct subscript super switch throw throws \
        true try typealias unowned unsafe var weak where while willSet
        """, lineComments: ["//"], blockComments: slashes, quotes: [tripleDouble, .double],
      traits: [.hasAttributes, .nestsComments, .hasDirectives]),
    CodeSyntax(
      names: ["go", "golang"],
      keywords: """
        break case chan const continue default defer else fallthrough false for func go goto if import \
        interface iota map nil package range return select struct switch true type var
        """, lineComments: ["//"], blockComments: slashes, quotes: [raw, .double, .character]),
  ]
}
