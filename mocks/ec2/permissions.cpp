// AWS: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
#include "mocks/ec2/permissions.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace greenroom::mocks::ec2 {
namespace {

struct Protocol {
  std::string_view name, number;
};
constexpr std::array<Protocol, 5> protocols = {
    {{"tcp", "6"}, {"udp", "17"}, {"icmp", "1"}, {"icmpv6", "58"}, {"-1", "all"}}};

/// A name, or any protocol's number.
/// AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
Result<std::string> protocol_of(std::string_view given) {
  for (const Protocol& known : protocols)
    if (given == known.name || given == known.number) return std::string(known.name);
  int number = -1;
  const auto read = std::from_chars(given.data(), given.data() + given.size(), number);
  const bool is_whole = read.ec == std::errc() && read.ptr == given.data() + given.size();
  if (is_whole && number >= 0 && number <= 255) return std::string(given);
  return refuse("InvalidParameterValue",
                "Invalid value '" + std::string(given) + "' for IP protocol. Unknown protocol.");
}

/// A source of a permission: the list it stands in, its member there, and its member in a rule.
struct Source {
  std::string_view list, member, in_rule;
};
constexpr std::array<Source, 4> sources = {{{"IpRanges", "CidrIp", "CidrIpv4"},
                                            {"Ipv6Ranges", "CidrIpv6", "CidrIpv6"},
                                            {"PrefixListIds", "PrefixListId", "PrefixListId"},
                                            {"UserIdGroupPairs", "GroupId", "ReferencedGroupId"}}};

Result<void> put_ports(JsonObject& rule, const JsonObject& given) {
  const std::string_view protocol = text_of(rule, "IpProtocol");
  const bool ports = protocol == "tcp" || protocol == "udp";
  const bool types = protocol == "icmp" || protocol == "icmpv6";
  constexpr std::int64_t last = 65535;
  if (!ports && !types) {
    rule["FromPort"] = -1;
    rule["ToPort"] = -1;
    return {};
  }
  if (ports && (!given.contains("FromPort") || !given.contains("ToPort")))
    return refuse("InvalidParameterValue",
                  "Invalid value 'Must specify both from and to ports with TCP/UDP.' for "
                  "portRange.");
  const std::int64_t from = number_of(given, "FromPort", -1), to = number_of(given, "ToPort", -1);
  if (ports && (from < 0 || to > last || from > to))
    return refuse("InvalidParameterValue",
                  "Invalid " + std::string(protocol == "tcp" ? "TCP" : "UDP") + " port range (" +
                      std::to_string(from) + ":" + std::to_string(to) + ")");
  rule["FromPort"] = from;
  rule["ToPort"] = to;
  return {};
}

/// The source in its canonical form, once it is known to exist.
Result<void> put_source(Call& call, JsonObject& rule, const Source& source, std::string_view given,
                        const Resource& group) {
  Cloud& cloud = call.scene.cloud;
  const std::string text(given);
  if (source.in_rule == "CidrIpv4") {
    const auto cidr = Cidr::read(text);
    if (!cidr) return refuse("InvalidParameterValue", "CIDR block " + text + " is malformed");
    rule["CidrIpv4"] = cidr->text();
  } else if (source.in_rule == "CidrIpv6") {
    const auto block = canonical_ipv6(text);
    if (!block) return refuse("InvalidParameterValue", "CIDR block " + text + " is malformed");
    rule["CidrIpv6"] = *block;
  } else if (source.in_rule == "PrefixListId") {
    if (!knows_prefix_list(call.scene, text)) return not_there(prefix_list_kind, text);
    rule["PrefixListId"] = text;
  } else {
    const Resource* peer = GR_TRY(find(cloud, security_group_kind, text));
    if (text_of(peer->document, "VpcId") != text_of(group.document, "VpcId"))
      return refuse("InvalidGroup.NotFound",
                    "You have specified two resources that belong to different networks.");
    rule["ReferencedGroupInfo"] = JsonObject{{"GroupId", text}, {"UserId", cloud.settings.account}};
  }
  return {};
}

Result<void> put_description(JsonObject& rule, std::string_view text) {
  if (text.empty()) return {};
  constexpr std::size_t longest = 255;
  constexpr std::string_view marks = " ._-:/()#,@[]+=&;{}!$*";
  const bool plain = std::all_of(text.begin(), text.end(), [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           marks.find(c) != std::string_view::npos;
  });
  if (!plain || text.size() > longest)
    return refuse("InvalidParameterValue",
                  "Invalid rule description. Valid descriptions are strings less than 256 "
                  "characters from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*");
  rule["Description"] = text;
  return {};
}

Result<JsonObject> made(Call& call, const JsonObject& ports, const Source& source,
                        std::string_view value, std::string_view description, const Resource& group,
                        bool egress) {
  const std::string protocol = GR_TRY(protocol_of(text_of(ports, "IpProtocol")));
  JsonObject rule{{"IsEgress", egress}, {"IpProtocol", protocol}};
  GR_CHECK(put_ports(rule, ports));
  GR_CHECK(put_source(call, rule, source, value, group));
  GR_CHECK(put_description(rule, description));
  return rule;
}

/// A permission that the call says by its own members: the old form, with one range or group.
JsonArray own_permission(const JsonObject& input, const Resource& group) {
  JsonObject permission;
  for (const char* member : {"IpProtocol", "FromPort", "ToPort"})
    if (const Json* value = input.if_contains(member)) permission[member] = *value;
  if (const std::string_view cidr = text_of(input, "CidrIp"); !cidr.empty())
    permission["IpRanges"] = JsonArray{JsonObject{{"CidrIp", cidr}}};
  if (const std::string_view name = text_of(input, "SourceSecurityGroupName"); !name.empty()) {
    if (permission.empty()) permission["IpProtocol"] = "-1";
    permission["UserIdGroupPairs"] =
        JsonArray{JsonObject{{"GroupName", name}, {"VpcId", text_of(group.document, "VpcId")}}};
  }
  return permission.empty() ? JsonArray{} : JsonArray{Json(std::move(permission))};
}

/// A pair names its group by id, or by a name within the VPC.
Result<std::string> group_in(const Cloud& cloud, const JsonObject& pair, const Resource& group) {
  if (const std::string_view id = text_of(pair, "GroupId"); !id.empty()) return std::string(id);
  const std::string_view name = text_of(pair, "GroupName");
  for (const auto& [id, one] : cloud.ec2->security_groups)
    if (text_of(one.document, "GroupName") == name &&
        text_of(one.document, "VpcId") == text_of(group.document, "VpcId"))
      return id;
  return refuse("InvalidGroup.NotFound",
                "The security group '" + std::string(name) + "' does not exist");
}

}  // namespace

Result<std::vector<JsonObject>> rules_in(Call& call, const JsonObject& input, const Resource& group,
                                         bool egress) {
  const JsonArray* given = array_of(input, "IpPermissions");
  const JsonArray own = given == nullptr ? own_permission(input, group) : JsonArray{};
  const JsonArray& permissions = given == nullptr ? own : *given;
  if (permissions.empty())
    return refuse("MissingParameter", "The request must contain the parameter ipPermissions");
  std::vector<JsonObject> rules;
  for (const Json& one : permissions) {
    const JsonObject& permission = one.get_object();
    if (text_of(permission, "IpProtocol").empty())
      return refuse("MissingParameter", "The request must contain the parameter ipProtocol");
    const std::size_t before = rules.size();
    for (const Source& source : sources) {
      const JsonArray* list = array_of(permission, source.list);
      if (list == nullptr) continue;
      for (const Json& item : *list) {
        std::string value(text_of(item.get_object(), source.member));
        if (source.in_rule == "ReferencedGroupId")
          value = GR_TRY(group_in(call.scene.cloud, item.get_object(), group));
        rules.push_back(GR_TRY(made(call, permission, source, value,
                                    text_of(item.get_object(), "Description"), group, egress)));
      }
    }
    if (rules.size() == before)
      return refuse("InvalidRequest", "The request received was invalid.");
  }
  return rules;
}

Result<JsonObject> rule_from(Call& call, const JsonObject& request, const Resource& group,
                             bool egress) {
  for (const Source& source : sources)
    if (const std::string_view value = text_of(request, source.in_rule); !value.empty())
      return made(call, request, source, value, text_of(request, "Description"), group, egress);
  return refuse("InvalidRequest", "The request received was invalid.");
}

bool is_same(const JsonObject& rule, const JsonObject& other) {
  for (const char* member : {"IsEgress", "IpProtocol", "FromPort", "ToPort", "CidrIpv4", "CidrIpv6",
                             "PrefixListId", "ReferencedGroupInfo"}) {
    const Json *one = rule.if_contains(member), *two = other.if_contains(member);
    if ((one == nullptr) != (two == nullptr) || (one != nullptr && *one != *two)) return false;
  }
  return true;
}

std::string named(const JsonObject& rule) {
  std::string text = "peer: ";
  for (const char* member : {"CidrIpv4", "CidrIpv6", "PrefixListId"}) text += text_of(rule, member);
  if (const JsonObject* group = object_of(rule, "ReferencedGroupInfo"))
    text += text_of(*group, "GroupId");
  std::string protocol(text_of(rule, "IpProtocol"));
  if (protocol == "-1") return text + ", ALL, ALLOW";
  for (char& c : protocol)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text + ", " + protocol + ", from port: " + std::to_string(number_of(rule, "FromPort")) +
         ", to port: " + std::to_string(number_of(rule, "ToPort")) + ", ALLOW";
}

// AWS: https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html
std::int64_t weight_of(const Cloud& cloud, const JsonObject& rule) {
  const Resource* list = peek(cloud, prefix_list_kind, text_of(rule, "PrefixListId"));
  return list == nullptr ? 1 : number_of(list->document, "MaxEntries", 1);
}

std::vector<const Resource*> rules_of(const Cloud& cloud, std::string_view group) {
  std::vector<const Resource*> rules;
  for (const auto& [id, rule] : cloud.ec2->rules)
    if (text_of(rule.document, "GroupId") == group) rules.push_back(&rule);
  std::sort(rules.begin(), rules.end(),
            [](const Resource* a, const Resource* b) { return a->made < b->made; });
  return rules;
}

namespace {

JsonObject source_told(const JsonObject& rule, const Source& source) {
  JsonObject item;
  if (const JsonObject* group = object_of(rule, "ReferencedGroupInfo")) {
    item["GroupId"] = text_of(*group, "GroupId");
    item["UserId"] = text_of(*group, "UserId");
  } else {
    item[source.member] = text_of(rule, source.in_rule);
  }
  if (const std::string_view text = text_of(rule, "Description"); !text.empty())
    item["Description"] = text;
  return item;
}

JsonObject empty_permission(const JsonObject& rule) {
  JsonObject permission{{"IpProtocol", text_of(rule, "IpProtocol")}};
  if (number_of(rule, "FromPort") != -1 || text_of(rule, "IpProtocol").starts_with("icmp")) {
    permission["FromPort"] = number_of(rule, "FromPort");
    permission["ToPort"] = number_of(rule, "ToPort");
  }
  for (const Source& source : sources) permission[source.list] = JsonArray{};
  return permission;
}

}  // namespace

JsonArray permissions_of(const Cloud& cloud, std::string_view group, bool egress) {
  std::vector<JsonObject> heads;  // what the permissions at the same places have in common
  JsonArray permissions;
  for (const Resource* one : rules_of(cloud, group)) {
    const JsonObject& rule = one->document;
    if (flag_of(rule, "IsEgress") != egress) continue;
    const JsonObject head{{"IpProtocol", rule.at("IpProtocol")},
                          {"FromPort", rule.at("FromPort")},
                          {"ToPort", rule.at("ToPort")}};
    const auto known = std::find(heads.begin(), heads.end(), head);
    const auto at = static_cast<std::size_t>(known - heads.begin());
    if (known == heads.end()) {
      heads.push_back(head);
      permissions.push_back(empty_permission(rule));
    }
    for (const Source& source : sources) {
      const bool meant = source.in_rule == "ReferencedGroupId"
                             ? rule.contains("ReferencedGroupInfo")
                             : rule.contains(source.in_rule);
      if (meant)
        permissions[at].as_object()[source.list].as_array().push_back(source_told(rule, source));
    }
  }
  return permissions;
}

}  // namespace greenroom::mocks::ec2
