// Remembered: the latest results of a pure function of a text. Every process of an engine reads the
// same files, and one process reads them at several steps; what is remembered changes no outcome.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <utility>

namespace greenroom::real {

template <class Value>
class Remembered {
 public:
  const Value* find(std::string_view text) const {
    for (const auto& [known, value] : kept_)
      if (known == text) return &value;
    return nullptr;
  }

  void keep(std::string text, Value value) {
    if (kept_.size() == most) kept_.pop_front();
    kept_.emplace_back(std::move(text), std::move(value));
  }

 private:
  static constexpr std::size_t most = 16;
  std::deque<std::pair<std::string, Value>> kept_;
};

}  // namespace greenroom::real
