// Waits on conditions and semaphores until a moment. What wakes them comes in the machine's time,
// so they are looked at in short turns; the moment is one of the world's clock.
#include "harness/guard/shim/shim.hpp"

#include <cerrno>
#include <dlfcn.h>
#include <pthread.h>
#include <semaphore.h>

using namespace greenroom::harness::guard::shim;

namespace {

/// The form that programs of today are linked with, where a name has had several.
void* beneath(const char* name, const char* version) {
  void* found = version == nullptr ? nullptr : ::dlvsym(RTLD_NEXT, name, version);
  return found != nullptr ? found : ::dlsym(RTLD_NEXT, name);
}

template <class Function>
Function real(Function& kept, const char* name, const char* version = nullptr) {
  Function found = __atomic_load_n(&kept, __ATOMIC_ACQUIRE);
  if (found != nullptr) return found;
  found = reinterpret_cast<Function>(beneath(name, version));
  __atomic_store_n(&kept, found, __ATOMIC_RELEASE);
  return found;
}

/// Dates are far from what a steady clock shows.
bool looks_like_a_date(const timespec& moment) { return moment.tv_sec >= 500'000'000; }

/// `wait` waits until a moment of the machine's clock and says 0 or an error number.
template <class Wait>
int in_turns(const timespec& moment, bool date, const Wait& wait) {
  constexpr Nanoseconds longest_turn = 5 * a_millisecond;
  const Nanoseconds until = length_of(moment) - origin_of(date);
  const Nanoseconds left = until - now();
  if (left <= too_short) return wait(spec_of(real_now(date) + (left > 0 ? left : 0)));
  const int wake = wake_at(until);
  if (wake < 0) return wait(spec_of(real_now(date) + left));
  int came = ETIMEDOUT;
  for (Nanoseconds turn = a_millisecond / 4; came == ETIMEDOUT;) {
    came = wait(spec_of(real_now(date) + turn));
    if (came == ETIMEDOUT && is_awake(wake)) break;
    if (turn < longest_turn) turn *= 2;
  }
  close_wake(wake);
  return came;
}

int (*condition_wait)(pthread_cond_t*, pthread_mutex_t*, const timespec*) = nullptr;
int (*condition_clock_wait)(pthread_cond_t*, pthread_mutex_t*, clockid_t,
                            const timespec*) = nullptr;
int (*semaphore_wait)(sem_t*, const timespec*) = nullptr;
int (*semaphore_clock_wait)(sem_t*, clockid_t, const timespec*) = nullptr;

int as_error(int done) { return done == 0 ? 0 : errno; }
int as_errno(int failed) {
  if (failed == 0) return 0;
  errno = failed;
  return -1;
}

}  // namespace

GREENROOM_SHIM int pthread_cond_timedwait(pthread_cond_t* condition, pthread_mutex_t* mutex,
                                          const timespec* moment) {
  const auto beneath_it = real(condition_wait, "pthread_cond_timedwait", "GLIBC_2.3.2");
  if (page() == nullptr) return beneath_it(condition, mutex, moment);
  return in_turns(*moment, looks_like_a_date(*moment),
                  [&](const timespec& until) { return beneath_it(condition, mutex, &until); });
}

GREENROOM_SHIM int pthread_cond_clockwait(pthread_cond_t* condition, pthread_mutex_t* mutex,
                                          clockid_t clock, const timespec* moment) {
  const auto beneath_it = real(condition_clock_wait, "pthread_cond_clockwait");
  if (page() == nullptr) return beneath_it(condition, mutex, clock, moment);
  return in_turns(*moment, is_date(clock), [&](const timespec& until) {
    return beneath_it(condition, mutex, clock, &until);
  });
}

GREENROOM_SHIM int sem_timedwait(sem_t* semaphore, const timespec* moment) {
  const auto beneath_it = real(semaphore_wait, "sem_timedwait");
  if (page() == nullptr) return beneath_it(semaphore, moment);
  return as_errno(in_turns(*moment, true, [&](const timespec& until) {
    return as_error(beneath_it(semaphore, &until));
  }));
}

GREENROOM_SHIM int sem_clockwait(sem_t* semaphore, clockid_t clock, const timespec* moment) {
  const auto beneath_it = real(semaphore_clock_wait, "sem_clockwait");
  if (page() == nullptr) return beneath_it(semaphore, clock, moment);
  return as_errno(in_turns(*moment, is_date(clock), [&](const timespec& until) {
    return as_error(beneath_it(semaphore, clock, &until));
  }));
}
