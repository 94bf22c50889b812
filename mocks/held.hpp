// Held: a value kept at arm's length, so that who includes mocks/cloud.hpp need not read what every
// service keeps. Copies and compares as the value itself, but copies share one value until one of
// them is written to: a world is copied for each run, and most runs leave most services as they
// are. Reach into it through a const Held to read; each other access is taken for a write.
// References are good until the next copy of the Held. To reach into it, include the value's own
// header.
#pragma once

#include <atomic>
#include <memory>

namespace greenroom::mocks {

template <class T>
class Held {
 public:
  Held() = default;
  const T& operator*() const { return value_ ? *value_ : unwritten(); }
  const T* operator->() const { return &**this; }
  T& operator*() {
    if (!value_) {
      value_ = std::make_shared<T>();
    } else if (value_.use_count() > 1) {
      value_ = std::make_shared<T>(*value_);
    } else {
      // The last other owner may have read it in another thread: what it read came before this.
      std::atomic_thread_fence(std::memory_order_acquire);
    }
    return *value_;
  }
  T* operator->() { return &**this; }

  friend bool operator==(const Held& a, const Held& b) { return a.value_ == b.value_ || *a == *b; }

 private:
  static const T& unwritten() {
    static const T value;
    return value;
  }

  std::shared_ptr<T> value_;
};

}  // namespace greenroom::mocks
