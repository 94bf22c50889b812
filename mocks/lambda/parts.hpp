// What Lambda's files share: finding functions, revisions, pages. Not for neighbours.
#pragma once

#include "mocks/lambda/lambda.hpp"
#include "mocks/records.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace greenroom::mocks::lambda {

/// "arn:aws:lambda:us-east-2:123456789012:function:" + name
std::string arn_of(const Cloud& cloud, std::string_view name);
/// "2025-07-01T12:00:00.000+0000": as a function tells its dates.
std::string date_of(const Scene& scene);
/// A number of its own for each change of a function.
std::string next_revision(Scene& scene, std::string_view name, Function& function);

/// What a FunctionName says: a name, "name:qualifier", or either at the end of an ARN.
struct Named {
  std::string name, qualifier;  ///< empty: none was given
};
Named named(const JsonObject& input);
Result<Function*> find_function(Call& call, const JsonObject& input);
/// One that no change is under way of.
Result<Function*> settled_function(Call& call, const JsonObject& input);
/// The configuration that a qualifier means: $LATEST, a version, or that of an alias.
Result<JsonObject> configuration(Call& call, const Function& function, const Named& what);
/// Of the latest, with its states.
JsonObject told(const Function& function);
/// The configuration as a published version tells it.
JsonObject told_version(const JsonObject& version);
/// Publishes the latest where it has changed since it was published last.
JsonObject publish(Scene& scene, std::string_view name, Function& function,
                   const JsonObject& input);

Result<void> check_revision(const JsonObject& input, std::string_view revision);
/// Puts CodeSha256, CodeSize and where the code is.
Result<void> put_code(Call& call, Function& function, const JsonObject& code);

/// One page of `all`, whose keys ascend; the marker is the last key that was told.
using records::Listed;
Result<Json> page_of(const JsonObject& input, std::string_view member, Listed all);

}  // namespace greenroom::mocks::lambda
