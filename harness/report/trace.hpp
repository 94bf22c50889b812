// Trace: runs as Chrome trace JSON, which Perfetto (ui.perfetto.dev) and chrome://tracing open:
// engines' steps, deployments, calls, tasks and hooks as slices, faults and people as instants,
// weights and losses as counters. Made from journal lines alone; virtual time in microseconds.
#pragma once

#include "harness/report/result.hpp"

#include <string>
#include <vector>

namespace greenroom::harness {

/// One document; several runs stand in it one below the other. Results must have their journals.
std::string trace_document(const std::vector<CaseResult>& results);

}  // namespace greenroom::harness
