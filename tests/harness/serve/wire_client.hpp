// WireClient: a connection to a listener on this machine, byte by byte, for tests of what comes
// over the wire. Waits at most five seconds for anything.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace greenroom::tests {

class WireClient {
 public:
  explicit WireClient(std::uint16_t port);
  ~WireClient();
  WireClient(WireClient&& other) noexcept : socket_(other.socket_) { other.socket_ = -1; }
  WireClient(const WireClient&) = delete;
  WireClient& operator=(const WireClient&) = delete;

  WireClient& send(const std::string& bytes);
  /// Until this was heard, or nothing comes any more.
  std::string hear(const std::string& until);
  std::string hear_to_the_end() { return hear(std::string(1, '\0')); }
  bool closed_by_peer();    ///< it said nothing more and closed
  bool is_cut_off() const;  ///< by now; waits for nothing
  void hang_up();

 private:
  int socket_ = -1;
};

/// A whole answer to this request, on a connection of its own.
std::string answer_to(std::uint16_t port, const std::string& bytes);
inline std::string get(const std::string& target = "/") {
  return "GET " + target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
}
int status_in(const std::string& heard);  ///< 0: nothing was heard

}  // namespace greenroom::tests
