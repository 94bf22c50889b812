// Where a member of a JSON text stands, for errors about it. Reads texts that a parser has passed,
// and those with placeholders still in them; looks at nothing but brackets, strings and commas.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace greenroom::real {

/// The way to a value from the top: names of members and indices of lists.
using JsonPath = std::vector<std::variant<std::string, std::size_t>>;

/// "containerDefinitions[0].name"
std::string spelled(const JsonPath& path);
/// Where the member's name begins, or the list's item; 0 when it is not there.
std::size_t place_in_json(std::string_view text, const JsonPath& path);

}  // namespace greenroom::real
