// Writer: bytes at the end of a text, for encoders that put down thousands of small pieces. Room is
// asked for once a piece and mostly there; the text has its true length when the writer goes.
#pragma once

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace greenroom::mocks::protocol {

class Writer {
 public:
  explicit Writer(std::string& out) : out_(out), used_(out.size()) {}
  ~Writer() { out_.resize(used_); }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  void put(char c) {
    *room(1) = c;
    ++used_;
  }
  void put(std::string_view text) {
    if (text.empty()) return;  // its data() may be null
    std::memcpy(room(text.size()), text.data(), text.size());
    used_ += text.size();
  }
  /// The same with a letter before it and one behind it.
  void put(char before, std::string_view text, char behind) {
    char* const at = room(text.size() + 2);
    *at = before;
    if (!text.empty()) std::memcpy(at + 1, text.data(), text.size());
    at[text.size() + 1] = behind;
    used_ += text.size() + 2;
  }
  void put(std::int64_t number) {
    constexpr std::size_t longest = 20;
    char* const at = room(longest);
    used_ += static_cast<std::size_t>(std::to_chars(at, at + longest, number).ptr - at);
  }
  /// What `append` appends to a text of its own: for pieces that are rare.
  template <class Append>
  void put_by(const Append& append) {
    std::string piece;
    append(piece);
    put(piece);
  }

 private:
  char* room(std::size_t size) {
    constexpr std::size_t least = 2048;
    if (out_.size() - used_ < size)
      out_.resize(std::max({out_.capacity(), used_ + size, used_ + least}));
    return out_.data() + used_;
  }

  std::string& out_;
  std::size_t used_;
};

}  // namespace greenroom::mocks::protocol
