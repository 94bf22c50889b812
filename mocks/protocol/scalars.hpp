// Scalars of a model as forms, XML, paths and headers spell them, and the texts that they share:
// UTF-8 and base64. JSON and CBOR have types of their own and only borrow from here.
#pragma once

#include "mocks/json.hpp"
#include "mocks/model/model.hpp"
#include "mocks/protocol/values.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace greenroom::mocks::protocol {

/// Answers have neither path nor query: what is bound there is in their body.
constexpr bool in_answers_body(model::Location location) {
  return location == model::Location::body || location == model::Location::query ||
         location == model::Location::path;
}
bool is_utf8(std::string_view text);
/// What a plus sign is: a blank in forms, itself in paths.
enum class Plus { is_space, is_itself };
/// Appends the text without its percent signs. False: one is followed by no two digits, or it is
/// not UTF-8.
bool unescape(std::string_view text, Plus plus, std::string& out);
std::string base64_of(std::string_view bytes);
std::optional<std::string> bytes_of_base64(std::string_view text);  ///< nullopt: it is none

/// nullopt: the text is not of the member's type. `usual`: how the place spells times unless the
/// model says otherwise.
std::optional<Json> scalar_from(const model::Member& member, std::string_view text,
                                model::TimeForm usual);
/// Appends a text, flag or number as the member's type spells it; nothing for other values.
void append_scalar(std::string& out, const model::Member& member, const Json& value,
                   model::TimeForm usual);

}  // namespace greenroom::mocks::protocol
