import System

/// Does in a thread of its own what it is asked for, one request at a time; the latest request wins.
///
/// A request takes the place of one that waits, and can end the one that is being done. The thread
/// starts with the first request, and ends when the worker is let go.
final class Worker<Request: Sendable>: Sendable {
  typealias Work = @Sendable (_ request: Request, _ requests: Requests<Request>) -> Void

  private let requests = Requests<Request>()
  private let givesWay: Bool
  private let work: Work

  /// A worker that does each request by `work`, which may take more of `requests` before it returns.
  ///
  /// Where it `givesWay`, it works only while no key is to be answered.
  init(givesWay: Bool = false, _ work: @escaping Work) {
    self.givesWay = givesWay
    self.work = work
  }

  deinit { requests.close() }

  /// Asks for `request`, in the place of what waits.
  func ask(_ request: Request) { ask { _ in request } }

  /// Asks for what `merge` makes of the request that waits.
  func ask(_ merge: (_ waiting: Request?) -> Request) {
    requests.add(merge) { [requests, givesWay, work] in
      try RawThread.start {
        if givesWay { RawThread.yieldToKeys() }
        while let request = requests.next() { work(request, requests) }
      }
    }
  }
}
