// Judged: what was found of a run, as the last line of its journal, so that every report can be
// made from a journal alone; and the way back, from a journal to results. It judges nothing.
#pragma once

#include "harness/report/result.hpp"
#include "sim/journal.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::harness {

/// "held", "not_held", "unjudged", "skipped" or "void".
std::string name_of(CaseResult::State state);

/// The line `run judged`. Its digest is that of the lines before it; it counts for none.
void write_judged(sim::Journal& journal, const CaseResult& result);

/// The runs that a journal holds, in order, each with its own lines. Throws BadInput with file and
/// line where it is cut off, changed, of another format, or no journal at all.
std::vector<CaseResult> results_of_journal(const std::string& file, const std::string& bytes);

}  // namespace greenroom::harness
