// Where a program turns to: the served cloud, this machine, or a place that it must not reach.
#include "harness/guard/shim/shim.hpp"

#include <arpa/inet.h>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace greenroom::harness::guard;
using namespace greenroom::harness::guard::shim;

namespace {

constexpr std::uint32_t loopback_net = 127;

bool is_here(const in_addr& address) {
  const std::uint32_t number = ntohl(address.s_addr);
  return number >> 24U == loopback_net || number == 0;
}

bool is_here(const in6_addr& address) {
  if (IN6_IS_ADDR_LOOPBACK(&address) || IN6_IS_ADDR_UNSPECIFIED(&address)) return true;
  if (!IN6_IS_ADDR_V4MAPPED(&address)) return false;
  in_addr within{};
  std::memcpy(&within, address.s6_addr + 12, sizeof within);
  return is_here(within);
}

/// An address of the internet's families; others are of this machine.
struct Place {
  sockaddr_storage address{};
  socklen_t bytes = 0;
  bool known = false;

  Place(const sockaddr* given, socklen_t length) {
    if (given == nullptr || length < sizeof(sa_family_t) || length > sizeof address) return;
    std::memcpy(&address, given, length);
    bytes = length;
    const bool four = address.ss_family == AF_INET && length >= sizeof(sockaddr_in);
    const bool six = address.ss_family == AF_INET6 && length >= sizeof(sockaddr_in6);
    known = four || six;
  }
  bool is_four() const { return address.ss_family == AF_INET; }
  sockaddr_in& four() { return reinterpret_cast<sockaddr_in&>(address); }
  sockaddr_in6& six() { return reinterpret_cast<sockaddr_in6&>(address); }
  in_port_t& port() { return is_four() ? four().sin_port : six().sin6_port; }
  bool here() { return is_four() ? is_here(four().sin_addr) : is_here(six().sin6_addr); }
  void tell() {
    char text[INET6_ADDRSTRLEN + 3] = "[";
    if (is_four())
      ::inet_ntop(AF_INET, &four().sin_addr, text, sizeof text);
    else if (::inet_ntop(AF_INET6, &six().sin6_addr, text + 1, sizeof text - 2) != nullptr)
      std::strcat(text, "]");
    tell_contact(text, ntohs(port()));
  }
};

/// Whether this may be spoken to. What may not is told.
bool admitted(Place& place) {
  if (!place.known || place.here()) return true;
  // Without a port nothing is sent: libraries ask the kernel so which address is nearer.
  if (ntohs(place.port()) != 0) place.tell();
  errno = ENETUNREACH;
  return false;
}

bool is_number(const char* host) {
  in6_addr unused{};
  return ::inet_pton(AF_INET, host, &unused) == 1 || ::inet_pton(AF_INET6, host, &unused) == 1 ||
         std::strchr(host, '%') != nullptr;
}

bool is_own_name(const char* host) {
  const std::size_t length = std::strlen(host);
  constexpr char ending[] = ".localhost";
  constexpr std::size_t ending_length = sizeof ending - 1;
  if (::strcasecmp(host, "localhost") == 0) return true;
  if (length > ending_length && ::strcasecmp(host + length - ending_length, ending) == 0)
    return true;
  char own[256] = {};
  return ::gethostname(own, sizeof own - 1) == 0 && ::strcasecmp(host, own) == 0;
}

int (*names_beneath)(const char*, const char*, const addrinfo*, addrinfo**) = nullptr;

}  // namespace

GREENROOM_SHIM int connect(int socket, const sockaddr* to, socklen_t length) {
  const ClockPage* clock = page();
  if (clock == nullptr) return static_cast<int>(::syscall(SYS_connect, socket, to, length));
  Place place(to, length);
  if (!admitted(place)) return -1;
  if (!place.known) return static_cast<int>(::syscall(SYS_connect, socket, to, length));
  if (ntohs(place.port()) == clock->port_asked) place.port() = htons(clock->port_given);
  return static_cast<int>(::syscall(SYS_connect, socket, &place.address, place.bytes));
}

GREENROOM_SHIM ssize_t sendto(int socket, const void* bytes, std::size_t count, int flags,
                              const sockaddr* to, socklen_t length) {
  if (page() != nullptr && to != nullptr) {
    Place place(to, length);
    if (!admitted(place)) return -1;
  }
  return ::syscall(SYS_sendto, socket, bytes, count, flags, to, length);
}

GREENROOM_SHIM int getaddrinfo(const char* host, const char* service, const addrinfo* hints,
                               addrinfo** found) {
  if (page() != nullptr && host != nullptr && *host != '\0' && !is_number(host) &&
      !is_own_name(host)) {
    unsigned port = service == nullptr ? 0U : static_cast<unsigned>(std::atoi(service));
    if (service != nullptr && std::strcmp(service, "https") == 0) port = 443;
    if (service != nullptr && std::strcmp(service, "http") == 0) port = 80;
    tell_contact(host, port);
    return EAI_NONAME;
  }
  if (names_beneath == nullptr)
    names_beneath = reinterpret_cast<decltype(names_beneath)>(::dlsym(RTLD_NEXT, "getaddrinfo"));
  return names_beneath(host, service, hints, found);
}
