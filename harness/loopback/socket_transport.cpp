#include "harness/loopback/socket_transport.hpp"

#include "harness/loopback/listener.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace greenroom::harness {
namespace {

/// A value handed from one thread to another, once at a time.
template <class T>
class Handover {
 public:
  void put(T value) {
    const std::lock_guard lock(mutex_);
    value_ = std::move(value);
    changed_.notify_one();
  }
  T take() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return value_.has_value(); });
    T value = std::move(*value_);
    value_.reset();
    return value;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::optional<T> value_;
};

using Arrived =
    std::optional<seam::HttpRequest>;  ///< nothing: the client gave up before it arrived
using Answer = std::optional<seam::HttpResponse>;
using Outcome = seam::Result<seam::HttpResponse>;

/// An engine that dies in a call leaves nobody to answer: the socket is closed, both threads go on.
struct Closing {
  Handover<Answer>& answer;
  Handover<Outcome>& outcome;
  bool answered = false;
  ~Closing() {
    if (answered) return;
    answer.put(std::nullopt);
    outcome.take();
  }
};

}  // namespace

struct SocketTransport::Parts {
  Parts(seam::Transport& on_stage, const MakeClient& make, seam::Clock& clock)
      : stage(on_stage),
        machine(clock),
        listener([this](const seam::HttpRequest& request) {
          arrived.put(request);
          return answer.take();
        }),
        client(make(listener.port())),
        thread([this] { run(); }) {}

  void run() {
    for (;;) {
      std::optional<seam::HttpRequest> request = wanted.take();
      if (!request) return;
      Outcome came = client->send(*request, machine.steady() + std::chrono::seconds(30));
      const bool never_arrived =
          !came.has_value() && came.error().kind == seam::ErrorKind::not_sent;
      if (never_arrived) arrived.put(std::nullopt);
      outcome.put(std::move(came));
    }
  }

  seam::Transport& stage;
  seam::Clock& machine;
  Handover<Arrived> arrived;
  Handover<Answer> answer;
  Handover<std::optional<seam::HttpRequest>> wanted;
  Handover<Outcome> outcome;
  Listener listener;
  std::unique_ptr<seam::Transport> client;
  std::thread thread;
};

SocketTransport::SocketTransport(seam::Transport& stage, const MakeClient& client,
                                 seam::Clock& machine)
    : parts_(std::make_unique<Parts>(stage, client, machine)) {}

SocketTransport::~SocketTransport() {
  parts_->wanted.put(std::nullopt);
  parts_->thread.join();
}

seam::Result<seam::HttpResponse> SocketTransport::send(const seam::HttpRequest& request,
                                                       seam::Steady deadline) {
  Parts& parts = *parts_;
  parts.wanted.put(request);
  Arrived arrived = parts.arrived.take();
  if (!arrived) return parts.outcome.take();
  // What came over the wire is what the stage plays; scheme, host and port are no bytes of a
  // request.
  arrived->scheme = request.scheme;
  arrived->host = request.host;
  arrived->port = request.port;
  Closing closing{parts.answer, parts.outcome};
  auto played = parts.stage.send(*arrived, deadline);
  closing.answered = true;
  parts.answer.put(played.has_value() ? Answer(*played) : std::nullopt);
  Outcome outcome = parts.outcome.take();
  // The stage knows how an answer was lost; the socket only knows that it closed.
  if (!played.has_value()) return seam::Failure(std::move(played).error());
  return outcome;
}

}  // namespace greenroom::harness
