// Managed prefix lists: a customer's own with their versions, and those of AWS.
// AWS: https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html
#include "mocks/ec2/handlers.hpp"
#include "mocks/ec2/timings.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::ec2 {
namespace {

constexpr std::array<FilterRow, 3> prefix_list_filters = {{
    {"owner-id", "OwnerId"},
    {"prefix-list-id", "PrefixListId"},
    {"prefix-list-name", "PrefixListName"},
}};

void later(Scene& scene, std::uint8_t what, const Resource& list) {
  const std::string id(text_of(list.document, "PrefixListId"));
  const auto takes = scene.cloud.settings.chance.length(
      timings::prefix_list, "ec2.prefix_list", id,
      static_cast<std::uint64_t>(number_of(list.document, "Version")));
  scene.in(takes, {.owner = ec2_owner, .what = what, .subject = id});
}

std::string version_key(std::int64_t version) { return std::to_string(version); }

const JsonArray& entries_of(const Resource& list, std::int64_t version) {
  static const JsonArray none;
  const JsonArray* entries = array_of(list.aside, version_key(version));
  return entries != nullptr ? *entries : none;
}

Result<std::string> canonical(std::string_view family, std::string_view cidr) {
  if (family == "IPv6") {
    if (const auto block = canonical_ipv6(cidr)) return *block;
  } else if (const auto block = Cidr::read(cidr)) {
    return block->text();
  }
  return refuse("InvalidParameterValue", "The CIDR (" + std::string(cidr) + ") is not a valid " +
                                             std::string(family) + " CIDR block.");
}

/// Adds to the entries: an entry of the same block is replaced, which changes its description.
Result<void> add(JsonArray& entries, const JsonArray& wanted, std::string_view family) {
  std::vector<std::string> seen;
  for (const Json& one : wanted) {
    JsonObject entry = one.get_object();
    const std::string cidr = GR_TRY(canonical(family, text_of(entry, "Cidr")));
    if (holds(seen, cidr))
      return refuse("InvalidParameterValue",
                    "The request contains the CIDR (" + cidr + ") more than once.");
    seen.push_back(cidr);
    entry["Cidr"] = cidr;
    const auto known = std::find_if(entries.begin(), entries.end(), [&](const Json& other) {
      return text_of(other.get_object(), "Cidr") == cidr;
    });
    if (known == entries.end())
      entries.push_back(std::move(entry));
    else
      *known = std::move(entry);
  }
  return {};
}

Result<void> take_out(JsonArray& entries, const JsonArray& wanted, std::string_view family) {
  for (const Json& one : wanted) {
    const std::string cidr = GR_TRY(canonical(family, text_of(one.get_object(), "Cidr")));
    const auto known = std::find_if(entries.begin(), entries.end(), [&](const Json& other) {
      return text_of(other.get_object(), "Cidr") == cidr;
    });
    // Inferred: the text for a block that the list has not.
    if (known == entries.end())
      return refuse("InvalidParameterValue",
                    "The CIDR (" + cidr + ") does not exist in the prefix list.");
    entries.erase(known);
  }
  return {};
}

Result<void> check_size(std::size_t entries, std::int64_t most) {
  if (most < 1 || most > 1000)
    return invalid(std::to_string(most), "MaxEntries", "It must be between 1 and 1000.");
  if (static_cast<std::int64_t>(entries) > most)
    return refuse("PrefixListMaxEntriesExceeded",
                  "You've reached the maximum number of entries for the prefix list.");
  return {};
}

Result<void> check_name(std::string_view name) {
  constexpr std::size_t longest = 255;
  if (!name.starts_with("com.amazonaws") && name.size() <= longest) return {};
  return invalid(name, "PrefixListName",
                 "It must be up to 255 characters and cannot start with com.amazonaws.");
}

bool is_changing(const Resource& list) {
  return text_of(list.document, "State").ends_with("-in-progress");
}

/// What names the list: security groups by their rules, and route tables.
std::vector<std::string> users_of(const Cloud& cloud, std::string_view id) {
  std::vector<std::string> users;
  for (const auto& [rule, one] : cloud.ec2->rules)
    if (text_of(one.document, "PrefixListId") == id)
      users.emplace_back(text_of(one.document, "GroupId"));
  for (const auto& [table, one] : cloud.ec2->route_tables)
    for (const Json& route : *array_of(one.document, "Routes"))
      if (text_of(route.get_object(), "DestinationPrefixListId") == id) users.push_back(table);
  std::sort(users.begin(), users.end());
  users.erase(std::unique(users.begin(), users.end()), users.end());
  return users;
}

/// A customer's list that may be changed: AWS's own may not.
Result<Resource*> changeable(Call& call, std::string_view id) {
  for (const JsonObject& managed : managed_by_aws(call.scene))
    if (text_of(managed, "PrefixListId") == id)
      return refuse("OperationNotPermitted",
                    "The prefix list '" + std::string(id) + "' is managed by AWS.");
  Resource* list = GR_TRY(find(call.scene.cloud, prefix_list_kind, id));
  if (is_changing(*list))
    return refuse("IncorrectState", "The request cannot be completed because the prefix list '" +
                                        std::string(id) + "' is in the state " +
                                        std::string(text_of(list->document, "State")) + ".");
  return list;
}

Result<void> check_version(const Resource& list, const JsonObject& input) {
  if (number_of(input, "CurrentVersion") == number_of(list.document, "Version")) return {};
  return refuse("PrefixListVersionMismatch",
                "The prefix list has the incorrect version number. The current version is " +
                    std::to_string(number_of(list.document, "Version")) + ".");
}

void start_change(Scene& scene, Resource& list, std::string_view state, JsonArray entries) {
  list.aside["coming"] = std::move(entries);
  list.document["State"] = std::string(state) + "-in-progress";
  later(scene, prefix_list_done, list);
}

Json answer_of(const Call& call, const Resource& list) {
  return Json(JsonObject{{"PrefixList", told(call.scene.cloud, prefix_list_kind, list)}});
}

}  // namespace

const Kind prefix_list_kind = {"prefix-list",
                               "pl-",
                               "PrefixListId",
                               "InvalidPrefixListID.NotFound",
                               "InvalidPrefixListId.Malformed",
                               "The prefix list ID '%' does not exist",
                               &State::prefix_lists,
                               prefix_list_filters,
                               nullptr};

bool knows_prefix_list(const Scene& scene, std::string_view id) {
  if (peek(scene.cloud, prefix_list_kind, id) != nullptr) return true;
  const std::vector<JsonObject> managed = managed_by_aws(scene);
  return std::any_of(managed.begin(), managed.end(),
                     [&](const JsonObject& one) { return text_of(one, "PrefixListId") == id; });
}

Result<Json> create_managed_prefix_list(Call& call, const JsonObject& input) {
  Scene& scene = call.scene;
  const std::string before = GR_TRY(made_before(call, input));
  if (const Resource* made = peek(scene.cloud, prefix_list_kind, before))
    return answer_of(call, *made);
  const std::string_view family = text_of(input, "AddressFamily");
  GR_CHECK(check_name(text_of(input, "PrefixListName")));
  if (family != "IPv4" && family != "IPv6")
    return invalid(family, "AddressFamily", "Valid values are IPv4 and IPv6.");
  JsonArray entries;
  if (const JsonArray* wanted = array_of(input, "Entries")) GR_CHECK(add(entries, *wanted, family));
  const std::int64_t most = number_of(input, "MaxEntries");
  GR_CHECK(check_size(entries.size(), most));
  Tags tags = GR_TRY(tags_for(input, prefix_list_kind));
  const std::string id = next_id(scene, "pl-", scene.cloud.settings.account);
  Resource& made = keep(scene, prefix_list_kind,
                        {{"PrefixListId", id},
                         {"AddressFamily", family},
                         {"State", "create-in-progress"},
                         {"PrefixListArn", arn_of(scene, "prefix-list/" + id)},
                         {"PrefixListName", text_of(input, "PrefixListName")},
                         {"MaxEntries", most},
                         {"Version", 1},
                         {"OwnerId", scene.cloud.settings.account}},
                        std::move(tags));
  made.aside[version_key(1)] = std::move(entries);
  later(scene, prefix_list_done, made);
  remember(call, input, id);
  return answer_of(call, made);
}

Result<Json> describe_managed_prefix_lists(Call& call, const JsonObject& input) {
  const Cloud& cloud = call.scene.cloud;
  const std::vector<std::string> asked = texts_of(input, "PrefixListIds");
  std::vector<JsonObject> all = managed_by_aws(call.scene);
  for (const auto& [id, list] : cloud.ec2->prefix_lists)
    all.push_back(told(cloud, prefix_list_kind, list));
  for (const std::string& id : asked)
    if (!knows_prefix_list(call.scene, id)) return not_there(prefix_list_kind, id);
  if (!asked.empty())
    std::erase_if(
        all, [&](const JsonObject& one) { return !holds(asked, text_of(one, "PrefixListId")); });
  return listed(input, prefix_list_filters, "PrefixListId", "PrefixLists", std::move(all));
}

Result<Json> get_managed_prefix_list_entries(Call& call, const JsonObject& input) {
  const std::string id(text_of(input, "PrefixListId"));
  std::vector<JsonObject> all;
  for (const std::string& cidr : managed_entries(call.scene, id)) all.push_back({{"Cidr", cidr}});
  if (all.empty()) {
    const Resource* list = GR_TRY(find(call.scene.cloud, prefix_list_kind, id));
    const std::int64_t current = number_of(list->document, "Version");
    const std::int64_t version = number_of(input, "TargetVersion", current);
    if (!list->aside.contains(version_key(version)))
      return refuse("PrefixListVersionNotFound",
                    "The prefix list version " + std::to_string(version) + " does not exist.");
    for (const Json& entry : entries_of(*list, version)) all.push_back(entry.get_object());
  }
  return listed(input, {}, "Cidr", "Entries", std::move(all));
}

Result<Json> get_managed_prefix_list_associations(Call& call, const JsonObject& input) {
  const std::string_view id = text_of(input, "PrefixListId");
  if (!knows_prefix_list(call.scene, id)) return not_there(prefix_list_kind, id);
  std::vector<JsonObject> all;
  for (const std::string& user : users_of(call.scene.cloud, id))
    all.push_back({{"ResourceId", user}, {"ResourceOwner", call.scene.cloud.settings.account}});
  return listed(input, {}, "ResourceId", "PrefixListAssociations", std::move(all));
}

// AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyManagedPrefixList.html
// Name and size change nothing else; entries make a new version, and name the one they change.
Result<Json> modify_managed_prefix_list(Call& call, const JsonObject& input) {
  GR_CHECK(refuse_unplayed(call, input, {"IpamPrefixListResolverSyncEnabled"}));
  Resource* list = GR_TRY(changeable(call, text_of(input, "PrefixListId")));
  const std::string_view family = text_of(list->document, "AddressFamily");
  const JsonArray *more = array_of(input, "AddEntries"), *less = array_of(input, "RemoveEntries");
  const bool changes_entries = more != nullptr || less != nullptr;
  if (changes_entries && input.contains("MaxEntries"))
    return refuse("InvalidParameterCombination",
                  "You cannot modify the entries of a prefix list and modify the size of a prefix "
                  "list at the same time.");
  const std::int64_t version = number_of(list->document, "Version");
  JsonArray entries = entries_of(*list, version);
  if (changes_entries) {
    GR_CHECK(require(input, "CurrentVersion"));
    GR_CHECK(check_version(*list, input));
    if (less != nullptr) GR_CHECK(take_out(entries, *less, family));
    if (more != nullptr) GR_CHECK(add(entries, *more, family));
  }
  const std::int64_t most = number_of(input, "MaxEntries", number_of(list->document, "MaxEntries"));
  GR_CHECK(check_size(entries.size(), most));
  if (const std::string_view name = text_of(input, "PrefixListName"); !name.empty()) {
    GR_CHECK(check_name(name));
    list->document["PrefixListName"] = name;
  }
  list->document["MaxEntries"] = most;
  if (changes_entries)
    start_change(call.scene, *list, "modify", std::move(entries));
  else if (input.contains("MaxEntries"))
    start_change(call.scene, *list, "modify", JsonArray{});
  if (!changes_entries) list->aside = without(list->aside, "coming");
  return answer_of(call, *list);
}

Result<Json> restore_managed_prefix_list_version(Call& call, const JsonObject& input) {
  Resource* list = GR_TRY(changeable(call, text_of(input, "PrefixListId")));
  GR_CHECK(check_version(*list, input));
  const std::int64_t version = number_of(input, "PreviousVersion");
  if (!list->aside.contains(version_key(version)))
    return refuse("PrefixListVersionNotFound",
                  "The prefix list version " + std::to_string(version) + " does not exist.");
  start_change(call.scene, *list, "restore", entries_of(*list, version));
  return answer_of(call, *list);
}

Result<Json> delete_managed_prefix_list(Call& call, const JsonObject& input) {
  const std::string id(text_of(input, "PrefixListId"));
  Resource* list = GR_TRY(changeable(call, id));
  // Inferred: code and text; that a list in use is not deleted is documented.
  if (!users_of(call.scene.cloud, id).empty()) return depended_on("prefix list", id);
  list->document["State"] = "delete-in-progress";
  later(call.scene, prefix_list_gone, *list);
  return answer_of(call, *list);
}

void on_prefix_list_event(Scene& scene, const sim::Event& event) {
  State& state = *scene.cloud.ec2;
  const auto found = state.prefix_lists.find(event.subject);
  if (found == state.prefix_lists.end()) return;
  if (event.what == prefix_list_gone) {
    state.prefix_lists.erase(found);
    return;
  }
  Resource& list = found->second;
  std::string word(text_of(list.document, "State"));
  if (!is_changing(list) || word == "delete-in-progress") return;
  list.document["State"] = word.replace(word.find("-in-progress"), std::string::npos, "-complete");
  if (const JsonArray* coming = array_of(list.aside, "coming")) {
    const std::int64_t version = number_of(list.document, "Version") + 1;
    list.document["Version"] = version;
    list.aside[version_key(version)] = *coming;
    list.aside = without(list.aside, "coming");
  }
}

}  // namespace greenroom::mocks::ec2
