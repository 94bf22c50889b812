// What the files of this folder share; nobody else includes it. Other services are asked by their
// own operations, as any caller asks them: this service knows no resources itself.
#pragma once

#include "mocks/records.hpp"
#include "mocks/tagging/tagging.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::tagging {

struct Tagged {
  std::string arn;
  records::Tags tags;
};

/// Every resource of the account that has tags, by ARN.
std::vector<Tagged> all_tagged(Call& call);

/// The tags of one resource, asked of its service; refused as that service refuses.
Result<records::Tags> read_tags(Call& call, const std::string& arn);
Result<void> write_tags(Call& call, const std::string& arn, const records::Tags& tags);
Result<void> remove_tags(Call& call, const std::string& arn, const std::vector<std::string>& keys);

/// An operation of another service.
Result<JsonObject> ask(Call& call, std::string_view service, std::string_view operation,
                       const JsonObject& input);

}  // namespace greenroom::mocks::tagging
