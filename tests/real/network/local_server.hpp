// LocalServer: an HTTP or HTTPS server on 127.0.0.1, port 0, in a thread of its own, that answers
// from a script: for tests of the network transport alone.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <thread>

namespace greenroom::tests {

/// A certificate made for this test, signed by itself: its own root.
struct Certificate {
  std::string pem, key_pem;
};
Certificate certificate_for(const std::string& host);

class LocalServer {
 public:
  /// What to do with one connection's request: bytes to answer (may be cut), and whether to close.
  struct Reply {
    std::string bytes;
    bool close = false;
    bool hang = false;  ///< never answer; the connection stays open until the server goes
  };
  using Script = std::function<Reply(const std::string& request)>;

  LocalServer(Script script, const Certificate* certificate = nullptr);
  ~LocalServer();
  std::uint16_t port() const;
  int connections() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

std::string http_answer(int status, const std::string& body, const std::string& more_headers = "");

}  // namespace greenroom::tests
