// The table of ECS operations. What is modelled and has no row refuses loudly at the gateway.
#include "mocks/ecs/account_settings.hpp"
#include "mocks/ecs/cluster_settings.hpp"
#include "mocks/ecs/handlers.hpp"

namespace greenroom::mocks::ecs {

std::span<const OperationRow> operations() {
  static constexpr OperationRow rows[] = {
      {"CreateCluster", create_cluster},
      {"CreateService", create_service},
      {"CreateTaskSet", create_task_set},
      {"DeleteAccountSetting", delete_account_setting},
      {"DeleteCluster", delete_cluster},
      {"DeleteService", delete_service},
      {"DeleteTaskDefinitions", delete_task_definitions},
      {"DeleteTaskSet", delete_task_set},
      {"DeregisterTaskDefinition", deregister_task_definition},
      {"DescribeCapacityProviders", describe_capacity_providers},
      {"DescribeClusters", describe_clusters},
      {"DescribeServices", describe_services},
      {"DescribeTaskDefinition", describe_task_definition},
      {"DescribeTaskSets", describe_task_sets},
      {"DescribeTasks", describe_tasks},
      {"ListAccountSettings", list_account_settings},
      {"ListClusters", list_clusters},
      {"ListServices", list_services},
      {"ListTagsForResource", list_tags_for_resource},
      {"ListTaskDefinitionFamilies", list_task_definition_families},
      {"ListTaskDefinitions", list_task_definitions},
      {"ListTasks", list_tasks},
      {"PutAccountSetting", put_account_setting},
      {"PutAccountSettingDefault", put_account_setting_default},
      {"PutClusterCapacityProviders", put_cluster_capacity_providers},
      {"RegisterTaskDefinition", register_task_definition},
      {"RunTask", run_task},
      {"StopTask", stop_task},
      {"TagResource", tag_resource},
      {"UntagResource", untag_resource},
      {"UpdateCluster", update_cluster},
      {"UpdateClusterSettings", update_cluster_settings},
      {"UpdateService", update_service},
      {"UpdateServicePrimaryTaskSet", update_service_primary_task_set},
      {"UpdateTaskSet", update_task_set},
  };
  return rows;
}

}  // namespace greenroom::mocks::ecs
