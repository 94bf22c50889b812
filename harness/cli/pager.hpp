// Pager: what is longer than the terminal goes through PAGER, for list and explain.
#pragma once

#include <string>

namespace greenroom::harness::cli {

/// To stdout as it is, unless that is a terminal, the text longer than it, and PAGER set.
void show(const std::string& text);

}  // namespace greenroom::harness::cli
