#include "mocks/codeconnections/codeconnections.hpp"

#include "tests/support/service_bench.hpp"

using namespace greenroom;
using namespace greenroom::mocks;
using tests::at;

namespace {

struct Connections : tests::ServiceBench {
  Connections() : ServiceBench("codeconnections") {}
  std::string made(JsonObject more = {}) {
    JsonObject input{{"ConnectionName", "github"}, {"ProviderType", "GitHub"}};
    for (const auto& member : more) input[member.key()] = member.value();
    return at(good("CreateConnection", input), "ConnectionArn");
  }
  std::string status(const std::string& arn) {
    return at(good("GetConnection", {{"ConnectionArn", arn}}), "Connection.ConnectionStatus");
  }
};

}  // namespace

TEST_CASE("a connection that is not there is not found") {
  Connections connections;
  const std::string arn =
      "arn:aws:codeconnections:us-east-2:123456789012:connection/"
      "00000000-0000-0000-0000-000000000000";
  for (const char* operation : {"GetConnection", "DeleteConnection"})
    CHECK(connections.refused(operation, {{"ConnectionArn", arn}})
              .starts_with("ResourceNotFoundException"));
  CHECK(connections.refused("CreateConnection", {{"ConnectionName", "c"}})
            .starts_with("ValidationException"));
  CHECK_FALSE(codeconnections::complete(connections.scene, arn));
}

TEST_CASE("a connection is pending until a person completes it") {
  Connections connections;
  const std::string arn = connections.made();
  CHECK(arn.starts_with("arn:aws:codeconnections:us-east-2:123456789012:connection/"));
  CHECK(connections.status(arn) == "PENDING");
  CHECK(codeconnections::complete(connections.scene, "github"));
  CHECK(connections.status(arn) == "AVAILABLE");
  connections.good("DeleteConnection", {{"ConnectionArn", arn}});
  CHECK(at(connections.good("ListConnections", {}), "Connections") == "[]");
}

TEST_CASE("both names of the service know the same connections, each with its own ARNs") {
  Connections connections;
  const std::string arn =
      at(connections.good_of("codestar-connections", "CreateConnection",
                             {{"ConnectionName", "old"}, {"ProviderType", "GitHub"}}),
         "ConnectionArn");
  CHECK(arn.starts_with("arn:aws:codestar-connections:"));
  std::string renamed = arn;
  renamed.replace(renamed.find("codestar-connections"), 20, "codeconnections");
  CHECK(at(connections.good("GetConnection", {{"ConnectionArn", renamed}}),
           "Connection.ConnectionArn") == arn);
}

TEST_CASE("a host comes first, must be available, and outlives its connections") {
  Connections connections;
  const std::string host =
      at(connections.good("CreateHost", {{"Name", "ghe"},
                                         {"ProviderType", "GitHubEnterpriseServer"},
                                         {"ProviderEndpoint", "https://ghe.example"}}),
         "HostArn");
  const JsonObject input{{"ConnectionName", "c"}, {"HostArn", host}};
  CHECK(connections.refused("CreateConnection", input).starts_with("ResourceUnavailableException"));
  CHECK(codeconnections::complete(connections.scene, host));
  const std::string arn = at(connections.good("CreateConnection", input), "ConnectionArn");
  CHECK(at(connections.good("GetConnection", {{"ConnectionArn", arn}}),
           "Connection.ProviderType") == "GitHubEnterpriseServer");
  CHECK(connections.refused("DeleteHost", {{"HostArn", host}})
            .starts_with("ResourceUnavailableException"));
  connections.good("DeleteConnection", {{"ConnectionArn", arn}});
  connections.good("DeleteHost", {{"HostArn", host}});
}

TEST_CASE("lists are filtered and paged, tags kept, state saved and loaded") {
  Connections connections;
  const std::string arn =
      connections.made({{"Tags", JsonArray{JsonObject{{"Key", "a"}, {"Value", "1"}}}}});
  connections.made({{"ProviderType", "Bitbucket"}});
  CHECK(at(connections.good("ListConnections", {{"ProviderTypeFilter", "GitHub"}}),
           "Connections.0.ConnectionArn") == arn);
  const JsonObject first = connections.good("ListConnections", {{"MaxResults", 1}});
  CHECK(connections.good("ListConnections", {{"NextToken", at(first, "NextToken")}})
            .at("Connections")
            .as_array()
            .size() == 1);
  connections.good("TagResource", {{"ResourceArn", arn},
                                   {"Tags", JsonArray{JsonObject{{"Key", "b"}, {"Value", "2"}}}}});
  connections.good("UntagResource", {{"ResourceArn", arn}, {"TagKeys", JsonArray{"a"}}});
  CHECK(at(connections.good("ListTagsForResource", {{"ResourceArn", arn}}), "Tags") ==
        R"([{"Key":"b","Value":"2"}])");
  CHECK(codeconnections::from_json(codeconnections::to_json(*connections.cloud.codeconnections)) ==
        *connections.cloud.codeconnections);
}
