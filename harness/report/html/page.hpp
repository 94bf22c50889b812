// Page: everything the HTML report shows, whether it comes from a run that has just been played or
// from a journal that somebody kept. html_page() turns it into one file that needs nothing else:
// no network, no script to be read. It judges nothing.
#pragma once

#include "harness/report/result.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace greenroom::harness::html {

/// A property or an expectation, with what became of it.
struct Claim {
  enum class State { held, broken, unmet, unjudged } state = State::unmet;
  std::string id, claim, what, because, remedy;
  std::optional<std::int64_t> first_us;
  int line = 0;
  bool allowed = false;  ///< broken, as the scenario expects
};

struct Word {
  std::string actor, verdict, because;
  int exit = 0;
  std::vector<std::string> way_back;
};

/// A moment as a person would tell it; fleets stand as {blue} and {green}.
struct Moment {
  std::int64_t at = 0;
  std::string word, text;
  enum class Sign { none, fault, bad } sign = Sign::none;
};

struct Page {
  enum class Verdict { held, not_held, unknown, presumed_wrong } verdict = Verdict::unknown;
  std::string title, label, world, epoch, digest, reproduce;
  std::uint64_t seed = 1;
  std::vector<Word> said;
  std::string world_is;  ///< where it is not what the tool said; empty: it is
  std::vector<Claim> properties, expectations;
  std::vector<Dependence> depends;  ///< untold rules whose other values end otherwise
  std::vector<Moment> story;
  std::vector<std::pair<std::string, std::string>> numbers;
  std::vector<Setting> settings;
  std::string scenario;      ///< the file after all merging
  std::string void_because;  ///< the world was not as the scenario presumes
  std::string journal;       ///< its lines
};

/// Of a run. Its journal must still be there.
Page page_of(const CaseResult& result, std::string scenario);

std::string html_page(const Page& page);
/// Of several runs: one row each, with a link to its own page as seen from `file`.
std::string index_page(const std::vector<CaseResult>& results, const std::string& file);

}  // namespace greenroom::harness::html
