# cmake -DTO=texts.cpp -DHEADER=house/header.hpp -DSPACE=name::space -DTEXTS=function=file,function=file -P embed.cmake
# Each text becomes `std::string_view function()` of that namespace, as the header declares it. Text becomes
# string literals of a few thousand letters each, cut at ends of lines or words: compilers limit how long one
# may be, and no letter of several bytes is cut in two.
function(literal file out)
  file(READ "${file}" text)
  set(result "")
  while(NOT text STREQUAL "")
    string(SUBSTRING "${text}" 0 4000 piece)
    string(LENGTH "${text}" left)
    string(LENGTH "${piece}" size)
    if(size LESS left)
      string(FIND "${piece}" "\n" end REVERSE)
      if(end EQUAL -1)
        string(FIND "${piece}" " " end REVERSE)
      endif()
      if(end EQUAL -1)
        message(FATAL_ERROR "${file}: a word of more than 4000 letters cannot be embedded")
      endif()
      math(EXPR size "${end} + 1")
      string(SUBSTRING "${text}" 0 ${size} piece)
    endif()
    string(APPEND result "    R\"embed(${piece})embed\"\n")
    string(SUBSTRING "${text}" ${size} -1 text)
  endwhile()
  set(${out} "${result}" PARENT_SCOPE)
endfunction()

set(functions "")
string(REPLACE "," ";" pairs "${TEXTS}")
foreach(pair IN LISTS pairs)
  string(FIND "${pair}" "=" at)
  string(SUBSTRING "${pair}" 0 ${at} name)
  math(EXPR at "${at} + 1")
  string(SUBSTRING "${pair}" ${at} -1 file)
  literal("${file}" text)
  string(APPEND functions "
std::string_view ${name}() {
  static constexpr std::string_view text =
${text}      ;
  return text;
}
")
endforeach()
file(WRITE "${TO}" "// Made by cmake/embed.cmake.
#include \"${HEADER}\"

namespace ${SPACE} {
${functions}
}  // namespace ${SPACE}
")
