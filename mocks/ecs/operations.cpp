// The table of ECS operations. What is modelled and has no row refuses loudly at the gateway.
#include "mocks/ecs/account_settings.hpp"
#include "mocks/ecs/cluster_settings.hpp"
#include "mocks/ecs/handlers.hpp"

namespace greenroom::mocks::ecs {
namespace {

template <Handler handler>
Result<Json> checked(Call& call, const JsonObject& input) {
  GR_CHECK(check_input(call, input));
  return handler(call, input);
}

}  // namespace

std::span<const OperationRow> operations() {
  static constexpr OperationRow rows[] = {
      {"CreateCluster", checked<create_cluster>},
      {"CreateService", checked<create_service>},
      {"CreateTaskSet", checked<create_task_set>},
      {"DeleteAccountSetting", checked<delete_account_setting>},
      {"DeleteCluster", checked<delete_cluster>},
      {"DeleteService", checked<delete_service>},
      {"DeleteTaskDefinitions", checked<delete_task_definitions>},
      {"DeleteTaskSet", checked<delete_task_set>},
      {"DeregisterTaskDefinition", checked<deregister_task_definition>},
      {"DescribeCapacityProviders", checked<describe_capacity_providers>},
      {"DescribeClusters", checked<describe_clusters>},
      {"DescribeServices", checked<describe_services>},
      {"DescribeTaskDefinition", checked<describe_task_definition>},
      {"DescribeTaskSets", checked<describe_task_sets>},
      {"DescribeTasks", checked<describe_tasks>},
      {"ListAccountSettings", checked<list_account_settings>},
      {"ListClusters", checked<list_clusters>},
      {"ListServices", checked<list_services>},
      {"ListTagsForResource", checked<list_tags_for_resource>},
      {"ListTaskDefinitionFamilies", checked<list_task_definition_families>},
      {"ListTaskDefinitions", checked<list_task_definitions>},
      {"ListTasks", checked<list_tasks>},
      {"PutAccountSetting", checked<put_account_setting>},
      {"PutAccountSettingDefault", checked<put_account_setting_default>},
      {"PutClusterCapacityProviders", checked<put_cluster_capacity_providers>},
      {"RegisterTaskDefinition", checked<register_task_definition>},
      {"RunTask", checked<run_task>},
      {"StopTask", checked<stop_task>},
      {"TagResource", checked<tag_resource>},
      {"UntagResource", checked<untag_resource>},
      {"UpdateCluster", checked<update_cluster>},
      {"UpdateClusterSettings", checked<update_cluster_settings>},
      {"UpdateService", checked<update_service>},
      {"UpdateServicePrimaryTaskSet", checked<update_service_primary_task_set>},
      {"UpdateTaskSet", checked<update_task_set>},
  };
  return rows;
}

}  // namespace greenroom::mocks::ecs
