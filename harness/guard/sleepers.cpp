#include "harness/guard/sleepers.hpp"

#include "harness/loopback/wall.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <new>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace greenroom::harness::guard {
namespace {

/// Somebody works for longer than this: until then the world waits for them, afterwards time runs
/// as it does on the machine.
constexpr std::int64_t patience_us = 200'000;

[[noreturn]] void fail(const std::string& what) {
  throw std::system_error(errno, std::generic_category(), what);
}

ClockPage* page_in(const std::string& folder, const ClockPage& first) {
  const std::string name = folder + page_name;
  const int file = ::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file < 0) fail(name);
  if (::ftruncate(file, sizeof(ClockPage)) != 0) fail(name);
  void* memory = ::mmap(nullptr, sizeof(ClockPage), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  ::close(file);
  if (memory == MAP_FAILED) fail(name);
  return new (memory) ClockPage(first);
}

int door_in(const std::string& folder) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const std::string name = folder + socket_name;
  if (name.size() >= sizeof address.sun_path) {
    errno = ENAMETOOLONG;
    fail(name);
  }
  std::memcpy(address.sun_path, name.c_str(), name.size() + 1);
  const int made = ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (made < 0) fail("socket");
  if (::bind(made, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
      ::listen(made, 512) != 0)
    fail(name);
  return made;
}

std::int64_t wall_us() { return wall_now().steady.time_since_epoch().count(); }

/// Its name, as the system knows it.
std::string program_of(std::int32_t process) {
  std::array<char, 64> name{};
  const std::string file = "/proc/" + std::to_string(process) + "/comm";
  std::FILE* stream = std::fopen(file.c_str(), "re");
  if (stream == nullptr) return "a program";
  const bool read = std::fgets(name.data(), static_cast<int>(name.size()), stream) != nullptr;
  std::fclose(stream);
  std::string text = read ? name.data() : "a program";
  while (!text.empty() && text.back() == '\n') text.pop_back();
  return text;
}

}  // namespace

Sleepers::Sleepers(const std::string& folder, const ClockPage& page, World world)
    : world_(std::move(world)), page_(page_in(folder, page)), door_(door_in(folder)) {
  stop_ = ::eventfd(0, EFD_CLOEXEC);
  if (stop_ < 0) fail("eventfd");
  thread_ = std::thread([this] { serve(); });
}

Sleepers::~Sleepers() {
  const std::uint64_t one = 1;
  const ssize_t told = ::write(stop_, &one, sizeof one);
  static_cast<void>(told);
  thread_.join();
  for (const Guest& guest : guests_) ::close(guest.socket);
  ::close(door_);
  ::close(stop_);
  ::munmap(page_, sizeof(ClockPage));
}

void Sleepers::show(std::int64_t now_us) {
  __atomic_store_n(&page_->now_us, now_us, __ATOMIC_RELEASE);
}

void Sleepers::lead(std::uint16_t asked, std::uint16_t given) {
  page_->port_asked = asked;
  page_->port_given = given;
}

bool Sleepers::anybody_waits() const {
  return std::any_of(guests_.begin(), guests_.end(),
                     [](const Guest& guest) { return guest.until_us >= 0; });
}

/// Its words, once they are there; one that has left is no guest any more.
void Sleepers::take(Guest& guest) {
  GuardMessage message;
  const ssize_t got = ::recv(guest.socket, &message, sizeof message, MSG_DONTWAIT);
  if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (got == ssize_t{sizeof message} && message.kind == GuardMessage::sleep) {
    guest.until_us = std::max<std::int64_t>(message.until_us, 0);
    return;
  }
  if (got == ssize_t{sizeof message} && message.kind == GuardMessage::contact) {
    message.text[sizeof message.text - 1] = '\0';
    world_.contact(message.text, program_of(message.process));
  }
  ::close(guest.socket);
  guest.socket = -1;
}

/// It need not be woken any more: what it waited for besides has come.
bool Sleepers::gone(const Guest& guest) const {
  pollfd one{guest.socket, POLLIN, 0};
  return ::poll(&one, 1, 0) > 0;
}

void Sleepers::wake(std::int64_t now_us) {
  for (Guest& guest : guests_) {
    if (guest.until_us < 0 || guest.until_us > now_us) continue;
    const ssize_t told = ::send(guest.socket, &now_us, sizeof now_us, MSG_NOSIGNAL | MSG_DONTWAIT);
    static_cast<void>(told);  // who has left needs no waking
    ::close(guest.socket);
    guest.socket = -1;
  }
  guests_.remove_if([](const Guest& guest) { return guest.socket < 0; });
}

void Sleepers::let_pass() {
  std::int64_t until = std::numeric_limits<std::int64_t>::max();
  for (const Guest& guest : guests_)
    if (guest.until_us >= 0) until = std::min(until, guest.until_us);
  if (world_.now_us() >= until) return wake(world_.now_us());
  const std::int64_t wall = wall_us();
  if (stillness_.is_still()) {
    busy_since_ = -1;
    for (Guest& guest : guests_)
      if (gone(guest)) return;  // it is taken leave of first
    world_.go_to(until);
  } else if (busy_since_ < 0) {
    busy_since_ = flowed_until_ = wall;
  } else if (wall - busy_since_ > patience_us) {
    world_.go_to(std::min(until, world_.now_us() + wall - flowed_until_));
    flowed_until_ = wall;
  } else {
    flowed_until_ = wall;
  }
  wake(world_.now_us());
}

void Sleepers::serve() {
  std::vector<pollfd> fds;
  for (;;) {
    fds.assign({{stop_, POLLIN, 0}, {door_, POLLIN, 0}});
    for (const Guest& guest : guests_) fds.push_back({guest.socket, POLLIN, 0});
    const bool waits = anybody_waits();
    // Who works is looked at again soon; meanwhile its guests may leave.
    const timespec soon{0, busy_since_ < 0 ? 0 : 500'000};
    if (!waits) busy_since_ = -1;
    if (::ppoll(fds.data(), fds.size(), waits ? &soon : nullptr, nullptr) < 0 && errno != EINTR)
      return;
    if (fds[0].revents != 0) return;
    auto fd = fds.begin() + 2;
    for (Guest& guest : guests_)
      if ((fd++)->revents != 0) take(guest);
    for (int came = 0; (came = ::accept4(door_, nullptr, nullptr, SOCK_CLOEXEC)) >= 0;) {
      guests_.push_back({came, -1});
      take(guests_.back());
    }
    guests_.remove_if([](const Guest& guest) { return guest.socket < 0; });
    if (anybody_waits()) let_pass();
  }
}

}  // namespace greenroom::harness::guard
