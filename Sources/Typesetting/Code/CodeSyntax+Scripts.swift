extension CodeSyntax {
  /// Languages whose comments begin with `#`, and their kin.
  static let scripts = [
    CodeSyntax(
      names: ["python", "py", "python3", "py3", "ipython", "pycon", "python2"],
      keywords: """
        and as assert async await break case class continue def del elif else except False finally for \
        from global if import in is lambda match None nonlocal not or pass raise return self True try \
        while with yield
        """, lineComments: ["#"], quotes: [tripleDouble, tripleSingle, .double, .single],
      traits: .hasAttributes),
    CodeSyntax(
      names: ["ruby", "rb", "crystal"],
      keywords: """
        alias and begin BEGIN break case class def defined do else elsif end END ensure false for if in \
        module next nil not or private protected public raise redo require require_relative rescue retry \
        return self super then true undef unless until when while yield
        """, lineComments: ["#"],
      quotes: [CodeQuote("\"", spansLines: true), CodeQuote("'", spansLines: true)],
      traits: .commentsBeginWords),
    CodeSyntax(
      names: ["perl", "pl", "pm"],
      keywords: """
        and bless cmp continue die do each else elsif eq eval exit for foreach ge given goto gt if keys \
        last le local lt my ne next no not or our package print printf redo require return say shift \
        sub undef unless until use values wantarray when while xor
        """, lineComments: ["#"],
      quotes: [CodeQuote("\"", spansLines: true), CodeQuote("'", spansLines: true)],
      traits: [.commentsBeginWords, .stringsBeginWords]),
    CodeSyntax(
      names: ["sh", "bash", "shell", "zsh", "ksh", "fish", "shellscript"],
      keywords: """
        alias break case cd continue declare do done echo elif else end esac eval exec exit export false \
        fi for function if in local printf read readonly return select set shift source test then time \
        trap true unset until while
        """, lineComments: ["#"],
      quotes: [
        CodeQuote("\"", spansLines: true), CodeQuote("'", escapes: false, spansLines: true),
      ], traits: [.commentsBeginWords, .hasHyphens]),
    CodeSyntax(
      names: ["r", "rscript"],
      keywords:
        "break else FALSE for function if in Inf library NA NaN next NULL repeat return TRUE while",
      lineComments: ["#"], quotes: [.double, .single]),
    CodeSyntax(
      names: ["makefile", "make", "mk", "gnumake"],
      keywords: """
        define else endef endif export ifdef ifeq ifndef ifneq include override private unexport vpath
        """, lineComments: ["#"], quotes: [.double, .single],
      traits: [.commentsBeginWords, .stringsBeginWords, .hasHyphens]),
    CodeSyntax(
      names: ["dockerfile", "docker", "containerfile"],
      keywords: """
        ADD ARG AS CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL ONBUILD RUN SHELL STOPSIGNAL USER \
        VOLUME WORKDIR
        """, lineComments: ["#"], quotes: [.double, .single],
      traits: [.commentsBeginWords, .stringsBeginWords, .hasHyphens]),
  ]
}
