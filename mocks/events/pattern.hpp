// Event patterns: which events a rule wants. Read, refused where they are not valid, and matched.
// AWS:
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns-content-based-filtering.html
#pragma once

#include "mocks/json.hpp"
#include "mocks/service.hpp"

#include <string_view>

namespace greenroom::mocks::events {

/// The pattern as a document; InvalidEventPatternException where it is none.
Result<JsonObject> parse_pattern(std::string_view text);
/// `pattern` is one that parse_pattern() gave.
bool matches(const JsonObject& pattern, const JsonObject& event);

}  // namespace greenroom::mocks::events
