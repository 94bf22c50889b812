// Tables: everything of a page that is read in rows: properties, events, calls, settings. Plain
// tables with a caption and headed columns, complete without scripts. For page.cpp.
#pragma once

#include "harness/report/html/model.hpp"
#include "harness/report/html/page.hpp"

#include <string>

namespace greenroom::harness::html {

std::string claims_table(const Page& page);
std::string story_list(const Page& page);
/// Above their budgets tables keep what is not as usual, and say how much they left out.
std::string events_table(const Model& model);
std::string calls_table(const Model& model);
std::string settings_table(const Page& page);

}  // namespace greenroom::harness::html
