#include "harness/cli/pager.hpp"

#include "harness/cli/environment.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace greenroom::harness::cli {

void show(const std::string& text) {
  const std::string pager = variable("PAGER");
  const Look look = look_of({}, STDOUT_FILENO);
  const bool fits = std::count(text.begin(), text.end(), '\n') < look.rows;
  if (!pager.empty() && look.terminal && !fits) {
    ::setenv("LESS", "FRX",
             0);  // as others have it: ends by itself where all fits, leaves the text
    std::fflush(stdout);
    if (std::FILE* pipe = ::popen(pager.c_str(), "w"); pipe != nullptr) {
      std::fwrite(text.data(), 1, text.size(), pipe);
      if (::pclose(pipe) == 0) return;
    }
  }
  std::fwrite(text.data(), 1, text.size(), stdout);
}

}  // namespace greenroom::harness::cli
