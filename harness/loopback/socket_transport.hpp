// SocketTransport: an engine on the stage whose bytes really travel: each call goes over a loopback
// socket through the engine's own network transport, and the request that arrives there is played
// on the stage as any other. Virtual time, latencies and faults are the stage's; only the wire is
// real.
#pragma once

#include "sim/seam/clock.hpp"
#include "sim/seam/transport.hpp"

#include <functional>
#include <memory>

namespace greenroom::harness {

class SocketTransport : public seam::Transport {
 public:
  /// `stage` is the transport that the stage gave the engine. `client` makes the network transport
  /// that dials the port; it runs in a thread of its own and never meets the stage's clock.
  using MakeClient = std::function<std::unique_ptr<seam::Transport>(std::uint16_t port)>;
  SocketTransport(seam::Transport& stage, const MakeClient& client, seam::Clock& machine);
  ~SocketTransport() override;

  seam::Result<seam::HttpResponse> send(const seam::HttpRequest& request,
                                        seam::Steady deadline) override;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace greenroom::harness
