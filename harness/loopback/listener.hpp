// Listener: HTTP/1.1, one thread; each request goes to a handler as seam values, its answer back as
// bytes. Every wait and every size has a limit. On loopback unless it is told otherwise.
#pragma once

#include "sim/seam/http.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace greenroom::harness {

/// Who is at the other end of a connection.
struct Peer {
  std::string address;
  std::uint16_t port = 0;
  bool is_loopback = true;
};

/// What a request is answered with. Without an answer the connection closes, as when an answer is
/// lost on its way.
struct Reply {
  std::optional<seam::HttpResponse> answer;
  /// Where the body goes on after the answer's own: the next piece; empty: nothing yet; nothing: it
  /// is over.
  std::function<std::optional<std::string>()> more;
};

/// One request that was answered, refused or left without an answer.
struct Access {
  Peer peer;
  const seam::HttpRequest* request = nullptr;  ///< nullptr: it could not be read
  int status = 0;                              ///< 0: the connection was closed instead
  std::size_t answer_bytes = 0;
  std::chrono::microseconds took{0};
};

/// A certificate with what it stands on, and its key; both PEM.
struct TlsIdentity {
  std::string chain, key;
};

struct ListenerSettings {
  using Milliseconds = std::chrono::milliseconds;
  std::string address = "127.0.0.1";
  std::uint16_t port = 0;  ///< 0: any that is free
  std::optional<TlsIdentity> tls;
  Milliseconds idle{60'000};    ///< between two requests
  Milliseconds head{10'000};    ///< from the first byte of a request to the end of its headers
  Milliseconds body{30'000};    ///< for the rest of it
  Milliseconds answer{30'000};  ///< for an answer to be taken
  Milliseconds stop{5'000};     ///< for what is under way when it stops
  std::size_t connections = 4'000;
  std::uint32_t head_bytes = 64 * 1024;
  std::uint64_t body_bytes = 64UL * 1024 * 1024;
  std::function<void(const Access&)> seen;  ///< called in the listener's thread
};

class Listener {
 public:
  /// Called in the listener's thread, one request at a time.
  using Handler = std::function<std::optional<seam::HttpResponse>(const seam::HttpRequest&)>;
  using FullHandler = std::function<Reply(const seam::HttpRequest&, const Peer&)>;

  /// Throws boost::system::system_error where the port is taken or the address is not ours.
  explicit Listener(Handler handler, std::uint16_t port = 0);
  Listener(FullHandler handler, ListenerSettings settings);
  ~Listener();
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

  std::uint16_t port() const;
  /// Called in the listener's thread each time that so much wall time has passed.
  void every(std::chrono::milliseconds length, std::function<void()> action);
  /// Takes no more connections, answers what is under way, and returns when all of it has ended.
  void stop();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace greenroom::harness
