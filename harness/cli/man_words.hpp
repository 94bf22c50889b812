// The man pages of the files: greenroom-scenario(5), -world(5), -project(5), roff from the table of
// words, so that no word is written twice.
#pragma once

#include <string>

namespace greenroom::harness::cli {

/// "scenario", "world" or "project"; empty for anything else.
std::string man_page_of_words(const std::string& kind);

}  // namespace greenroom::harness::cli
