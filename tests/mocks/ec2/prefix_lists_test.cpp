// Managed prefix lists: versions, states in time, and those of AWS.
#include "tests/mocks/ec2/bench.hpp"

using namespace greenroom;
using namespace greenroom::tests;

namespace {

JsonObject entry(const char* cidr) { return {{"Cidr", cidr}}; }

std::string made_list(Ec2Bench& bench) {
  const JsonObject made =
      bench.good("CreateManagedPrefixList", {{"PrefixListName", "cloudflare"},
                                             {"AddressFamily", "IPv4"},
                                             {"MaxEntries", 3},
                                             {"Entries", JsonArray{entry("173.245.48.0/20")}}});
  CHECK(made.at("PrefixList").at("State") == "create-in-progress");
  return std::string(made.at("PrefixList").at("PrefixListId").as_string());
}

JsonObject list_told(Ec2Bench& bench, const std::string& id) {
  return bench.first("DescribeManagedPrefixLists", {{"PrefixListIds", JsonArray{Json(id)}}},
                     "PrefixLists");
}

}  // namespace

TEST_CASE("a prefix list that changes is not changed again, and an old version is no base") {
  Ec2Bench bench;
  const std::string id = made_list(bench);
  JsonObject change{{"PrefixListId", id},
                    {"CurrentVersion", 1},
                    {"AddEntries", JsonArray{entry("103.21.244.0/22")}}};
  CHECK(bench.refused("ModifyManagedPrefixList", change).starts_with("IncorrectState"));
  bench.run_for(3s);
  CHECK(list_told(bench, id).at("State") == "create-complete");
  change["CurrentVersion"] = 7;
  CHECK(bench.refused("ModifyManagedPrefixList", change).starts_with("PrefixListVersionMismatch"));
  change["CurrentVersion"] = 1;
  CHECK(bench.good("ModifyManagedPrefixList", change).at("PrefixList").at("State") ==
        "modify-in-progress");
  bench.run_for(3s);
  CHECK(list_told(bench, id).at("State") == "modify-complete");
  CHECK(list_told(bench, id).at("Version") == 2);
}

TEST_CASE("each version's entries are told, and an older one is restored as a new one") {
  Ec2Bench bench;
  const std::string id = made_list(bench);
  bench.run_for(3s);
  bench.good("ModifyManagedPrefixList",
             {{"PrefixListId", id},
              {"CurrentVersion", 1},
              {"RemoveEntries", JsonArray{entry("173.245.48.0/20")}},
              {"AddEntries", JsonArray{entry("103.21.244.9/22"), entry("103.31.4.0/22")}}});
  bench.run_for(3s);
  const auto entries = [&](const JsonObject& more) {
    JsonObject input{{"PrefixListId", id}};
    for (const auto& member : more) input[member.key()] = member.value();
    return bench.count("GetManagedPrefixListEntries", input, "Entries");
  };
  CHECK(entries({}) == 2);
  CHECK(entries({{"TargetVersion", 1}}) == 1);
  CHECK(bench.first("GetManagedPrefixListEntries", {{"PrefixListId", id}}, "Entries").at("Cidr") ==
        "103.21.244.0/22");
  bench.good("RestoreManagedPrefixListVersion",
             {{"PrefixListId", id}, {"PreviousVersion", 1}, {"CurrentVersion", 2}});
  bench.run_for(3s);
  CHECK(list_told(bench, id).at("Version") == 3);
  CHECK(list_told(bench, id).at("State") == "restore-complete");
  CHECK(entries({}) == 1);
}

TEST_CASE("a list holds no more than its maximum, and its size and entries change apart") {
  Ec2Bench bench;
  const std::string id = made_list(bench);
  bench.run_for(3s);
  JsonObject change{
      {"PrefixListId", id},
      {"CurrentVersion", 1},
      {"AddEntries", JsonArray{entry("10.0.0.0/8"), entry("11.0.0.0/8"), entry("12.0.0.0/8")}}};
  CHECK(
      bench.refused("ModifyManagedPrefixList", change).starts_with("PrefixListMaxEntriesExceeded"));
  change["MaxEntries"] = 10;
  CHECK(
      bench.refused("ModifyManagedPrefixList", change).starts_with("InvalidParameterCombination"));
  bench.good("ModifyManagedPrefixList", {{"PrefixListId", id}, {"MaxEntries", 10}});
  bench.run_for(3s);
  CHECK(list_told(bench, id).at("MaxEntries") == 10);
  CHECK(list_told(bench, id).at("Version") == 1);
  CHECK(bench
            .refused("CreateManagedPrefixList",
                     {{"PrefixListName", "x"},
                      {"AddressFamily", "IPv4"},
                      {"MaxEntries", 2},
                      {"Entries", JsonArray{entry("10.0.0.0/8"), entry("10.1.0.0/8")}}})
            .starts_with("InvalidParameterValue"));
}

TEST_CASE("a list in use is not deleted, and says by whom it is used") {
  Ec2Bench bench;
  const std::string id = made_list(bench), group = bench.group(bench.vpc(), "alb");
  bench.run_for(3s);
  const JsonObject rule{
      {"GroupId", group},
      {"IpPermissions",
       JsonArray{JsonObject{{"IpProtocol", "-1"},
                            {"PrefixListIds", JsonArray{JsonObject{{"PrefixListId", id}}}}}}}};
  bench.good("AuthorizeSecurityGroupIngress", rule);
  CHECK(bench.refused("DeleteManagedPrefixList", {{"PrefixListId", id}})
            .starts_with("DependencyViolation"));
  CHECK(bench
            .first("GetManagedPrefixListAssociations", {{"PrefixListId", id}},
                   "PrefixListAssociations")
            .at("ResourceId") == Json(group));
  bench.good("RevokeSecurityGroupIngress", rule);
  CHECK(
      bench.good("DeleteManagedPrefixList", {{"PrefixListId", id}}).at("PrefixList").at("State") ==
      "delete-in-progress");
  bench.run_for(3s);
  CHECK(bench.refused("GetManagedPrefixListEntries", {{"PrefixListId", id}}) ==
        "InvalidPrefixListID.NotFound: The prefix list ID '" + id + "' does not exist");
}

TEST_CASE("AWS's own lists are told beside the customer's, and nobody changes them") {
  Ec2Bench bench;
  const JsonObject s3 =
      bench.first("DescribeManagedPrefixLists",
                  filter("prefix-list-name", "com.amazonaws.us-east-2.s3"), "PrefixLists");
  CHECK(s3.at("OwnerId") == "AWS");
  const std::string id(text_of(s3, "PrefixListId"));
  CHECK(bench.count("GetManagedPrefixListEntries", {{"PrefixListId", id}}, "Entries") == 1);
  CHECK(bench.refused("DeleteManagedPrefixList", {{"PrefixListId", id}})
            .starts_with("OperationNotPermitted"));
  CHECK(bench.cloud.ec2->prefix_lists.empty());
}
