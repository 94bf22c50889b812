// The terminal's words for a result: story, numbers, properties, what failed, verdict, report and,
// always last, the line that plays it again. Colour is never alone: a sign or a position says the
// same.
#pragma once

#include "harness/report/result.hpp"
#include "harness/report/signs.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::harness {

/// "canary.yaml@linear seed 7": how lines of several runs are told apart. The seed where it varies.
std::string play_label(const Case& play, std::optional<std::uint64_t> seed);
/// The whole of one case, from its title to its reproduce line.
std::string told(const CaseResult& result, const Look& look);
/// What broke without the scenario's saying so; where tool and world differ, that first.
std::vector<const Judgement*> failures_of(const CaseResult& result);
/// When it broke; lost users are counted by the second, so without tenths.
std::string first_text(const Judgement& judgement);
/// One line, as several runs end one after another; `seeds`: they differ in their seed.
std::string one_line(const CaseResult& result, const Look& look, bool seeds = false);
/// The closing line of several: how many held, of how many that were to be played; `unread` files
/// could not be loaded.
std::string summed_up(const std::vector<CaseResult>& results, std::size_t planned,
                      std::size_t unread);
/// --quiet: nothing when held, else a line and its reproduce line.
std::string quiet_line(const CaseResult& result, const Look& look, bool seeds = false);
/// One entry as it happens, where there is no terminal: "canary.yaml 2:08.9 shift green=10%".
std::string event_line(const std::string& label, const StoryLine& line);

}  // namespace greenroom::harness
