// Waits for descriptors with a timeout: a descriptor is waited for in the machine's time, the
// timeout runs on the world's clock.
#include "harness/guard/shim/shim.hpp"

#include <cerrno>
#include <cstdint>
#include <sys/epoll.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace greenroom::harness::guard::shim;

namespace {

constexpr std::size_t mask_bytes = _NSIG / 8;

int real_epoll(int epoll, epoll_event* events, int most, int timeout, const sigset_t* mask) {
  return static_cast<int>(
      ::syscall(SYS_epoll_pwait, epoll, events, most, timeout, mask, mask_bytes));
}

int epoll_for(int epoll, epoll_event* events, int most, Nanoseconds timeout, const sigset_t* mask) {
  const int at_once = real_epoll(epoll, events, most, 0, mask);
  if (at_once != 0) return at_once;
  pollfd one{epoll, POLLIN, 0};
  if (wait_for(&one, 1, timeout, mask) < 0) return -1;
  return real_epoll(epoll, events, most, 0, nullptr);
}

/// The three sets of select as descriptors of poll.
class Sets {
 public:
  Sets(int count, fd_set* reads, fd_set* writes, fd_set* others)
      : reads_(reads), writes_(writes), others_(others) {
    for (int fd = 0; fd < count && fd < FD_SETSIZE; ++fd) {
      const short wanted =
          static_cast<short>((has(reads, fd) ? POLLIN : 0) | (has(writes, fd) ? POLLOUT : 0) |
                             (has(others, fd) ? POLLPRI : 0));
      if (wanted != 0) fds_[count_++] = {fd, wanted, 0};
    }
  }
  pollfd* fds() { return fds_; }
  nfds_t count() const { return count_; }
  /// What is ready stands in the sets afterwards; -1: one of them is no descriptor.
  int answered() {
    if (reads_ != nullptr) FD_ZERO(reads_);
    if (writes_ != nullptr) FD_ZERO(writes_);
    if (others_ != nullptr) FD_ZERO(others_);
    int ready = 0;
    for (nfds_t i = 0; i < count_; ++i) {
      const pollfd& one = fds_[i];
      if ((one.revents & POLLNVAL) != 0) {
        errno = EBADF;
        return -1;
      }
      ready += put(reads_, one, POLLIN, POLLIN | POLLHUP | POLLERR);
      ready += put(writes_, one, POLLOUT, POLLOUT | POLLERR);
      ready += put(others_, one, POLLPRI, POLLPRI);
    }
    return ready;
  }

 private:
  static bool has(const fd_set* set, int fd) { return set != nullptr && FD_ISSET(fd, set); }
  static int put(fd_set* set, const pollfd& one, int wanted, int came) {
    if (set == nullptr || (one.events & wanted) == 0 || (one.revents & came) == 0) return 0;
    FD_SET(one.fd, set);
    return 1;
  }
  fd_set *reads_, *writes_, *others_;
  pollfd fds_[FD_SETSIZE];
  nfds_t count_ = 0;
};

int select_for(int count, fd_set* reads, fd_set* writes, fd_set* others, Nanoseconds timeout,
               const sigset_t* mask) {
  Sets sets(count, reads, writes, others);
  if (wait_for(sets.fds(), sets.count(), timeout, mask) < 0) return -1;
  return sets.answered();
}

int real_select(int count, fd_set* reads, fd_set* writes, fd_set* others, const timespec* timeout,
                const sigset_t* mask) {
  timespec kept{};
  if (timeout != nullptr) kept = *timeout;
  const struct {
    const sigset_t* mask;
    std::size_t bytes;
  } masked = {mask, mask_bytes};
  return static_cast<int>(::syscall(SYS_pselect6, count, reads, writes, others,
                                    timeout == nullptr ? nullptr : &kept, &masked));
}

}  // namespace

GREENROOM_SHIM int ppoll(pollfd* fds, nfds_t count, const timespec* timeout, const sigset_t* mask) {
  if (page() == nullptr || timeout == nullptr) return real_poll(fds, count, timeout, mask);
  return wait_for(fds, count, length_of(*timeout), mask);
}

GREENROOM_SHIM int poll(pollfd* fds, nfds_t count, int timeout) {
  const timespec length = spec_of(Nanoseconds{timeout} * a_millisecond);
  return ppoll(fds, count, timeout < 0 ? nullptr : &length, nullptr);
}

/// What poll is where a program was built with checks of its own.
GREENROOM_SHIM int __poll_chk(pollfd* fds, nfds_t count, int timeout, std::size_t) {
  return poll(fds, count, timeout);
}

GREENROOM_SHIM int __ppoll_chk(pollfd* fds, nfds_t count, const timespec* timeout,
                               const sigset_t* mask, std::size_t) {
  return ppoll(fds, count, timeout, mask);
}

GREENROOM_SHIM int pselect(int count, fd_set* reads, fd_set* writes, fd_set* others,
                           const timespec* timeout, const sigset_t* mask) {
  if (page() == nullptr || timeout == nullptr || count > FD_SETSIZE)
    return real_select(count, reads, writes, others, timeout, mask);
  return select_for(count, reads, writes, others, length_of(*timeout), mask);
}

GREENROOM_SHIM int select(int count, fd_set* reads, fd_set* writes, fd_set* others,
                          timeval* timeout) {
  if (timeout == nullptr) return real_select(count, reads, writes, others, nullptr, nullptr);
  const timespec length =
      spec_of(Nanoseconds{timeout->tv_sec} * a_second + Nanoseconds{timeout->tv_usec} * 1'000);
  if (page() == nullptr || count > FD_SETSIZE)
    return real_select(count, reads, writes, others, &length, nullptr);
  const Nanoseconds begun = now();
  const int ready = select_for(count, reads, writes, others, length_of(length), nullptr);
  const Nanoseconds left = length_of(length) - (now() - begun);  // Linux says how much is left
  timeout->tv_sec = ready > 0 && left > 0 ? left / a_second : 0;
  timeout->tv_usec = ready > 0 && left > 0 ? left % a_second / 1'000 : 0;
  return ready;
}

GREENROOM_SHIM int epoll_pwait(int epoll, epoll_event* events, int most, int timeout,
                               const sigset_t* mask) {
  if (page() == nullptr || timeout <= 0) return real_epoll(epoll, events, most, timeout, mask);
  return epoll_for(epoll, events, most, Nanoseconds{timeout} * a_millisecond, mask);
}

GREENROOM_SHIM int epoll_wait(int epoll, epoll_event* events, int most, int timeout) {
  return epoll_pwait(epoll, events, most, timeout, nullptr);
}
