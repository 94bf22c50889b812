// Details: what -v, -vv and -vvv add to a story: resolved settings and who decided them, calls
// counted by phase, each call with its outcome, requests and answers. Collected only when asked
// for; written for people, not for programs (those read journal.jsonl).
#pragma once

#include "harness/play/run.hpp"
#include "harness/report/signs.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace greenroom::harness {

struct CallSeen {
  Steady at{};  ///< its arrival
  std::uint64_t id = 0;
  std::string phase, actor, service, operation;
  std::int64_t n = 0;  ///< the nth of this operation
  std::int64_t status = 0;
  std::string error, injected, way;
  std::string exchange;  ///< request and answer, secrets hidden; empty below -vvv
};

struct Setting {
  std::string name, value, from;
};

struct Detail {
  std::vector<Setting> settings;
  std::vector<CallSeen> calls;
  bool empty() const { return settings.empty() && calls.empty(); }
};

/// Requests and answers as they were delivered, by the id of the call.
using Exchanges = std::map<std::uint64_t, std::pair<seam::HttpRequest, seam::HttpResponse>>;

class Details {
 public:
  /// Attached before the run plays; looks at nothing where `verbose` is 0.
  Details(Run& run, int verbose);
  /// After it: `seed_from` and `flags` are what the command line says of itself.
  Detail taken(const std::string& seed_from, const std::vector<std::string>& flags,
               const Exchanges& exchanges);

 private:
  void see(const sim::Entry& entry);
  Run& run_;
  int verbose_;
  std::vector<CallSeen> calls_;
  std::map<std::uint64_t, std::size_t> open_;  ///< by id: where it stands in calls_
};

/// What each level shows; empty below its level.
std::string settings_told(const Detail& detail, const Look& look);
std::string calls_told(const Detail& detail, const Look& look);
std::string phases_told(const Detail& detail, const Look& look);

}  // namespace greenroom::harness
