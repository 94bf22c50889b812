// Trap: what a guarded command finds where its proxy should be. It reaches nothing, and tells where
// somebody wanted to.
#pragma once

#include "sim/seam/http.hpp"

#include <string>

namespace greenroom::harness::guard {

/// "host:port" of what a proxy was asked for; empty: it was asked for nothing that a proxy could
/// do.
std::string wanted_place(const seam::HttpRequest& request);
/// What it is answered with.
seam::HttpResponse trap_answer(const std::string& place);

}  // namespace greenroom::harness::guard
