#include "tests/harness/serve/wire_client.hpp"

#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace greenroom::tests {

WireClient::WireClient(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(port);
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const timeval longest{5, 0};
  ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &longest, sizeof longest);
  ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &longest, sizeof longest);
  if (::connect(socket_, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0)
    throw std::runtime_error("no connection");
}

WireClient::~WireClient() { hang_up(); }

void WireClient::hang_up() {
  if (socket_ >= 0) ::close(socket_);
  socket_ = -1;
}

WireClient& WireClient::send(const std::string& bytes) {
  std::size_t sent = 0;
  while (sent < bytes.size()) {
    const ssize_t now = ::send(socket_, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
    if (now <= 0) break;  // the peer has closed: what it said is still to be heard
    sent += static_cast<std::size_t>(now);
  }
  return *this;
}

std::string WireClient::hear(const std::string& until) {
  std::string heard;
  std::array<char, 4096> some{};
  while (heard.find(until) == std::string::npos) {
    const ssize_t now = ::recv(socket_, some.data(), some.size(), 0);
    if (now <= 0) break;
    heard.append(some.data(), static_cast<std::size_t>(now));
  }
  return heard;
}

bool WireClient::closed_by_peer() {
  char letter = 0;
  return ::recv(socket_, &letter, 1, 0) == 0;
}

bool WireClient::is_cut_off() const {
  char letter = 0;
  const ssize_t now = ::recv(socket_, &letter, 1, MSG_PEEK | MSG_DONTWAIT);
  return now == 0 || (now < 0 && errno != EAGAIN && errno != EWOULDBLOCK);
}

std::string answer_to(std::uint16_t port, const std::string& bytes) {
  return WireClient(port).send(bytes).hear_to_the_end();
}

int status_in(const std::string& heard) {
  return heard.size() < 12 ? 0 : std::stoi(heard.substr(9, 3));
}

}  // namespace greenroom::tests
