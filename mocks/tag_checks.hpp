// What every service refuses of the tags in a request; how it words that is its own.
#pragma once

#include "mocks/records.hpp"

namespace greenroom::mocks::records {

enum class TagFault { none, twice, reserved };
struct TagFinding {
  TagFault fault = TagFault::none;
  std::string key;
};
/// The first of the tags whose key comes a second time, or begins with what AWS keeps for itself.
// AWS: https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html
TagFinding look_at_tags(const JsonArray* given, TagWords words = {});

}  // namespace greenroom::mocks::records
