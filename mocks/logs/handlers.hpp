// The handlers of CloudWatch Logs, a file's together.
#pragma once

#include "mocks/service.hpp"

namespace greenroom::mocks::logs {

// groups.cpp
Result<Json> create_log_group(Call& call, const JsonObject& input);
Result<Json> describe_log_groups(Call& call, const JsonObject& input);
Result<Json> list_log_groups(Call& call, const JsonObject& input);
Result<Json> delete_log_group(Call& call, const JsonObject& input);
Result<Json> put_log_group_deletion_protection(Call& call, const JsonObject& input);
Result<Json> put_retention_policy(Call& call, const JsonObject& input);
Result<Json> delete_retention_policy(Call& call, const JsonObject& input);
Result<Json> associate_kms_key(Call& call, const JsonObject& input);
Result<Json> disassociate_kms_key(Call& call, const JsonObject& input);
Result<Json> put_data_protection_policy(Call& call, const JsonObject& input);
Result<Json> get_data_protection_policy(Call& call, const JsonObject& input);
Result<Json> delete_data_protection_policy(Call& call, const JsonObject& input);
Result<Json> tag_log_group(Call& call, const JsonObject& input);
Result<Json> untag_log_group(Call& call, const JsonObject& input);
Result<Json> list_tags_log_group(Call& call, const JsonObject& input);
Result<Json> tag_resource(Call& call, const JsonObject& input);
Result<Json> untag_resource(Call& call, const JsonObject& input);
Result<Json> list_tags_for_resource(Call& call, const JsonObject& input);
// streams.cpp
Result<Json> create_log_stream(Call& call, const JsonObject& input);
Result<Json> delete_log_stream(Call& call, const JsonObject& input);
Result<Json> describe_log_streams(Call& call, const JsonObject& input);
Result<Json> put_log_events(Call& call, const JsonObject& input);
// reading.cpp
Result<Json> get_log_events(Call& call, const JsonObject& input);
Result<Json> filter_log_events(Call& call, const JsonObject& input);
// filters.cpp
Result<Json> put_metric_filter(Call& call, const JsonObject& input);
Result<Json> describe_metric_filters(Call& call, const JsonObject& input);
Result<Json> delete_metric_filter(Call& call, const JsonObject& input);
Result<Json> put_resource_policy(Call& call, const JsonObject& input);
Result<Json> describe_resource_policies(Call& call, const JsonObject& input);
Result<Json> delete_resource_policy(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::logs
