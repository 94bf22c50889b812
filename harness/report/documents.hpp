// Documents made from results for other programs: the one JSON document of `--json`, JUnit XML.
#pragma once

#include "harness/report/result.hpp"

#include <string>
#include <vector>

namespace greenroom::harness {

/// {"format": 1, "scenarios": [{file, case, name, seed, digest, ...}]}, indented, ended by '\n'.
std::string json_document(const std::vector<CaseResult>& results);
/// JUnit's form: one suite, a case each; failures carry what was missed and the reproduce line.
std::string junit_document(const std::vector<CaseResult>& results);

}  // namespace greenroom::harness
