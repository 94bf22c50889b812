// JournalSink: what somebody says of what happened, as flat records. The engine says its steps and
// findings through it; the stage and the cloud use the same shape. Never a secret.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <type_traits>
#include <variant>

namespace greenroom::seam {

/// A piece of JSON that stands in a line as it is; whoever makes one answers for its form.
struct RawJson {
  std::string_view text;
};

struct Field {
  using Value = std::variant<std::string_view, std::int64_t, bool, RawJson>;
  std::string_view name;
  Value value;

  Field(std::string_view n, std::string_view v) : name(n), value(v) {}
  Field(std::string_view n, const char* v) : name(n), value(std::string_view(v)) {}
  Field(std::string_view n, bool v) : name(n), value(v) {}
  Field(std::string_view n, RawJson v) : name(n), value(v) {}
  template <class Integer>
  requires(std::is_integral_v<Integer> && !std::is_same_v<Integer, bool>)
      Field(std::string_view n, Integer v)
      : name(n), value(static_cast<std::int64_t>(v)) {}
};

/// Valid only during the call that hands it over; whoever keeps it copies it.
struct JournalRecord {
  std::string_view kind;  ///< one of the journal's kinds: step, finding, lease, verdict ...
  std::span<const Field> fields;
};

struct JournalSink {
  virtual ~JournalSink() = default;
  virtual void write(const JournalRecord& record) = 0;

  void write(std::string_view kind, std::initializer_list<Field> fields) {
    write(JournalRecord{kind, std::span<const Field>(fields.begin(), fields.size())});
  }
};

}  // namespace greenroom::seam
