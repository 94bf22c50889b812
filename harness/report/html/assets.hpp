// Assets: page.css and page.js as text, made C++ when greenroom is built (cmake/embed.cmake).
// A page so needs no other file, and the program none beside it.
#pragma once

#include <string_view>

namespace greenroom::harness::html {

std::string_view style_sheet();
std::string_view script();

}  // namespace greenroom::harness::html
