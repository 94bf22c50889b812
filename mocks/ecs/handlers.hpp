// The handlers of ECS operations, gathered into one table by operations.cpp. For mocks/ecs only.
#pragma once

#include "mocks/ecs/lifecycle.hpp"

namespace greenroom::mocks::ecs {

Result<Json> create_cluster(Call& call, const JsonObject& input);
Result<Json> describe_clusters(Call& call, const JsonObject& input);
Result<Json> list_clusters(Call& call, const JsonObject& input);
Result<Json> delete_cluster(Call& call, const JsonObject& input);

Result<Json> register_task_definition(Call& call, const JsonObject& input);
Result<Json> describe_task_definition(Call& call, const JsonObject& input);
Result<Json> list_task_definitions(Call& call, const JsonObject& input);
Result<Json> list_task_definition_families(Call& call, const JsonObject& input);
Result<Json> deregister_task_definition(Call& call, const JsonObject& input);
Result<Json> delete_task_definitions(Call& call, const JsonObject& input);

Result<Json> create_service(Call& call, const JsonObject& input);
Result<Json> describe_services(Call& call, const JsonObject& input);
Result<Json> list_services(Call& call, const JsonObject& input);
Result<Json> update_service(Call& call, const JsonObject& input);
Result<Json> delete_service(Call& call, const JsonObject& input);

Result<Json> create_task_set(Call& call, const JsonObject& input);
Result<Json> describe_task_sets(Call& call, const JsonObject& input);
Result<Json> update_task_set(Call& call, const JsonObject& input);
Result<Json> delete_task_set(Call& call, const JsonObject& input);
Result<Json> update_service_primary_task_set(Call& call, const JsonObject& input);

Result<Json> run_task(Call& call, const JsonObject& input);
Result<Json> stop_task(Call& call, const JsonObject& input);
Result<Json> list_tasks(Call& call, const JsonObject& input);
Result<Json> describe_tasks(Call& call, const JsonObject& input);

Result<Json> tag_resource(Call& call, const JsonObject& input);
Result<Json> untag_resource(Call& call, const JsonObject& input);
Result<Json> list_tags_for_resource(Call& call, const JsonObject& input);

/// What is wrong with a task definition, as RegisterTaskDefinition refuses it.
Result<void> check_task_definition(const JsonObject& input);
/// Whether Fargate has a task of that definition with another size.
Result<void> check_size_override(const JsonObject& definition, const JsonObject& overrides);
/// The document as it reads back: defaults filled in as AWS does.
JsonObject normalised_definition(const JsonObject& input);
/// Registers the next revision of its family.
Result<FoundDefinition> add_task_definition(Scene& scene, const JsonObject& input,
                                            std::string_view by);

/// input_checks.cpp: what every operation refuses.
Result<void> check_input(const Call& call, const JsonObject& input);
/// container_checks.cpp: a part of check_task_definition().
Result<void> check_container_settings(const JsonObject& input, bool fargate);
/// launch_checks.cpp: the input of a service, a task set or a run.
Result<void> check_launch(const Cluster& cluster, const TaskDefinition& definition,
                          const JsonObject& input);
Result<void> check_network(const Cloud& cloud, const TaskDefinition& definition,
                           const JsonObject& input);
/// The name of a cluster or service that is to be made.
Result<void> check_new_name(const std::string& what, std::string_view name);

std::string_view status_of(const TaskDefinition& definition);
/// Whether the revision was deleted and nothing has kept it.
bool is_gone(const Scene& scene, std::string_view family, std::size_t revision);

/// The given tags, or none.
JsonArray tags_in(const JsonObject& input);
/// Does `include` name TAGS? Tags are told only then.
bool wants_tags(const JsonObject& input);
/// One page of names, cut by maxResults and nextToken (the name to begin with).
struct Page {
  JsonArray items;
  std::string next;
};
Page page_of(const std::vector<std::string>& all, const JsonObject& input, std::int64_t most);
JsonObject page_document(std::string_view member, Page page);
void add_failure(JsonArray& failures, std::string_view arn);

}  // namespace greenroom::mocks::ecs
