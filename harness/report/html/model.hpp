// Model: a journal as the page needs it: its lines as records, and what follows from them for
// every lane: which group is blue or green when, which stretches of time are dull. Draws nothing.
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::harness::html {

struct Record {
  std::int64_t t = 0;
  std::uint64_t seq = 0;
  std::string kind, actor;
  std::int64_t incarnation = 0;
  nlohmann::json fields;

  std::string text(const char* name) const;  ///< empty where it is absent or no text
  std::int64_t number(const char* name, std::int64_t otherwise = 0) const;
  bool is(const char* name, std::string_view value) const;
  std::string who() const;  ///< "engine", "engine 2" for its second process
};

/// Which target group is green from a time on; the other one is blue.
struct Roles {
  std::int64_t since = 0;
  std::string blue, green;
};

struct Call {
  const Record* call = nullptr;
  const Record* answer = nullptr;  ///< absent: none came until the end
  std::string outcome() const;     ///< "200", "400 ThrottlingException", "no answer"
  std::string injected() const;
  bool good() const;
};

/// Visits lost by one cause, the same number in each of these seconds.
struct Losing {
  std::string cause;
  std::int64_t second = 0, seconds = 0, micro = 0;  ///< millionths of a visit a second
};
struct Rate {
  std::int64_t since = 0, milli = 0;  ///< visits a second, in thousandths
};

struct Model {
  std::vector<Record> records;
  std::vector<Call> calls;
  std::vector<Roles> roles;  ///< by time; at least one
  std::vector<Rate> rates;
  std::vector<Losing> lost;
  std::int64_t end = 1;
  std::int64_t production_port = 0, test_port = 0;
  std::int64_t blue_targets = 0;  ///< healthy at curtain-up
  std::size_t unread = 0;         ///< lines that are no records: a run that was cut off

  std::string role(const std::string& group, std::int64_t at) const;  ///< "blue", "green" or ""
};

Model read_model(std::string_view journal);

}  // namespace greenroom::harness::html
