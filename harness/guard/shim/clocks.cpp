// What a program reads the time with, and how it sleeps without waiting for anything.
#include "harness/guard/shim/shim.hpp"

#include <cerrno>
#include <sys/syscall.h>
#include <unistd.h>

using namespace greenroom::harness::guard::shim;

namespace {

int real_sleep(clockid_t clock, int flags, const timespec* wanted, timespec* rest) {
  const long done = ::syscall(SYS_clock_nanosleep, clock, flags, wanted, rest);
  return done == 0 ? 0 : errno;
}

/// As clock_nanosleep: 0 or an error number; what is left where a signal cut it short.
int slept(Nanoseconds until, timespec* rest) {
  if (until <= now()) return 0;
  if (sleep_until(until) == 0) return 0;
  const Nanoseconds left = until - now();
  if (rest != nullptr) *rest = spec_of(left > 0 ? left : 0);
  return EINTR;
}

bool is_wrong(const timespec& spec) {
  return spec.tv_sec < 0 || spec.tv_nsec < 0 || spec.tv_nsec >= a_second;
}

}  // namespace

GREENROOM_SHIM int clock_gettime(clockid_t clock, timespec* to) noexcept {
  if (page() == nullptr || (!is_date(clock) && !is_steady(clock)))
    return static_cast<int>(::syscall(SYS_clock_gettime, clock, to));
  *to = spec_of(origin_of(is_date(clock)) + now());
  return 0;
}

GREENROOM_SHIM int gettimeofday(timeval* to, void* zone) noexcept {
  if (page() == nullptr) return static_cast<int>(::syscall(SYS_gettimeofday, to, zone));
  const Nanoseconds date = origin_of(true) + now();
  if (to != nullptr) {
    to->tv_sec = date / a_second;
    to->tv_usec = date % a_second / 1'000;
  }
  return 0;
}

GREENROOM_SHIM time_t time(time_t* to) noexcept {
  const Nanoseconds date = page() == nullptr ? real_now(true) : origin_of(true) + now();
  const time_t seconds = date / a_second;
  if (to != nullptr) *to = seconds;
  return seconds;
}

GREENROOM_SHIM int timespec_get(timespec* to, int base) noexcept {
  if (base != TIME_UTC) return 0;
  *to = spec_of(page() == nullptr ? real_now(true) : origin_of(true) + now());
  return base;
}

GREENROOM_SHIM int clock_nanosleep(clockid_t clock, int flags, const timespec* wanted,
                                   timespec* rest) {
  if (page() == nullptr || (!is_date(clock) && !is_steady(clock)))
    return real_sleep(clock, flags, wanted, rest);
  if (is_wrong(*wanted)) return EINVAL;
  const bool is_moment = (flags & TIMER_ABSTIME) != 0;
  const Nanoseconds length = length_of(*wanted);
  const Nanoseconds until = is_moment ? length - origin_of(is_date(clock)) : now() + length;
  return slept(until, is_moment ? nullptr : rest);
}

GREENROOM_SHIM int nanosleep(const timespec* wanted, timespec* rest) {
  const int failed = clock_nanosleep(CLOCK_MONOTONIC, 0, wanted, rest);
  if (failed == 0) return 0;
  errno = failed;
  return -1;
}

GREENROOM_SHIM int usleep(useconds_t length) {
  const timespec wanted = spec_of(Nanoseconds{length} * 1'000);
  return nanosleep(&wanted, nullptr);
}

GREENROOM_SHIM unsigned sleep(unsigned seconds) {
  const timespec wanted = spec_of(Nanoseconds{seconds} * a_second);
  timespec rest{};
  if (nanosleep(&wanted, &rest) == 0) return 0;
  return static_cast<unsigned>(rest.tv_sec + (rest.tv_nsec >= a_second / 2 ? 1 : 0));
}
