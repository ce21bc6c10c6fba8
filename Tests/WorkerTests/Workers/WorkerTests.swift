import System
import Testing

@testable import Sessions

/// Every test waits for gates that another thread opens, at most ten seconds, and never for a time.
@Suite struct WorkerTests {
  let done = Monitor<[String]>([])
  let gate = Gate()

  private func hasDone(_ wanted: [String]) -> Bool {
    done.wait(atMost: .seconds(10)) { $0 == wanted }
  }

  /// A worker whose first request waits at the gate.
  private func worker() -> Worker<String> {
    Worker { [done, gate] request, _ in
      if request == "first" { gate.pass() }
      done.change { $0.append(request) }
    }
  }

  @Test func `each request is done where none comes in between`() {
    let worker = worker()
    for (count, request) in ["one", "two", "three"].enumerated() {
      worker.ask(request)
      #expect(done.wait(atMost: .seconds(10)) { $0.count == count + 1 })
    }
    #expect(done.now == ["one", "two", "three"])
  }

  @Test func `of those that wait only the latest is done`() {
    let worker = worker()
    worker.ask("first")
    #expect(gate.isReached())
    for request in ["second", "third", "fourth"] { worker.ask(request) }
    gate.open()
    #expect(hasDone(["first", "fourth"]))
  }

  @Test func `a request may be made of the one that waits`() {
    let worker = worker()
    worker.ask("first")
    #expect(gate.isReached())
    for letter in ["a", "b", "c"] { worker.ask { ($0 ?? "") + letter } }
    gate.open()
    #expect(hasDone(["first", "abc"]))
  }

  @Test func `a request that comes at the very end of another is done`() {
    let later = Monitor<Worker<String>?>(nil)
    let worker = Worker<String> { [done] request, _ in
      done.change { $0.append(request) }
      later.wait { $0 != nil }
      if request == "one" { later.now?.ask("two") }
    }
    later.change { $0 = worker }
    worker.ask("one")
    #expect(hasDone(["one", "two"]))
    later.change { $0 = nil }
  }

  @Test func `a newer request ends the older`() {
    let gate = gate
    let worker = Worker<String> { [done] request, requests in
      requests.unlessOvertaken(interrupt: { gate.open() }) {
        if request == "endless" { gate.pass() }
        done.change { $0.append(request) }
      }
    }
    worker.ask("endless")
    #expect(gate.isReached())
    worker.ask("next")
    #expect(hasDone(["endless", "next"]))
  }

  @Test func `what is overtaken before it begins is not begun`() {
    let gate = gate
    let worker = Worker<String> { [done] request, requests in
      if request == "first" { gate.pass() }
      requests.unlessOvertaken(interrupt: {}) { done.change { $0.append(request) } }
    }
    worker.ask("first")
    #expect(gate.isReached())
    worker.ask("second")
    gate.open()
    #expect(hasDone(["second"]))
  }

  @Test func `work may take the next request itself and keep what it has opened`() {
    let opened = Monitor(0)
    let worker = Worker<String> { [done] request, requests in
      opened.change { $0 += 1 }
      var next: String? = request
      while let current = next {
        done.change { $0.append(current) }
        next = requests.next()
      }
    }
    for (count, request) in ["one", "two"].enumerated() {
      worker.ask(request)
      #expect(done.wait(atMost: .seconds(10)) { $0.count == count + 1 })
    }
    #expect(opened.now == 1)
  }

  @Test func `the thread ends with its worker`() {
    let isClosed = Monitor(false)
    do {
      let worker = Worker<String> { [done] request, requests in
        done.change { $0.append(request) }
        _ = requests.next()
        isClosed.change { $0 = requests.isClosed }
      }
      worker.ask("one")
      #expect(hasDone(["one"]))
    }
    #expect(isClosed.wait(atMost: .seconds(10)) { $0 })
  }

  @Test func `what is asked where no thread can be started is done by the next that can`() {
    let requests = Requests<String>()
    struct NoThread: Error {}
    var starts = 0
    requests.add({ _ in "one" }, start: { throw NoThread() })
    requests.add({ ($0 ?? "") + " and two" }, start: { starts += 1 })
    requests.add({ ($0 ?? "") + " and three" }, start: { starts += 1 })
    #expect(starts == 1)
    #expect(requests.take() == "one and two and three")
    #expect(requests.take() == nil)
  }
}
