#include "harness/guard/shim/shim.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

namespace greenroom::harness::guard::shim {
namespace {

constexpr Nanoseconds a_reading = 100;           ///< what each look at the clock takes
constexpr Nanoseconds boot = 1'000'000'000'000;  ///< the steady clock at the world's beginning
constexpr Nanoseconds a_microsecond = 1'000;

enum State : int { unknown, guarded, free_of_it };
int state = unknown;
const ClockPage* the_page = nullptr;
sockaddr_un the_socket{};
Nanoseconds last_seen = 0;

const ClockPage* mapped(const char* folder) {
  char name[sizeof the_socket.sun_path];
  const int length = std::snprintf(name, sizeof name, "%s%s", folder, page_name);
  if (length < 0 || static_cast<std::size_t>(length) >= sizeof name) return nullptr;
  const int file = ::open(name, O_RDONLY | O_CLOEXEC);
  if (file < 0) return nullptr;
  void* memory = ::mmap(nullptr, sizeof(ClockPage), PROT_READ, MAP_SHARED, file, 0);
  ::close(file);
  if (memory == MAP_FAILED) return nullptr;
  const auto* found = static_cast<const ClockPage*>(memory);
  if (found->layout != ClockPage::current) return nullptr;
  the_socket.sun_family = AF_UNIX;
  std::snprintf(the_socket.sun_path, sizeof the_socket.sun_path, "%s%s", folder, socket_name);
  return found;
}

int connected() {
  const int made = ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
  if (made < 0) return -1;
  long done = -1;
  do {
    done = ::syscall(SYS_connect, made, &the_socket, sizeof the_socket);
  } while (done != 0 && errno == EINTR);
  if (done == 0) return made;
  ::close(made);
  return -1;
}

int said(const GuardMessage& message) {
  const int to = connected();
  if (to < 0) return -1;
  if (::send(to, &message, sizeof message, MSG_NOSIGNAL) == ssize_t{sizeof message}) return to;
  ::close(to);
  return -1;
}

}  // namespace

const ClockPage* page() {
  const int known = __atomic_load_n(&state, __ATOMIC_ACQUIRE);
  if (known == guarded) return the_page;
  if (known == free_of_it) return nullptr;
  const int kept = errno;
  const char* folder = std::getenv(folder_variable);
  const ClockPage* found = folder == nullptr ? nullptr : mapped(folder);
  the_page = found;
  __atomic_store_n(&state, found == nullptr ? free_of_it : guarded, __ATOMIC_RELEASE);
  errno = kept;
  return found;
}

Nanoseconds now() {
  const Nanoseconds world = __atomic_load_n(&the_page->now_us, __ATOMIC_ACQUIRE) * a_microsecond;
  Nanoseconds last = __atomic_load_n(&last_seen, __ATOMIC_RELAXED);
  Nanoseconds next = 0;
  do {
    next = (world > last ? world : last) + a_reading;
  } while (!__atomic_compare_exchange_n(&last_seen, &last, next, true, __ATOMIC_RELAXED,
                                        __ATOMIC_RELAXED));
  return next;
}

bool is_date(clockid_t clock) {
  return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE || clock == CLOCK_TAI ||
         clock == CLOCK_REALTIME_ALARM;
}

bool is_steady(clockid_t clock) {
  return clock == CLOCK_MONOTONIC || clock == CLOCK_MONOTONIC_RAW ||
         clock == CLOCK_MONOTONIC_COARSE || clock == CLOCK_BOOTTIME ||
         clock == CLOCK_BOOTTIME_ALARM;
}

Nanoseconds origin_of(bool date) { return date ? the_page->starts_us * a_microsecond : boot; }

timespec spec_of(Nanoseconds length) {
  timespec spec{};
  spec.tv_sec = length / a_second;
  spec.tv_nsec = length % a_second;
  return spec;
}

Nanoseconds length_of(const timespec& spec) {
  // What is beyond three hundred years is for ever.
  constexpr long long most = 9'000'000'000;
  return (spec.tv_sec > most ? most : spec.tv_sec) * a_second + spec.tv_nsec;
}

int wake_at(Nanoseconds when) {
  GuardMessage message;
  message.kind = GuardMessage::sleep;
  message.process = static_cast<std::int32_t>(::getpid());
  message.until_us = (when + a_microsecond - 1) / a_microsecond;
  return said(message);
}

void close_wake(int wake) {
  const int kept = errno;
  if (wake >= 0) ::close(wake);
  errno = kept;
}

bool is_awake(int wake) {
  pollfd one{wake, POLLIN, 0};
  const timespec none{};
  const int kept = errno;
  const bool ready = real_poll(&one, 1, &none, nullptr) > 0;
  errno = kept;
  return ready;
}

int sleep_until(Nanoseconds when) {
  const int wake = wake_at(when);
  pollfd one{wake, POLLIN, 0};
  if (wake < 0) {  // the server is gone: as long as it would have taken
    const timespec rest = spec_of(when > now() ? when - now() : 0);
    return real_poll(nullptr, 0, &rest, nullptr) < 0 ? -1 : 0;
  }
  const int ready = real_poll(&one, 1, nullptr, nullptr);
  close_wake(wake);
  return ready < 0 ? -1 : 0;
}

namespace {

/// Room for the descriptors of a poll and one more.
class Room {
 public:
  explicit Room(nfds_t wanted) {
    if (wanted <= small) return;
    held_ = static_cast<pollfd*>(std::malloc(wanted * sizeof(pollfd)));
  }
  ~Room() {
    const int kept = errno;
    std::free(held_);
    errno = kept;
  }
  Room(const Room&) = delete;
  Room& operator=(const Room&) = delete;
  pollfd* fds(nfds_t wanted) { return wanted <= small ? own_ : held_; }

 private:
  static constexpr nfds_t small = 64;
  pollfd own_[small];
  pollfd* held_ = nullptr;
};

}  // namespace

int wait_for(pollfd* given, nfds_t count, Nanoseconds timeout, const sigset_t* mask) {
  const timespec none{};
  const int at_once = real_poll(given, count, &none, mask);
  if (at_once != 0 || timeout <= 0) return at_once;
  const int wake = wake_at(now() + timeout);
  Room room(count + 1);
  pollfd* fds = room.fds(count + 1);
  if (wake < 0 || fds == nullptr) {
    close_wake(wake);
    const timespec rest = spec_of(timeout);
    return real_poll(given, count, &rest, mask);
  }
  if (count > 0) std::memcpy(fds, given, count * sizeof(pollfd));
  fds[count] = {wake, POLLIN, 0};
  int ready = real_poll(fds, count + 1, nullptr, mask);
  close_wake(wake);
  if (ready < 0) return -1;
  if (fds[count].revents != 0) --ready;
  for (nfds_t i = 0; i < count; ++i) given[i].revents = fds[i].revents;
  return ready;
}

Nanoseconds real_now(bool date) {
  timespec spec{};
  ::syscall(SYS_clock_gettime, date ? CLOCK_REALTIME : CLOCK_MONOTONIC, &spec);
  return length_of(spec);
}

int real_poll(pollfd* given, nfds_t count, const timespec* timeout, const sigset_t* mask) {
  timespec kept{};
  if (timeout != nullptr) kept = *timeout;  // the kernel writes what is left into it
  constexpr std::size_t mask_bytes = _NSIG / 8;
  return static_cast<int>(
      ::syscall(SYS_ppoll, given, count, timeout == nullptr ? nullptr : &kept, mask, mask_bytes));
}

void tell_contact(const char* host, unsigned port) {
  const int kept = errno;
  GuardMessage message;
  message.kind = GuardMessage::contact;
  message.process = static_cast<std::int32_t>(::getpid());
  std::snprintf(message.text, sizeof message.text, "%s:%u", host, port);
  const int told = said(message);
  // Until it is written down: who ends at once would be judged without it.
  char nothing = 0;
  while (told >= 0 && ::recv(told, &nothing, 1, 0) < 0 && errno == EINTR) {
  }
  close_wake(told);
  errno = kept;
}

}  // namespace greenroom::harness::guard::shim
