// The inside of the library that `greenroom run` loads into a command's programs: the virtual clock
// they live by, and the real calls beneath. It stands on glibc alone: no exceptions, nothing of the
// standard library that needs linking.
#pragma once

#include "harness/guard/clock_page.hpp"

#include <ctime>
#include <poll.h>
#include <signal.h>
#include <sys/time.h>

#define GREENROOM_SHIM extern "C" __attribute__((visibility("default")))

namespace greenroom::harness::guard::shim {

using Nanoseconds = long long;
constexpr Nanoseconds a_second = 1'000'000'000, a_millisecond = 1'000'000;
/// Waits on locks that are shorter than this keep the machine's time: they are how threads share
/// work, not how programs wait for a world.
constexpr Nanoseconds too_short = 50 * a_millisecond;

/// nullptr: this process is not guarded, and everything is as without this library.
const ClockPage* page();

/// Since the world's beginning, and a little further with each reading: a loop that waits for a
/// moment comes to its end.
Nanoseconds now();
bool is_date(clockid_t clock);
bool is_steady(clockid_t clock);
/// The world's beginning on that clock.
Nanoseconds origin_of(bool date);
timespec spec_of(Nanoseconds length);
Nanoseconds length_of(const timespec& spec);

/// A descriptor that can be read once the world is there; -1: nobody answers.
int wake_at(Nanoseconds when);
void close_wake(int wake);
/// Waits in the world's time: 0, or -1 with errno EINTR.
int sleep_until(Nanoseconds when);
/// Waits for one of these in the machine's time, else until the world is there: as poll(2).
int wait_for(pollfd* given, nfds_t count, Nanoseconds timeout, const sigset_t* mask);
/// Whether it can be read by now.
bool is_awake(int wake);

/// The machine's own clock and poll.
Nanoseconds real_now(bool date);
int real_poll(pollfd* given, nfds_t count, const timespec* timeout, const sigset_t* mask);

/// Names a place that is not this machine.
void tell_contact(const char* host, unsigned port);

}  // namespace greenroom::harness::guard::shim
