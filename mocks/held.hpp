// Held: a value kept at arm's length, so that who includes mocks/cloud.hpp need not read what every
// service keeps. Copies and compares as the value itself; one that was never written to costs
// nothing. To reach into it, include the value's own header.
#pragma once

#include <memory>

namespace greenroom::mocks {

template <class T>
class Held {
 public:
  Held() = default;
  Held(const Held& other) : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}
  Held(Held&&) noexcept = default;
  Held& operator=(Held other) noexcept {
    value_.swap(other.value_);
    return *this;
  }
  ~Held() = default;

  const T& operator*() const { return value_ ? *value_ : unwritten(); }
  const T* operator->() const { return &**this; }
  T& operator*() {
    if (!value_) value_ = std::make_unique<T>();
    return *value_;
  }
  T* operator->() { return &**this; }

  friend bool operator==(const Held& a, const Held& b) { return *a == *b; }

 private:
  static const T& unwritten() {
    static const T value;
    return value;
  }

  std::unique_ptr<T> value_;
};

}  // namespace greenroom::mocks
