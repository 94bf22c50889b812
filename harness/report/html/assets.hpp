// Assets: page.css and page.js as text, turned into C++ when greenroom is built (embed.cmake), so
// that a page needs no other file and the program none beside it.
#pragma once

#include <string_view>

namespace greenroom::harness::html {

std::string_view style_sheet();
std::string_view script();

}  // namespace greenroom::harness::html
