#include "sim/seam/check.hpp"

#include <cstdio>
#include <cstdlib>

namespace greenroom::seam {
namespace {
BugHandler handler = nullptr;
}  // namespace

void on_bug(BugHandler new_handler) { handler = new_handler; }

void report_bug(const char* claim, const char* why, const char* file, int line) {
  std::fprintf(stderr, "greenroom: a bug of ours: %s\n  claim  %s\n  place  %s:%d\n", why, claim,
               file, line);
  if (BugHandler once = handler; once != nullptr) {
    handler = nullptr;  // a bug inside the handler must not come back here
    once(claim, why);
  }
  std::fflush(nullptr);
  std::_Exit(255);
}

}  // namespace greenroom::seam
