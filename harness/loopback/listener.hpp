// Listener: HTTP/1.1 on 127.0.0.1, port 0, one thread; each request goes to a handler as seam
// values, its answer back as bytes. The smallest server from which `serve` grows; nobody but
// loopback reaches it.
#pragma once

#include "sim/seam/http.hpp"

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

  explicit Listener(Handler handler);
  ~Listener();
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

  std::uint16_t port() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace greenroom::harness
