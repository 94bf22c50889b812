# cmake -DSTYLE=page.css -DSCRIPT=page.js -DTO=assets.cpp -P embed.cmake
# Text becomes string literals of a few thousand letters each: compilers limit how long one may be.
function(literal file out)
  file(READ "${file}" text)
  string(LENGTH "${text}" length)
  set(result "")
  set(at 0)
  while(at LESS length)
    string(SUBSTRING "${text}" ${at} 4000 piece)
    string(APPEND result "    R\"embed(${piece})embed\"\n")
    math(EXPR at "${at} + 4000")
  endwhile()
  set(${out} "${result}" PARENT_SCOPE)
endfunction()

literal("${STYLE}" style)
literal("${SCRIPT}" script)
file(WRITE "${TO}" "// Made by harness/report/html/embed.cmake.
#include \"harness/report/html/assets.hpp\"

namespace greenroom::harness::html {

std::string_view style_sheet() {
  static constexpr std::string_view text =
${style}      ;
  return text;
}
std::string_view script() {
  static constexpr std::string_view text =
${script}      ;
  return text;
}

}  // namespace greenroom::harness::html
")
