// Properties: what must hold in every run (design.md section 4), judged from the start of its first
// deploy. Checkers are incremental: they look when the clock is about to leave an instant, and give
// their verdict at the end. A run that never met what a property speaks of leaves it unmet.
#pragma once

#include "harness/play/run.hpp"
#include "sim/journal.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::harness {

struct Judgement {
  enum class State { held, broken, unmet } state = State::unmet;
  std::string id;       ///< "S1"
  std::string what;     ///< "150 users lost, budget 0"
  std::string because;  ///< what was seen that shows it
  std::string remedy;   ///< what to try
  std::optional<seam::Steady> first;
  int line = 0;      ///< in the file below, where one decides (a budget)
  std::string file;  ///< the scenario's or an overlay's
};

class Property {
 public:
  virtual ~Property() = default;
  virtual void see(const sim::Entry&) {}
  /// The instant ends. Only called once the first deploy has begun.
  virtual void leave(seam::Steady) {}
  virtual Judgement judge() = 0;
};

struct PropertyRow {
  std::string_view id;
  std::string_view claim;    ///< one sentence
  std::string_view explain;  ///< for `greenroom explain`
  std::unique_ptr<Property> (*make)(Run& run);
  bool of_the_end = false;  ///< judged by how a run ended: of one that was cut off it says nothing
};
std::span<const PropertyRow> property_rows();

/// All properties of a run. Made before it plays.
class Properties {
 public:
  explicit Properties(Run& run);
  std::vector<Judgement> judge();
  /// In the midst of it: what only the end can show is left unmet.
  std::vector<Judgement> judge_so_far();

 private:
  std::vector<Judgement> judged(bool has_ended);

  Run& run_;
  std::vector<std::unique_ptr<Property>> all_;
};

// One maker a property; each in a file of its own.
std::unique_ptr<Property> make_s1(Run& run);
std::unique_ptr<Property> make_s2(Run& run);
std::unique_ptr<Property> make_s3(Run& run);
std::unique_ptr<Property> make_s4(Run& run);
std::unique_ptr<Property> make_s5(Run& run);
std::unique_ptr<Property> make_s6(Run& run);
std::unique_ptr<Property> make_s7(Run& run);
std::unique_ptr<Property> make_s8(Run& run);
std::unique_ptr<Property> make_s9(Run& run);
std::unique_ptr<Property> make_l1(Run& run);
std::unique_ptr<Property> make_l2(Run& run);
std::unique_ptr<Property> make_d1(Run& run);
std::unique_ptr<Property> make_d2(Run& run);
std::unique_ptr<Property> make_d4(Run& run);

}  // namespace greenroom::harness
