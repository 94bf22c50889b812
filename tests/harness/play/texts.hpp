// Texts: scenarios that stand in a test, played once a process however many claims look at them,
// and the few questions that tests of the words ask a run.
#pragma once

#include "mocks/json.hpp"
#include "tests/harness/play/played.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::tests {

/// A case of one scenario, written as a file would be, and files that lie beside it.
harness::Case written_case(const std::string& text,
                           const std::map<std::string, std::string>& beside = {});
/// The same, played; the same text is played once.
harness::Run& playing(const std::string& text);
const Played& played_text(const std::string& text);

/// The journal's records of this kind, in their order.
std::vector<mocks::JsonObject> records(harness::Run& run, std::string_view kind);
/// When somebody did this ("push", "image:bash-dog/app:v3").
std::optional<seam::Steady> done_at(harness::Run& run, std::string_view what, std::string_view on);
/// When that moment came; fails the test where it never did.
seam::Steady came(harness::Run& run, const std::string& moment);

/// What is missed of a number or of a state of things, as reports say it; empty: it holds.
std::string number_miss(harness::Run& run, const std::string& name, const std::string& amount);
std::string state_miss(harness::Run& run, const std::string& thing, const std::string& members);
std::int64_t number(harness::Run& run, const std::string& name);

}  // namespace greenroom::tests
