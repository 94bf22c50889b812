// Documents made from results for other programs: the one JSON document of `--json`, JUnit XML.
#pragma once

#include "harness/report/result.hpp"

#include <string>
#include <vector>

namespace greenroom::harness {

/// {"format": 1, "scenarios": [{file, case, name, seed, digest, ...}]}, indented, ended by '\n'.
std::string json_document(const std::vector<CaseResult>& results);
/// What was to be played and has no result.
struct Unplayed {
  enum class Why { unreadable, interrupted } why = Why::unreadable;
  std::string label, title;  ///< "canary.yaml@slow"; without a title where it could not be read
  std::string told;          ///< the errors, or the seeds that are left
};

/// JUnit's form: one suite, a case each; failures carry what was missed and the reproduce line.
/// What was not played is there too: unreadable files as errors, the rest as skipped.
std::string junit_document(const std::vector<CaseResult>& results,
                           const std::vector<Unplayed>& unplayed = {});

}  // namespace greenroom::harness
