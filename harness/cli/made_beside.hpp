// What a world has that no word of its file names: the rest of the article's account, as the
// services made it. For `greenroom explain world/NAME`.
#pragma once

#include <string>

namespace greenroom::harness::cli {

/// Lines of comments that follow the expanded file; empty where nothing is made beside it.
std::string made_beside(const std::string& world);

}  // namespace greenroom::harness::cli
