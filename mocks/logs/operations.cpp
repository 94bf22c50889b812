// Who answers which operation of CloudWatch Logs.
#include "mocks/logs/handlers.hpp"
#include "mocks/logs/logs.hpp"

#include <array>

namespace greenroom::mocks::logs {
namespace {

constexpr std::array rows = {
    OperationRow{"AssociateKmsKey", associate_kms_key},
    OperationRow{"CreateLogGroup", create_log_group},
    OperationRow{"CreateLogStream", create_log_stream},
    OperationRow{"DeleteDataProtectionPolicy", delete_data_protection_policy},
    OperationRow{"DeleteLogGroup", delete_log_group},
    OperationRow{"DeleteLogStream", delete_log_stream},
    OperationRow{"DeleteMetricFilter", delete_metric_filter},
    OperationRow{"DeleteResourcePolicy", delete_resource_policy},
    OperationRow{"DeleteRetentionPolicy", delete_retention_policy},
    OperationRow{"DescribeLogGroups", describe_log_groups},
    OperationRow{"DescribeLogStreams", describe_log_streams},
    OperationRow{"DescribeMetricFilters", describe_metric_filters},
    OperationRow{"DescribeResourcePolicies", describe_resource_policies},
    OperationRow{"DisassociateKmsKey", disassociate_kms_key},
    OperationRow{"FilterLogEvents", filter_log_events},
    OperationRow{"GetDataProtectionPolicy", get_data_protection_policy},
    OperationRow{"GetLogEvents", get_log_events},
    OperationRow{"ListLogGroups", list_log_groups},
    OperationRow{"ListTagsForResource", list_tags_for_resource},
    OperationRow{"ListTagsLogGroup", list_tags_log_group},
    OperationRow{"PutDataProtectionPolicy", put_data_protection_policy},
    OperationRow{"PutLogEvents", put_log_events},
    OperationRow{"PutLogGroupDeletionProtection", put_log_group_deletion_protection},
    OperationRow{"PutMetricFilter", put_metric_filter},
    OperationRow{"PutResourcePolicy", put_resource_policy},
    OperationRow{"PutRetentionPolicy", put_retention_policy},
    OperationRow{"TagLogGroup", tag_log_group},
    OperationRow{"TagResource", tag_resource},
    OperationRow{"UntagLogGroup", untag_log_group},
    OperationRow{"UntagResource", untag_resource},
};

}  // namespace

std::span<const OperationRow> operations() { return rows; }

}  // namespace greenroom::mocks::logs
