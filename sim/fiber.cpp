#include "sim/fiber.hpp"

#include "sim/fiber_stacks.hpp"
#include "sim/seam/check.hpp"

#include <boost/context/detail/fcontext.hpp>

#include <cxxabi.h>
#include <utility>

#if defined(__SANITIZE_ADDRESS__)
#define GR_ADDRESS_SANITIZER 1
#elif defined(__SANITIZE_THREAD__)
#define GR_THREAD_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define GR_ADDRESS_SANITIZER 1
#elif __has_feature(thread_sanitizer)
#define GR_THREAD_SANITIZER 1
#endif
#endif
#ifdef GR_ADDRESS_SANITIZER
#include <sanitizer/common_interface_defs.h>
#endif
#ifdef GR_THREAD_SANITIZER
#include <sanitizer/tsan_interface.h>
#endif

namespace greenroom::sim {
namespace {

/// The head of the C++ runtime's per-thread state: the exceptions that handlers hold now and the
/// number of those under way. It belongs to a stack, not to a thread, once stacks are switched.
struct ExceptionState {
  void* caught_exceptions;
  unsigned int uncaught_exceptions;
};

ExceptionState& exception_state() {
  return *reinterpret_cast<ExceptionState*>(abi::__cxa_get_globals());
}

void leaving([[maybe_unused]] void** fake_stack, [[maybe_unused]] const void* bottom,
             [[maybe_unused]] std::size_t size) {
#ifdef GR_ADDRESS_SANITIZER
  __sanitizer_start_switch_fiber(fake_stack, bottom, size);
#endif
}

void arrived([[maybe_unused]] void* fake_stack, [[maybe_unused]] const void** left_bottom,
             [[maybe_unused]] std::size_t* left_size) {
#ifdef GR_ADDRESS_SANITIZER
  __sanitizer_finish_switch_fiber(fake_stack, left_bottom, left_size);
#endif
}

// ThreadSanitizer keeps its own account of each stack.
void* known_stack() {
#ifdef GR_THREAD_SANITIZER
  return __tsan_get_current_fiber();
#else
  return nullptr;
#endif
}

void* new_stack() {
#ifdef GR_THREAD_SANITIZER
  return __tsan_create_fiber(0);
#else
  return nullptr;
#endif
}

void forget_stack([[maybe_unused]] void* stack) {
#ifdef GR_THREAD_SANITIZER
  __tsan_destroy_fiber(stack);
#endif
}

}  // namespace

struct Fiber::Entry {
  static void run(boost::context::detail::transfer_t arrival) {
    Fiber& fiber = *static_cast<Fiber*>(arrival.data);
    arrived(nullptr, &fiber.outside_.bottom, &fiber.outside_.size);
    fiber.outside_.context = arrival.fctx;
    fiber.body_();
    fiber.finished_ = true;
    fiber.jump(fiber.own_, fiber.outside_, true);
  }
};

Fiber::Fiber(std::function<void()> body) : body_(std::move(body)) {}

Fiber::~Fiber() {
  GR_ASSERT(!started_ || finished_, "a fiber was destroyed before its body was unwound");
  if (memory_ == nullptr) return;
  forget_stack(own_.thread_state);
  return_fiber_stack(memory_);
}

void Fiber::resume() {
  GR_ASSERT(!inside_now_ && !finished_, "a fiber was resumed that runs or has ended");
  if (!started_) {
    started_ = true;
    memory_ = take_fiber_stack();
    own_.bottom = memory_;
    own_.size = fiber_stack_size;
    own_.thread_state = new_stack();
    own_.context = boost::context::detail::make_fcontext(
        static_cast<char*>(memory_) + fiber_stack_size, fiber_stack_size, &Entry::run);
  }
  inside_now_ = true;
  outside_.thread_state = known_stack();
  jump(outside_, own_, false);
  inside_now_ = false;
}

void Fiber::suspend() {
  GR_ASSERT(inside_now_, "a fiber was suspended from outside");
  inside_now_ = false;
  jump(own_, outside_, false);
  inside_now_ = true;
}

// The one place where stacks change.
void Fiber::jump(Side& from, Side& to, bool for_ever) {
  ExceptionState& state = exception_state();
  from.caught_exceptions = std::exchange(state.caught_exceptions, to.caught_exceptions);
  from.uncaught_exceptions = std::exchange(state.uncaught_exceptions, to.uncaught_exceptions);
  leaving(for_ever ? nullptr : &from.fake_stack, to.bottom, to.size);
#ifdef GR_THREAD_SANITIZER
  // In no function of its own: that one would be left on another stack than it was entered on.
  __tsan_switch_to_fiber(to.thread_state, 0);
#endif
  const auto arrival = boost::context::detail::jump_fcontext(to.context, this);
  arrived(from.fake_stack, nullptr, nullptr);
  to.context = arrival.fctx;
}

}  // namespace greenroom::sim
