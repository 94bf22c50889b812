// What the files of this folder share; nobody else includes it.
#pragma once

#include "mocks/codeconnections/codeconnections.hpp"
#include "mocks/records.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::codeconnections {

/// Found by ARN, whichever of the two names it is spelt with.
Result<Connection*> find_connection(Cloud& cloud, std::string_view arn);
Result<Host*> find_host(Cloud& cloud, std::string_view arn);
std::string next_arn(Scene& scene, std::string_view service, std::string_view kind,
                     std::string_view name);
/// What an ARN ends in: the key of connections and hosts.
std::string key_of(std::string_view arn);

/// `service` is the name that the ARN has.
Result<Json> make_connection(Call& call, const JsonObject& input, std::string_view service);
Result<Json> make_host(Call& call, const JsonObject& input, std::string_view service);
Result<Json> get_connection(Call& call, const JsonObject& input);
Result<Json> list_connections(Call& call, const JsonObject& input);
Result<Json> delete_connection(Call& call, const JsonObject& input);
Result<Json> get_host(Call& call, const JsonObject& input);
Result<Json> list_hosts(Call& call, const JsonObject& input);
Result<Json> update_host(Call& call, const JsonObject& input);
Result<Json> delete_host(Call& call, const JsonObject& input);
Result<Json> tag_resource(Call& call, const JsonObject& input);
Result<Json> untag_resource(Call& call, const JsonObject& input);
Result<Json> list_tags_for_resource(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::codeconnections
