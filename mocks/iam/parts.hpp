// What IAM's files share: finding things with the service's errors, ids, dates, tags, pages. Not
// for neighbours.
#pragma once

#include "mocks/iam/iam.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace greenroom::mocks::iam {

// ---- Names, ids, dates.
/// Milliseconds of a whole second: IAM's dates have no fractions.
std::int64_t now_ms(const Scene& scene);
/// "AROA" and 17 more. No two are equal, not even of one name at two times.
std::string new_id(Scene& scene, std::string_view prefix);
/// "arn:aws:iam::123456789012:role" + path + name
std::string arn_of(const Cloud& cloud, std::string_view kind, std::string_view path,
                   std::string_view name);
/// The path of an input; "/" where it has none.
std::string path_of(const JsonObject& input);
/// Names are told apart without regard to case. AWS:
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
bool same_name(std::string_view a, std::string_view b);
/// "%7B%22Version%22..." as IAM gives policies back (RFC 3986).
std::string encoded(std::string_view text);
/// Without white space: as quotas count policies.
std::size_t weight_of(std::string_view policy);

// ---- Finding.
Result<User*> find_user(State& state, std::string_view name);
Result<Group*> find_group(State& state, std::string_view name);
Result<Role*> find_role(State& state, std::string_view name);
/// One that the account may change.
Result<Role*> own_role(State& state, std::string_view name);
Result<InstanceProfile*> find_profile(State& state, std::string_view name);
Result<Provider*> find_provider(State& state, std::string_view arn);
/// Of the account; not of AWS.
Result<Policy*> find_policy(State& state, std::string_view arn);
/// The name in the input, or where there is none that of the user who calls.
Result<std::string> user_name(const Call& call, const JsonObject& input);

/// Whom an input names by its RoleName, UserName or GroupName.
struct Named {
  std::string_view kind;  ///< "role", "user", "group"
  std::string name;
  Holder* holder = nullptr;
};
Result<Named> holder_of(Call& call, const JsonObject& input);
/// The same, refused where a service owns the role.
Result<Named> changed_holder_of(Call& call, const JsonObject& input);
/// Every user, group and role, with the word of its kind and its name.
using Visit = std::function<void(std::string_view, const std::string&, const Holder&)>;
void for_each_holder(const State& state, const Visit& visit);

// ---- Policies.
/// The policy's name; an AWS-managed one's too. Empty: there is none.
std::string policy_name(const State& state, std::string_view arn);
/// Refuses what cannot be attached, in the words of attaching.
Result<void> check_attachable(const State& state, std::string_view arn);
struct Usage {
  std::int64_t attached = 0, boundaries = 0;
};
Usage usage_of(const State& state, std::string_view arn);

// ---- Tags, boundaries and pages.
JsonArray tags_json(const Tags& tags);
/// Adds and overwrites; at most 50 in all.
Result<void> put_tags(Tags& tags, const JsonArray* given);
/// The holder's document with its Tags and PermissionsBoundary: as Create and Get tell it.
JsonObject full_document(const Holder& holder);
Result<void> set_boundary(const State& state, Holder& holder, std::string_view arn);

/// One page of `all`, whose keys ascend. The marker is the last key that was told.
using Listed = std::vector<std::pair<std::string, Json>>;
Result<Json> page_of(const JsonObject& input, std::string_view member, Listed all,
                     JsonObject answer = {});

// ---- The grammar of policies. AWS:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
Result<void> check_permissions(std::string_view text);
Result<void> check_trust(const Cloud& cloud, std::string_view text);

// ---- AWS-managed policies, of which a few are known with their documents.
struct AwsPolicy {
  std::string_view path, name;  ///< "/service-role/"
  int version;
  std::int64_t created_ms, edited_ms;
  std::string_view text;
};
std::span<const AwsPolicy> aws_policies();
const AwsPolicy* aws_policy(std::string_view arn);
std::string arn_of(const AwsPolicy& policy);
bool is_of_aws(std::string_view arn);  ///< "arn:aws:iam::aws:policy/..."
/// AWS may have it; here nothing is known of it.
seam::Failure unknown_aws_policy(std::string_view arn);

}  // namespace greenroom::mocks::iam
