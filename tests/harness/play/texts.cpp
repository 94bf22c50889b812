#include "tests/harness/play/texts.hpp"

#include "harness/play/numbers.hpp"
#include "harness/play/state_words.hpp"
#include "tests/harness/language/scratch.hpp"

#include <filesystem>

namespace greenroom::tests {

using namespace harness;

namespace {

template <class T>
T sure(const Read<T>& read) {
  REQUIRE(read.has_value());
  return *read;
}

Amount::Kind kind_of(const std::string& name) {
  if (name == "users.ok") return Amount::Kind::share;
  const bool length =
      name == "downtime" || name == "both_live" || name == "extra_tasks" || name.ends_with("took");
  return length ? Amount::Kind::length : Amount::Kind::count;
}

}  // namespace

Case written_case(const std::string& text, const std::map<std::string, std::string>& beside) {
  std::filesystem::current_path(GREENROOM_SOURCE_DIR);
  const Scratch scratch("texts");
  for (const auto& [name, bytes] : beside) scratch.write(name, bytes);
  const std::string file = scratch.write("written.yaml", text);
  const auto errors = errors_of(file);
  INFO(printed(errors));
  REQUIRE(errors.empty());
  return load_cases(file).front();
}

const Played& played_text(const std::string& text) {
  static std::map<std::string, Played> all;
  const auto found = all.find(text);
  return found != all.end() ? found->second
                            : all.try_emplace(text, written_case(text)).first->second;
}

Run& playing(const std::string& text) { return *played_text(text).run; }

std::vector<mocks::JsonObject> records(Run& run, std::string_view kind) {
  std::vector<mocks::JsonObject> found;
  const std::string& lines = run.journal().lines();
  for (std::size_t at = 0; at < lines.size();) {
    const std::size_t end = lines.find('\n', at);
    mocks::Json record = boost::json::parse(std::string_view(lines).substr(at, end - at));
    if (mocks::text_of(record.get_object(), "kind") == kind)
      found.push_back(std::move(record.get_object()));
    at = end + 1;
  }
  return found;
}

std::optional<seam::Steady> done_at(Run& run, std::string_view what, std::string_view on) {
  for (const auto& record : records(run, "actor"))
    if (mocks::text_of(record, "what") == what && mocks::text_of(record, "on") == on)
      return seam::Steady(Length(mocks::number_of(record, "t")));
  return std::nullopt;
}

seam::Steady came(Run& run, const std::string& moment) {
  const auto at = run.watch().when(sure(read_moment(moment)));
  INFO(moment);
  REQUIRE(at.has_value());
  return *at;
}

std::string number_miss(Run& run, const std::string& name, const std::string& amount) {
  const NumberCheck check{name, sure(read_amount(amount, kind_of(name))), {}};
  return miss_of(run, check).value_or("");
}

std::string state_miss(Run& run, const std::string& thing, const std::string& members) {
  const StateCheck check{sure(read_thing(thing)), boost::json::parse(members), {}};
  return miss_of(run, check).value_or("");
}

std::int64_t number(Run& run, const std::string& name) {
  const auto found = number_of(run, name);
  INFO(name);
  REQUIRE(found.has_value());
  return found->value;
}

}  // namespace greenroom::tests
