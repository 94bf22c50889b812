// Prefix lists that AWS manages for its own services: S3 and DynamoDB, which gateway endpoints
// route to, and CloudFront's origin-facing servers.
// AWS: https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html
#include "mocks/ec2/handlers.hpp"

#include <array>

namespace greenroom::mocks::ec2 {
namespace {

// Differs from AWS: ids are made from the region's name and the blocks are examples of RFC 5737,
// not the addresses that the service has this month.
struct Managed {
  std::string_view service, cidr;
  bool global;
};
constexpr std::array<Managed, 3> managed = {{
    {"s3", "192.0.2.0/25", false},
    {"dynamodb", "192.0.2.128/26", false},
    {"cloudfront.origin-facing", "192.0.2.192/26", true},
}};

std::string name_of(const Scene& scene, const Managed& list) {
  return "com.amazonaws." + (list.global ? std::string("global") : scene.cloud.settings.region) +
         "." + std::string(list.service);
}

/// The same in every account and for every seed, as they are: 8 digits.
std::string id_of(const Scene& scene, const Managed& list) {
  return "pl-" +
         sim::drawn_hex(sim::keyed(0, "ec2.managed_list",
                                   scene.cloud.settings.region + "/" + name_of(scene, list), 0),
                        8);
}

}  // namespace

std::string managed_list_id(const Scene& scene, std::string_view service) {
  for (const Managed& list : managed)
    if (list.service == service) return id_of(scene, list);
  return {};
}

std::vector<std::string> managed_entries(const Scene& scene, std::string_view id) {
  for (const Managed& list : managed)
    if (id_of(scene, list) == id) return {std::string(list.cidr)};
  return {};
}

std::vector<JsonObject> managed_by_aws(const Scene& scene) {
  std::vector<JsonObject> all;
  for (const Managed& list : managed) {
    const std::string id = id_of(scene, list);
    all.push_back(
        {{"PrefixListId", id},
         {"AddressFamily", "IPv4"},
         {"State", "create-complete"},
         {"PrefixListArn", "arn:aws:ec2:" + scene.cloud.settings.region + ":aws:prefix-list/" + id},
         {"PrefixListName", name_of(scene, list)},
         {"OwnerId", "AWS"},
         {"Tags", JsonArray{}}});
  }
  return all;
}

/// The older call: the lists of services that gateway endpoints reach, with their blocks.
Result<Json> describe_prefix_lists(Call& call, const JsonObject& input) {
  static constexpr std::array<FilterRow, 2> filters = {
      {{"prefix-list-id", "PrefixListId"}, {"prefix-list-name", "PrefixListName"}}};
  const std::vector<std::string> asked = texts_of(input, "PrefixListIds");
  for (const std::string& id : asked)
    if (managed_entries(call.scene, id).empty()) return not_there(prefix_list_kind, id);
  std::vector<JsonObject> all;
  for (const Managed& list : managed) {
    const std::string id = id_of(call.scene, list);
    if (list.global || (!asked.empty() && !holds(asked, id))) continue;
    all.push_back({{"Cidrs", JsonArray{Json(list.cidr)}},
                   {"PrefixListId", id},
                   {"PrefixListName", name_of(call.scene, list)}});
  }
  return listed(input, filters, "PrefixListId", "PrefixLists", std::move(all));
}

}  // namespace greenroom::mocks::ec2
