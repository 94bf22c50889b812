// Help: the words that the program says of itself. Verbs and flags are read out of the object that
// parses them (real/program/pages.hpp); what no parser knows stands here, and real/program/help.hpp
// makes one text of both.
#pragma once

#include "real/program/pages.hpp"

#include <string>

namespace greenroom::harness::cli {

using Pages = real::program::Pages;

const char* version();
std::string short_text();  ///< one screen
/// With ids to complete, exit codes, variables, files and examples.
Pages pages_of_greenroom(const CLI::App& app);

}  // namespace greenroom::harness::cli
