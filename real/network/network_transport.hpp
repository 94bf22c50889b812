// NetworkTransport: the engine's Transport over sockets: HTTP/1.1 with TLS verified against the
// system's roots, connections kept and used again, every wait bounded. The only socket code of the
// engine; the rehearsed engine never links it.
#pragma once

#include "sim/seam/clock.hpp"
#include "sim/seam/transport.hpp"

#include <atomic>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>

namespace greenroom::real {

struct NetworkOptions {
  seam::Length connect_within = std::chrono::seconds(3);
  std::size_t answer_bytes_max = 64UL * 1024 * 1024;
  std::size_t idle_connections_max = 16;
  seam::Length idle_at_most = std::chrono::seconds(20);  ///< services close after 20 to 60 s
  std::string ca_file;  ///< PEM roots beside the system's; empty: the system's alone
  bool plain = false;   ///< with send_all_to: no TLS on that way, whatever the request's scheme
  const std::atomic<bool>* interrupted = nullptr;  ///< once true, sends end by Interrupted
  std::string send_all_to;  ///< "127.0.0.1:4566" for tests: address to dial, names stay as they are
};

class NetworkTransport : public seam::Transport {
 public:
  /// The clock gives deadlines their meaning; with a rehearsal's clock time stands still while
  /// bytes travel, and only the machine's own bounds hold.
  NetworkTransport(seam::Clock& clock, NetworkOptions options = {});
  ~NetworkTransport() override;

  /// not_sent: name, connection or certificate failed, nothing left this machine.
  /// no_answer: it may have arrived; the message says what happened.
  /// bad_answer: what came back is no HTTP, or too large.
  seam::Result<seam::HttpResponse> send(const seam::HttpRequest& request,
                                        seam::Steady deadline) override;

  std::size_t connections_opened() const;  ///< since the start
  /// Why ca_file is no file of roots; nullopt: it is one, or none was named.
  std::optional<std::string> ca_trouble() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace greenroom::real
