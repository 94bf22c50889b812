// Help: the words that the program says of itself.
#pragma once

#include <string>

namespace greenroom::harness::cli {

const char* version();
const char* short_text();  ///< one screen
const char* long_text();
std::string list_topics();

}  // namespace greenroom::harness::cli
