// Steady state: what a scenario presumes of the world before curtain-up and expects of it again
// after a verdict of deployed or rolled_back.
#pragma once

#include <string>

namespace greenroom::harness {

class Run;

/// What is not as it should be, now; empty when all is. Default: every target of every group with a
/// weight above zero on the production listener is healthy.
std::string steady_problem_of(Run& run);

}  // namespace greenroom::harness
