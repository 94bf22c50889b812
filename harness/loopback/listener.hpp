// Listener: HTTP/1.1 on 127.0.0.1, one thread; each request goes to a handler as seam values, its
// answer back as bytes. Nobody but loopback reaches it.
#pragma once

#include "sim/seam/http.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace greenroom::harness {

class Listener {
 public:
  /// Called in the listener's thread, one request at a time. Nothing: the connection is closed
  /// without an answer, as when an answer is lost on its way.
  using Handler = std::function<std::optional<seam::HttpResponse>(const seam::HttpRequest&)>;

  /// Port 0: any that is free. Throws boost::system::system_error where the port is taken.
  explicit Listener(Handler handler, std::uint16_t port = 0);
  ~Listener();
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

  std::uint16_t port() const;
  /// Called in the listener's thread each time that so much wall time has passed.
  void every(std::chrono::milliseconds length, std::function<void()> action);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace greenroom::harness
