@testable import Markup

/// A case of html5lib's tests of tokenizers: text in, tokens out.
struct TokenizerCase {
  let name: String
  let input: [UInt8]
  let content: HTMLTokenizer.Content
  let lastStartTag: [UInt8]
  /// The tokens, each as JSON would have it.
  let output: [JSONValue]

  /// The cases of a file; those that UTF-8 cannot write are left out.
  static func all(in file: [UInt8]) -> [TokenizerCase] {
    let marked = LoneSurrogates.marked(file)
    let root = JSONReader.value(of: marked, mostValues: .max)
    return (root?["tests"]?.all ?? []).flatMap(cases)
  }

  private static func cases(_ test: JSONValue) -> [TokenizerCase] {
    let isDouble = test["doubleEscaped"] == .bool(true)
    guard let input = test["input"]?.string, let output = test["output"] else { return [] }
    let text = isDouble ? unescaped(input) : input
    let tokens = joined((isDouble ? unescaped(output) : output).all)
    guard !LoneSurrogates.stand(in: text), !tokens.contains(where: LoneSurrogates.stand) else {
      return []
    }
    let states = test["initialStates"]?.all.compactMap(\.string) ?? ["Data state"]
    return states.compactMap { state in
      contents[state].map { content in
        TokenizerCase(
          name: test["description"]?.string ?? "", input: lineEnds(text), content: content,
          lastStartTag: Array((test["lastStartTag"]?.string ?? "").utf8), output: tokens)
      }
    }
  }

  private static let contents: [String: HTMLTokenizer.Content] = [
    "Data state": .data, "RCDATA state": .rcdata, "RAWTEXT state": .rawtext,
    "Script data state": .script, "PLAINTEXT state": .plaintext, "CDATA section state": .cdata,
  ]

  /// Line ends as they are before the tokenizer sees them (13.2.3.5).
  private static func lineEnds(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == 0x0A, bytes.last == 0x0D { bytes.removeLast() }
      bytes.append(byte)
    }
    return bytes.map { $0 == 0x0D ? 0x0A : $0 }
  }

  /// Text that stands in parts is one token.
  private static func joined(_ tokens: [JSONValue]) -> [JSONValue] {
    var out: [JSONValue] = []
    for token in tokens where token != .string("ParseError") {
      if case .array(let parts) = token, parts[0] == .string("Character"),
        case .array(let last)? = out.last, last[0] == .string("Character")
      {
        let text = (last[1].string ?? "") + (parts[1].string ?? "")
        out[out.count - 1] = .array([parts[0], .string(text)])
      } else {
        out.append(token)
      }
    }
    return out
  }

  private static func unescaped(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text): .string(unescaped(text))
    case .array(let values): .array(values.map(unescaped))
    case .object(let members):
      .object(members.map { .init(name: unescaped($0.name), value: unescaped($0.value)) })
    case .null, .bool, .number: value
    }
  }

  /// The text with `\u0041` written out, which a string of JSON cannot hold.
  private static func unescaped(_ text: String) -> String {
    let quoted = "\"" + text.replacing("\"", with: "\\\"") + "\""
    let marked = LoneSurrogates.marked(Array(quoted.utf8))
    return JSONReader.value(of: marked)?.string ?? ""
  }
}

/// Halves of pairs of UTF-16, which no text in UTF-8 has.
enum LoneSurrogates {
  private static let mark = "⟦lone⟧"

  static func stand(in text: String) -> Bool { text.contains(mark) }

  static func stand(in value: JSONValue) -> Bool {
    switch value {
    case .string(let text): stand(in: text)
    case .array(let values): values.contains(where: stand)
    case .object(let members): members.contains { stand(in: $0.name) || stand(in: $0.value) }
    case .null, .bool, .number: false
    }
  }

  /// JSON with a mark for each half that stands alone.
  static func marked(_ json: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var index = 0
    while index < json.count {
      if json[index] == 0x5C, index + 1 < json.count {
        let (length, isLone) = escape(json, index)
        out += isLone ? Array(mark.utf8) : Array(json[index..<index + length])
        index += length
      } else {
        out.append(json[index])
        index += 1
      }
    }
    return out
  }

  private static func escape(_ json: [UInt8], _ index: Int) -> (length: Int, isLone: Bool) {
    guard let first = unit(json, index) else { return (2, false) }
    if first & 0xFC00 == 0xD800, let second = unit(json, index + 6), second & 0xFC00 == 0xDC00 {
      return (12, false)
    }
    return (6, first & 0xF800 == 0xD800)
  }

  private static func unit(_ json: [UInt8], _ index: Int) -> UInt32? {
    guard index + 6 <= json.count, json[index] == 0x5C, json[index + 1] == 0x75 else { return nil }
    return UInt32(String(decoding: json[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
  }
}
