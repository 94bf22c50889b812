// Fiber: a body of plain synchronous code on a stack of its own, which the stage resumes and which
// hands control back. For the stage only; not a scheduler and not a thread. All switches go through
// one function, which tells the sanitizers and keeps each side's exceptions in flight apart.
#pragma once

#include <cstddef>
#include <functional>

namespace greenroom::sim {

class Fiber {
 public:
  explicit Fiber(std::function<void()> body);  ///< must not let an exception out
  ~Fiber();                                    ///< asserts that it is not half-way
  Fiber(const Fiber&) = delete;
  Fiber& operator=(const Fiber&) = delete;

  void resume();   ///< from outside: runs the body until it suspends or ends
  void suspend();  ///< from inside: back to whoever resumed
  bool inside() const { return inside_now_; }
  bool started() const { return started_; }
  bool finished() const { return finished_; }

 private:
  /// One of the two stacks between which a fiber switches.
  struct Side {
    void* context = nullptr;
    const void* bottom = nullptr;
    std::size_t size = 0;
    void* fake_stack = nullptr;    ///< AddressSanitizer's
    void* thread_state = nullptr;  ///< ThreadSanitizer's
    void* caught_exceptions = nullptr;
    unsigned int uncaught_exceptions = 0;
  };
  struct Entry;
  void jump(Side& from, Side& to, bool for_ever);

  std::function<void()> body_;
  void* memory_ = nullptr;
  Side own_;
  Side outside_;
  bool started_ = false;
  bool finished_ = false;
  bool inside_now_ = false;
};

}  // namespace greenroom::sim
