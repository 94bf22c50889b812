// What CodeDeploy's own files share: finding things with the service's errors, dates, ids, names of
// statuses. Not for neighbours.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/service.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::codedeploy {

Result<Application*> find_application(State& state, std::string_view name);
Result<Group*> find_group(Application& application, std::string_view name);
/// nullptr where group or application are gone.
Group* group_of(State& state, const Deployment& deployment);
/// Checks the id's form, then that it is there.
Result<Deployment*> find_deployment_by_id(State& state, std::string_view id);
/// The document of a predefined or custom configuration.
Result<JsonObject> find_config(const State& state, std::string_view name);
/// What a configuration of the ECS platform does to traffic; anything else moves all at once.
Shift shift_of(const JsonObject& config);

std::int64_t milliseconds(const Cloud& cloud, seam::Steady when);
/// The next ordinal for ids; part of the state, so that ids do not depend on what was read.
std::uint64_t next_id(State& state);
std::string new_uuid(Cloud& cloud, std::string_view kind);
bool is_name(std::string_view text);  ///< 1-100 of [A-Za-z0-9._+=,@-] (facts A1)

bool is_terminal(Status status);
std::string_view status_name(Status status);
std::string_view event_status_name(EventStatus status);

/// A journal line of kind `deployment`, without the fields that are empty.
void say(Scene& scene, std::initializer_list<sim::Field> fields);

/// One page of `all` (up to 100 items), by its token; the token of the next is put into `next`.
struct Page {
  std::size_t from = 0, to = 0;
  std::string next;
};
Result<Page> page_of(const JsonObject& input, std::size_t count);

std::string application_arn(const Cloud& cloud, std::string_view application);
std::string group_arn(const Cloud& cloud, std::string_view application, std::string_view group);
std::string config_arn(const Cloud& cloud, std::string_view config);

}  // namespace greenroom::mocks::codedeploy
