import Articles
import Typesetting

/// The layers that open over the text.
extension TextLayer {
  func search(
    _ purpose: SearchPrompt.Purpose, times: Int, in reader: Reader
  ) -> LayerResponse {
    guard let document = reader.document else { return .stays() }
    return .opens(
      SearchPrompt(
        purpose, times: times, over: document, caseFolding: reader.options.caseFolding))
  }

  func openContents(in reader: inout Reader) -> LayerResponse {
    guard let document = reader.document else { return .stays() }
    guard let layer = ContentsLayer(of: document) else {
      reader.message = document.wordsOfNoHeadings
      return .stays()
    }
    reader.view.showsContents = true
    return .opens(layer)
  }

  func openHeadings(in reader: inout Reader) -> LayerResponse {
    guard let document = reader.document else { return .stays() }
    guard !document.contents.isEmpty else {
      reader.message = document.wordsOfNoHeadings
      return .stays()
    }
    return .opens(HeadingsLayer(of: document))
  }

  func openLinks(in reader: inout Reader) -> LayerResponse {
    guard let layer = LinksLayer(in: &reader) else { return .stays() }
    let hasLibrary = reader.permissions.allow(.readLibrary)
    if layer.choice.lines.isEmpty, reader.library.namers != nil || !hasLibrary {
      reader.message = LinksLayer.wordsOfNone
      return .stays()
    }
    guard hasLibrary else { return .opens(layer) }
    let effects: [Effect] = reader.library.articles == nil ? [.listLibrary] : []
    return .opens(layer, effects + (reader.library.namers == nil ? [.listNamers] : []))
  }

  func weigh(in reader: inout Reader) -> LayerResponse {
    guard let document = reader.document else { return .stays() }
    guard let layer = WeighingLayer(of: document) else {
      reader.message = "No benefits and no risks are listed."
      return .stays()
    }
    return .opens(layer)
  }

  func openLibrary(in reader: inout Reader) -> LayerResponse {
    let effects: [Effect] = reader.library.articles == nil ? [.listLibrary] : []
    let layer = LibraryLayer(id: reader.layers.nextID(), in: &reader)
    return .opens(layer, effects + reader.askForReadings())
  }

  func openHistory(in reader: inout Reader) -> LayerResponse {
    guard reader.memory.isOn else {
      reader.message =
        reader.permissions.refusal(of: .remember)
        ?? "Nothing is remembered, so there is no history."
      return .stays()
    }
    return .opens(HistoryLayer(id: reader.layers.nextID()), [.listHistory])
  }
}
