// Played: a scenario of the library, changed a little and played, with its judgements: for tests of
// the harness.
#pragma once

#include "harness/language/load.hpp"
#include "harness/play/expectations.hpp"
#include "harness/play/run.hpp"
#include "harness/properties/properties.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace greenroom::tests {

harness::Case scenario(const std::string& name);  ///< "canary": of scenarios/bash-dog

struct Played {
  explicit Played(harness::Case play, harness::PlayOptions options = {},
                  const std::function<void(harness::Run&)>& prepare = {});
  harness::Case play;
  std::unique_ptr<harness::Run> run;
  std::vector<harness::Judgement> judgements;
  std::vector<harness::Expected> expectations;

  const harness::Judgement& judgement(const std::string& id) const;
  bool broken(const std::string& id) const;
  bool held(const std::string& id) const;
  /// What was missed, and the properties that broke, with the seed and the line that plays it
  /// again.
  std::string trouble() const;
};

}  // namespace greenroom::tests
