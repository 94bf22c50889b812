// What a trace must keep so that viewers draw it whole: the published Trace Event Format, and what
// importers of it make of rows and times. Judges a document; knows nothing of how it was made.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace greenroom::tests {

/// A sentence for each event that breaks a rule, with its number; at most twenty.
std::vector<std::string> broken_rules(const nlohmann::json& trace);

}  // namespace greenroom::tests
