// GR_ASSERT: for bugs of ours, never for what the world or an author does. Always on.
// Prints the claim, the reason and the place, lets the installed handler flush what was seen
// (seed, virtual time, journal), and ends the process with 255.
#pragma once

#include <string_view>

namespace greenroom::seam {

/// Called once before the process ends; a program installs one that flushes its journal.
using BugHandler = void (*)(std::string_view claim, std::string_view why);
void on_bug(BugHandler handler);

[[noreturn]] void report_bug(const char* claim, const char* why, const char* file, int line);

}  // namespace greenroom::seam

#define GR_ASSERT(claim, why)                      \
  (static_cast<bool>(claim) ? static_cast<void>(0) \
                            : ::greenroom::seam::report_bug(#claim, why, __FILE__, __LINE__))
