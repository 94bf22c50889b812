#include "tests/mocks/ecs/account.hpp"

#include <catch2/catch_test_macros.hpp>

#include <functional>

using namespace greenroom;
using namespace std::chrono_literals;
using mocks::JsonArray;
using mocks::JsonObject;
using tests::Account;

namespace {

JsonObject& container(JsonObject& definition, std::size_t index) {
  return definition["containerDefinitions"].at(index).get_object();
}

}  // namespace

TEST_CASE("a task definition that AWS would refuse is refused in AWS's words") {
  Account account;
  struct Case {
    std::function<void(JsonObject&)> spoil;
    std::string says;
  };
  const std::vector<Case> cases = {
      {[](JsonObject& d) { container(d, 1)["image"] = "<IMAGE_APP>"; },
       "ClientException: Container.image contains invalid characters."},
      {[](JsonObject& d) { d = mocks::without(d, "cpu"); },
       "ClientException: Fargate requires that 'cpu' be defined at the task level."},
      {[](JsonObject& d) { d = mocks::without(d, "memory"); },
       "ClientException: Fargate requires that 'memory' be defined at the task level."},
      {[](JsonObject& d) { d["memory"] = "8192"; },
       "ClientException: No Fargate configuration exists for given values."},
      {[](JsonObject& d) { d["cpu"] = "600"; }, "ClientException: Invalid 'cpu' setting for task."},
      {[](JsonObject& d) { d["networkMode"] = "bridge"; },
       "ClientException: Fargate only supports network mode \u2018awsvpc\u2019."},
      {[](JsonObject& d) { d = mocks::without(d, "executionRoleArn"); },
       "ClientException: Fargate requires task definition to have execution role ARN to support "
       "ECR images."},
      {[](JsonObject& d) { container(d, 0)["portMappings"].at(0).get_object()["hostPort"] = 80; },
       "ClientException: When networkMode=awsvpc, the host ports and container ports"},
      {[](JsonObject& d) { container(d, 0)["privileged"] = true; },
       "ClientException: Fargate requires that the 'privileged' setting be 'false'"},
      {[](JsonObject& d) { container(d, 1)["cpu"] = 400; },
       "ClientException: The sum of all container 'cpu' values cannot be greater"},
      {[](JsonObject& d) { container(d, 1)["memory"] = 900; },
       "ClientException: The sum of all container 'memory' values cannot be greater"},
      {[](JsonObject& d) {
         container(d, 1)["dependsOn"].at(1).get_object()["condition"] = "SUCCESS";
       },
       "ClientException: A dependency container with SUCCESS or COMPLETE condition cannot be an "
       "essential container"},
      {[](JsonObject& d) {
         container(d, 2)["dependsOn"] =
             JsonArray{JsonObject{{"containerName", "nginx"}, {"condition", "START"}}};
       },
       "ClientException: The dependsOn settings of the containers form a circle."},
      {[](JsonObject& d) { container(d, 2) = mocks::without(container(d, 2), "healthCheck"); },
       "ClientException: Container 'app' depends on container 'db' with condition HEALTHY"},
      {[](JsonObject& d) { container(d, 0)["stopTimeout"] = 121; },
       "ClientException: Invalid setting for container 'nginx'. 'stopTimeout'"},
      {[](JsonObject& d) {
         for (std::size_t i = 0; i < 4; ++i) container(d, i)["essential"] = false;
       },
       "ClientException: A task definition must have at least one essential container."},
      {[](JsonObject& d) {
         container(d, 0)["mountPoints"] =
             JsonArray{JsonObject{{"sourceVolume", "pages"}, {"containerPath", "/pages"}}};
       },
       "ClientException: Unknown volume 'pages'."},
      {[](JsonObject& d) {
         container(d, 0)["volumesFrom"] = JsonArray{JsonObject{{"sourceContainer", "nobody"}}};
       },
       "ClientException: Unknown container 'nobody'"},
      {[](JsonObject& d) {
         d["volumes"] = JsonArray{JsonObject{{"name", "pages"}}, JsonObject{{"name", "pages"}}};
       },
       "ClientException: Volume names must be unique."},
      {[](JsonObject& d) {
         d["volumes"] =
             JsonArray{JsonObject{{"name", "v"}, {"host", JsonObject{{"sourcePath", "/x"}}}}};
       },
       "ClientException: Host.sourcePath should not be set for volumes in Fargate."},
      {[](JsonObject& d) {
         container(d, 0)["portMappings"] = JsonArray{JsonObject{{"containerPort", 65536}}};
       },
       "ClientException: Invalid setting for container 'nginx'. 'containerPort'"},
      {[](JsonObject& d) { container(d, 0)["cpu"] = -1; },
       "ClientException: Invalid setting for container 'nginx'. 'cpu'"},
      {[](JsonObject& d) {
         container(d, 0)["memory"] = 64;
         container(d, 0)["memoryReservation"] = 65;
       },
       "ClientException: Invalid setting for container 'nginx'. 'memory' must be greater"},
      {[](JsonObject& d) {
         container(d, 0)["logConfiguration"] = JsonObject{{"logDriver", "syslog"}};
       },
       "ClientException: Fargate does not support log driver 'syslog'"},
      {[](JsonObject& d) { container(d, 0)["hostname"] = "me"; },
       "ClientException: Hostname is not supported when networkMode=awsvpc."},
      {[](JsonObject& d) {
         container(d, 0)["healthCheck"] = JsonObject{{"command", JsonArray{"curl"}}};
       },
       "ClientException: Invalid setting for container 'nginx'. The command of 'healthCheck'"},
      {[](JsonObject& d) {
         container(d, 0)["environment"] = JsonArray{JsonObject{{"name", "A"}, {"value", "1"}}};
         container(d, 0)["secrets"] = JsonArray{JsonObject{{"name", "A"}, {"valueFrom", "arn:x"}}};
       },
       "ClientException: The secret name must be unique and not shared with any new or existing "
       "environment variables set on the container, such as 'A'."},
      {[](JsonObject& d) {
         d["ephemeralStorage"] = JsonObject{{"sizeInGiB", 20}};
       },
       "ClientException: The ephemeral storage must be between 21 GiB and 200 GiB."},
      {[](JsonObject& d) { d["pidMode"] = "host"; },
       "ClientException: Fargate does not support pidMode 'host'"},
      {[](JsonObject& d) { d["executionRoleArn"] = "arn:aws:s3:::bucket"; },
       "ClientException: Role is not valid"},
  };
  for (const Case& one : cases) {
    JsonObject definition = Account::definition("v1");
    one.spoil(definition);
    CAPTURE(one.says);
    CHECK(account.refusal("RegisterTaskDefinition", definition).starts_with(one.says));
  }
  CHECK(account.cloud.ecs.families.empty());
}

TEST_CASE("sizes may be written as people write them") {
  Account account;
  JsonObject definition = Account::definition("v1");
  definition["cpu"] = ".5 vCPU";
  definition["memory"] = "1 GB";
  CHECK(account.refusal("RegisterTaskDefinition", definition).empty());
  definition["memory"] = "1.5GB";
  CHECK(account.refusal("RegisterTaskDefinition", definition) ==
        "ClientException: No Fargate configuration exists for given values.");
}

TEST_CASE("revisions rise for ever and INACTIVE ones can be described but not used") {
  Account account;
  const JsonObject given = Account::definition("v1");
  const JsonObject first = account.ecs_ok("RegisterTaskDefinition", given);
  CHECK(mocks::text_of(first.at("taskDefinition").get_object(), "taskDefinitionArn") ==
        "arn:aws:ecs:us-east-2:123456789012:task-definition/bash-dog:1");
  CHECK(first.at("tags").get_array().size() == 1);
  // What was written reads back, member for member.
  for (const auto& member : mocks::without(mocks::without(given, "tags"), "containerDefinitions"))
    CHECK(first.at("taskDefinition").at(member.key()) == member.value());
  account.ecs_ok("DeregisterTaskDefinition", {{"taskDefinition", "bash-dog:1"}});
  const JsonObject described =
      account.ecs_ok("DescribeTaskDefinition", {{"taskDefinition", "bash-dog:1"}});
  CHECK(mocks::text_of(described.at("taskDefinition").get_object(), "status") == "INACTIVE");
  CHECK(described.if_contains("tags") == nullptr);
  CHECK(account
            .ecs_ok("DescribeTaskDefinition",
                    {{"taskDefinition", "bash-dog:1"}, {"include", JsonArray{"TAGS"}}})
            .if_contains("tags") != nullptr);
  CHECK(account.refusal("DescribeTaskDefinition", {{"taskDefinition", "bash-dog"}}) ==
        "ClientException: Unable to describe task definition.");
  CHECK(account.refusal("CreateService", account.service_input()) ==
        "ClientException: TaskDefinition is inactive");
  const JsonObject second = account.ecs_ok("RegisterTaskDefinition", given);
  CHECK(mocks::number_of(second.at("taskDefinition").get_object(), "revision") == 2);
  CHECK(account.ecs_ok("ListTaskDefinitions", {{"familyPrefix", "bash-dog"}})
            .at("taskDefinitionArns")
            .get_array()
            .size() == 1);
  CHECK(account.ecs_ok("ListTaskDefinitionFamilies", {}).at("families").get_array().size() == 1);
}

TEST_CASE("a cluster or a service has a name of letters, numbers, hyphens and underscores") {
  Account account;
  account.ecs_ok("RegisterTaskDefinition", Account::definition("v1"));
  for (const std::string& name :
       {std::string("my cluster"), std::string("a.b"), std::string(256, 'a')}) {
    CHECK(account.refusal("CreateCluster", {{"clusterName", name}})
              .starts_with("InvalidParameterException: Cluster name "));
    JsonObject input = account.service_input();
    input["serviceName"] = name;
    CHECK(account.refusal("CreateService", input)
              .starts_with("InvalidParameterException: Service name "));
  }
  account.ecs_ok("CreateCluster", {{"clusterName", std::string(255, 'a')}});
}

TEST_CASE("identifiers of another account, region or cluster are not taken for one's own") {
  Account account;
  account.settle();
  const std::string arns = "arn:aws:ecs:us-east-2:123456789012:";
  const auto refused = [&](std::string_view operation, JsonObject input) {
    return account.refusal(operation, input);
  };
  const std::string begin = "InvalidParameterException: Invalid identifier: ";
  CHECK(
      refused("ListServices", {{"cluster", "arn:aws:ecs:us-east-2:999999999999:cluster/bash-dog"}})
          .starts_with(begin + "Identifier is for account 999999999999."));
  CHECK(refused("DescribeClusters",
                {{"clusters", {"arn:aws:ecs:eu-west-1:123456789012:cluster/bash-dog"}}})
            .starts_with(begin + "Identifier is for region eu-west-1."));
  CHECK(refused("DescribeServices",
                {{"cluster", "bash-dog"}, {"services", {arns + "service/other/bash-dog"}}}) ==
        begin + "Identifier is for cluster other. Your cluster is bash-dog");
  CHECK(refused("DescribeTasks", {{"cluster", "bash-dog"},
                                  {"tasks", {arns + "task/other/" + std::string(32, '0')}}}) ==
        begin + "Identifier is for cluster other. Your cluster is bash-dog");
  CHECK(refused("DeleteCluster", {{"cluster", arns + "service/bash-dog/bash-dog"}})
            .starts_with(begin));
  CHECK(
      refused("DescribeTaskDefinition",
              {{"taskDefinition", "arn:aws:ecs:us-east-2:999999999999:task-definition/bash-dog:1"}})
          .starts_with(begin));
  CHECK(refused("TagResource",
                {{"resourceArn", "arn:aws:ecs:us-east-2:999999999999:cluster/bash-dog"},
                 {"tags", {{{"key", "a"}, {"value", "b"}}}}})
            .starts_with(begin + "Identifier is for account 999999999999."));
  CHECK(refused("StopTask", {{"cluster", "bash-dog"},
                             {"task", std::string(32, '0')},
                             {"reason", std::string(1025, 'a')}})
            .starts_with("InvalidParameterException: reason cannot be longer"));
  CHECK(refused("StopTask", {{"cluster", "bash-dog"}, {"task", "abc"}}) ==
        "InvalidParameterException: taskId length should be one of [32,36]");
  account.ecs_ok("DescribeServices",
                 {{"cluster", arns + "cluster/bash-dog"},
                  {"services", {arns + "service/bash-dog/bash-dog", arns + "service/bash-dog"}}});
}

TEST_CASE("what all lists and tags of ECS refuse alike") {
  Account account;
  account.settle();
  for (const int size : {0, 101})
    CHECK(account.refusal("ListTasks", {{"cluster", "bash-dog"}, {"maxResults", size}})
              .starts_with("InvalidParameterException: maxResults"));
  const auto tagged = [&](JsonArray tags) {
    return account.refusal("CreateCluster", {{"clusterName", "tagged"}, {"tags", std::move(tags)}});
  };
  const JsonObject one{{"key", "a"}, {"value", "1"}}, reserved{{"key", "aws:a"}, {"value", "1"}};
  CHECK(tagged({one, one}).starts_with("InvalidParameterException: Duplicate tag keys"));
  CHECK(tagged({reserved}).starts_with("InvalidParameterException: The tag key 'aws:a'"));
  CHECK(account.refusal("ListTasks",
                        {{"cluster", "bash-dog"}, {"serviceName", "bash-dog"}, {"family", "a"}}) ==
        "InvalidParameterException: cannot specify serviceName with other arguments");
  CHECK(account.refusal("DescribeTasks", {{"cluster", "bash-dog"}, {"tasks", JsonArray()}}) ==
        "InvalidParameterException: Tasks cannot be empty.");
  CHECK(account.ecs_ok("ListServices", {{"cluster", "bash-dog"}, {"launchType", "EC2"}})
            .at("serviceArns")
            .get_array()
            .empty());
  CHECK(account.refusal("CreateCluster", {{"clusterName", "c"}, {"capacityProviders", {"NONE"}}})
            .starts_with("InvalidParameterException: The specified capacity provider"));
  CHECK(account
            .refusal("CreateCluster",
                     {{"clusterName", "c"},
                      {"settings", {{{"name", "containerInsights"}, {"value", "maybe"}}}}})
            .starts_with("InvalidParameterException: Invalid cluster setting value"));
}

TEST_CASE("counts and periods of a service out of range are refused, and change nothing") {
  Account account;
  account.settle();
  const auto update = [&](std::string_view member, const mocks::Json& value) {
    JsonObject input{{"cluster", "bash-dog"}, {"service", "bash-dog"}};
    input[member] = value;
    return account.refusal("UpdateService", input);
  };
  CHECK(update("desiredCount", -1).starts_with("InvalidParameterException: desiredCount"));
  CHECK(update("healthCheckGracePeriodSeconds", -1).starts_with("InvalidParameterException"));
  CHECK(update("deploymentConfiguration", JsonObject{{"maximumPercent", 99}})
            .starts_with("InvalidParameterException: maximumPercent"));
  CHECK(update("deploymentConfiguration",
               JsonObject{{"maximumPercent", 100}, {"minimumHealthyPercent", 100}}) ==
        "InvalidParameterException: Both maximumPercent and minimumHealthyPercent cannot be 100 as "
        "this will block deployments.");
  CHECK(account.service().desired == 2);
}

TEST_CASE("a service that cannot be is refused") {
  Account account;
  account.ecs_ok("RegisterTaskDefinition", Account::definition("v1"));
  const auto spoiled = [&](std::string_view member, mocks::Json value) {
    JsonObject input = account.service_input();
    input[member] = std::move(value);
    return account.refusal("CreateService", input);
  };
  CHECK(spoiled("cluster", "other") == "ClusterNotFoundException: Cluster not found.");
  CHECK(spoiled("taskDefinition", "bash-dog:9") == "ClientException: TaskDefinition not found.");
  CHECK(spoiled("deploymentController", JsonObject{{"type", "ECS"}})
            .find("does not model the deployment controller ECS") != std::string::npos);
  CHECK(spoiled("schedulingStrategy", "DAEMON").starts_with("InvalidParameterException"));
  CHECK(spoiled("serviceRegistries", JsonArray{JsonObject{{"registryArn", "arn"}}}) ==
        "InvalidParameterException: greenroom does not model serviceRegistries of services.");
  CHECK(spoiled("role", "ecsServiceRole") ==
        "InvalidParameterException: You cannot specify an IAM role for services that require a "
        "service linked role.");
  CHECK(account.refusal("CreateService", mocks::without(account.service_input(), "desiredCount"))
            .starts_with("InvalidParameterException: desiredCount is required"));
  const auto balanced = [&](std::string_view group, std::string_view name, int port) {
    return spoiled("loadBalancers", JsonArray{JsonObject{{"targetGroupArn", group},
                                                         {"containerName", name},
                                                         {"containerPort", port}}});
  };
  CHECK(balanced(account.blue, "nginx", 443) ==
        "InvalidParameterException: The container nginx did not have a container port 443 "
        "defined.");
  CHECK(balanced(account.blue, "web", 8080) ==
        "InvalidParameterException: The container web does not exist in the task definition.");
  CHECK(balanced(account.green, "nginx", 8080).find("does not have an associated load balancer") !=
        std::string::npos);
  JsonObject without_network = mocks::without(account.service_input(), "networkConfiguration");
  CHECK(account.refusal("CreateService", without_network) ==
        "InvalidParameterException: Network Configuration must be provided when networkMode "
        "'awsvpc' is specified.");
  CHECK(account.cloud.ecs.services.empty());
  account.ecs_ok("CreateService", account.service_input());
  account.ecs_ok("CreateService", account.service_input());
  CHECK(spoiled("desiredCount", 3) ==
        "InvalidParameterException: Creation of service was not idempotent.");
}

TEST_CASE("CODE_DEPLOY refuses what only a deployment may change, present values too") {
  Account account;
  account.settle();
  const auto update = [&](std::string_view member, const mocks::Json& value) {
    JsonObject input{{"cluster", "bash-dog"}, {"service", "bash-dog"}};
    input[member] = value;
    return account.refusal("UpdateService", input);
  };
  const std::string tail =
      " services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new "
      "deployment.";
  CHECK(update("taskDefinition", "bash-dog:1") ==
        "InvalidParameterException: Unable to update task definition on" + tail);
  CHECK(update("networkConfiguration", account.described().at("networkConfiguration")) ==
        "InvalidParameterException: Unable to update network parameters on" + tail);
  CHECK(update("loadBalancers", account.described().at("loadBalancers")) ==
        "InvalidParameterException: Unable to update load balancers on" + tail);
  CHECK(update("forceNewDeployment", true) ==
        "InvalidParameterException: Cannot force a new deployment on" + tail);
  CHECK(update("healthCheckGracePeriodSeconds", 90).empty());
  CHECK(mocks::number_of(account.described(), "healthCheckGracePeriodSeconds") == 90);
}

TEST_CASE("a service under CODE_DEPLOY shows task sets and never deployments") {
  Account account;
  account.settle();
  const JsonObject service = account.described();
  CHECK(service.at("deployments").get_array().empty());
  CHECK(service.at("taskSets").get_array().size() == 1);
  const JsonObject& first = service.at("taskSets").at(0).get_object();
  CHECK(first.if_contains("externalId") == nullptr);
  CHECK(first.if_contains("startedBy") == nullptr);
  CHECK(mocks::text_of(first, "status") == "PRIMARY");
  CHECK(mocks::text_of(first, "stabilityStatus") == "STEADY_STATE");
  CHECK(mocks::number_of(first.at("scale").get_object(), "value") == 100'000'000);
  CHECK(mocks::number_of(service, "runningCount") == 2);
  const JsonObject missing = account.ecs_ok(
      "DescribeServices", {{"cluster", "bash-dog"}, {"services", JsonArray{"nobody"}}});
  CHECK(mocks::text_of(missing.at("failures").at(0).get_object(), "reason") == "MISSING");
}

TEST_CASE("what the new PRIMARY has becomes the service's own") {
  Account account;
  account.settle();
  const std::string id = account.create_green();
  const std::string before(mocks::text_of(account.described(), "taskDefinition"));
  CHECK(before.ends_with("bash-dog:1"));
  account.ecs_ok("UpdateServicePrimaryTaskSet",
                 {{"cluster", "bash-dog"}, {"service", "bash-dog"}, {"primaryTaskSet", id}});
  const JsonObject after = account.described();
  CHECK(mocks::text_of(after, "taskDefinition").ends_with("bash-dog:2"));
  CHECK(mocks::text_of(after.at("loadBalancers").at(0).get_object(), "targetGroupArn") ==
        account.green);
  int primaries = 0;
  for (const auto& set : account.service().task_sets) primaries += set.status == "PRIMARY" ? 1 : 0;
  CHECK(primaries == 1);
}

TEST_CASE("a sixth task set is one too many, and an unknown one is not there") {
  Account account;
  account.settle();
  for (int n = 0; n < 4; ++n) account.create_green();
  const auto sixth = mocks::ecs::create_task_set(account.scene, {.cluster = "bash-dog",
                                                                 .service = "bash-dog",
                                                                 .external_id = {},
                                                                 .task_definition = "bash-dog:2",
                                                                 .target_group = {},
                                                                 .container = {},
                                                                 .container_port = 0,
                                                                 .platform_version = {}});
  REQUIRE_FALSE(sixth);
  CHECK(sixth.error().message ==
        "5 deployments exist on the service. Unable to create new TaskSet since this exceeds the "
        "maximum limit.");
  const auto unknown =
      mocks::ecs::delete_task_set(account.scene, "bash-dog", "bash-dog", "ecs-svc/1");
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().code == "TaskSetNotFoundException");
  const auto primary = mocks::ecs::delete_task_set(account.scene, "bash-dog", "bash-dog",
                                                   account.service().task_sets.front().id);
  CHECK_FALSE(primary);
}

TEST_CASE("a service must be scaled to nothing before it goes, or be forced") {
  Account account;
  account.settle();
  const JsonObject name{{"cluster", "bash-dog"}, {"service", "bash-dog"}};
  CHECK(account.refusal("DeleteService", name).starts_with("InvalidParameterException"));
  CHECK(account.refusal("DeleteCluster", {{"cluster", "bash-dog"}})
            .starts_with("ClusterContainsServicesException"));
  JsonObject forced = name;
  forced["force"] = true;
  account.ecs_ok("DeleteService", forced);
  CHECK(account.refusal("CreateService", account.service_input()) ==
        "InvalidParameterException: Unable to Start a service that is still Draining.");
  account.run_for(3min);
  CHECK(mocks::text_of(account.described(), "status") == "INACTIVE");
  account.ecs_ok("DeleteCluster", {{"cluster", "bash-dog"}});
  CHECK(account.refusal("DescribeServices", name).starts_with("ClusterNotFoundException"));
}

TEST_CASE("scaling out and in follows the desired count") {
  Account account;
  account.settle();
  const JsonObject name{{"cluster", "bash-dog"}, {"service", "bash-dog"}};
  JsonObject four = name;
  four["desiredCount"] = 4;
  account.ecs_ok("UpdateService", four);
  CHECK_FALSE(account.service().task_sets.front().steady);
  account.run_for(2min);
  CHECK(account.service().task_sets.front().running == 4);
  CHECK(account.service().task_sets.front().steady);
  JsonObject one = name;
  one["desiredCount"] = 1;
  account.ecs_ok("UpdateService", one);
  account.run_for(3min);
  CHECK(account.service().task_sets.front().running == 1);
  CHECK(account.service().task_sets.front().steady);
  CHECK(account.said("has stopped 3 running tasks:"));
}

TEST_CASE("tasks of one's own run, are listed and are not started twice for one token") {
  Account account;
  account.ecs_ok("RegisterTaskDefinition", Account::definition("v1"));
  JsonObject input = mocks::without(account.service_input(), "serviceName");
  JsonObject run{{"cluster", "bash-dog"},
                 {"taskDefinition", "bash-dog"},
                 {"count", 2},
                 {"clientToken", "token"},
                 {"startedBy", "tester"},
                 {"launchType", "FARGATE"},
                 {"networkConfiguration", input.at("networkConfiguration")}};
  CHECK(account.refusal("RunTask", mocks::without(run, "networkConfiguration"))
            .starts_with("InvalidParameterException: Network Configuration must be provided"));
  const auto other = [&](std::string_view member, mocks::Json value) {
    JsonObject changed = run;
    changed[member] = std::move(value);
    return account.refusal("RunTask", changed);
  };
  CHECK(account.refusal("RunTask", mocks::without(run, "launchType")) ==
        "InvalidParameterException: No Container Instances were found in your cluster.");
  CHECK(other("capacityProviderStrategy", JsonArray{JsonObject{{"capacityProvider", "FARGATE"}}})
            .starts_with("InvalidParameterException: Specifying both a launch type and"));
  CHECK(other("overrides", JsonObject{{"containerOverrides", {{{"name", "nobody"}}}}}) ==
        "InvalidParameterException: Override for container named nobody is not a container in the "
        "TaskDefinition.");
  CHECK(other("overrides", JsonObject{{"cpu", "300"}})
            .starts_with("ClientException: Invalid 'cpu' setting for task."));
  CHECK(other("overrides", JsonObject{{"memory", "8192"}}) ==
        "ClientException: No Fargate configuration exists for given values.");
  CHECK(other("propagateTags", "SERVICE").starts_with("InvalidParameterException"));
  CHECK(other("placementConstraints", JsonArray{JsonObject{{"type", "distinctInstance"}}}) ==
        "InvalidParameterException: Placement constraints are not supported with FARGATE launch "
        "type.");
  CHECK(other("startedBy", mocks::Json(std::string(129, 'a')))
            .starts_with("InvalidParameterException"));
  CHECK(other("platformVersion", "2.0.0") ==
        "PlatformUnknownException: The specified platform version does not exist.");
  const JsonObject first = account.ecs_ok("RunTask", run);
  CHECK(first.at("tasks").get_array().size() == 2);
  CHECK(account.ecs_ok("RunTask", run).at("tasks").get_array().size() == 2);
  CHECK(account.cloud.ecs.tasks.size() == 2);
  run["count"] = 1;
  CHECK(account.refusal("RunTask", run).starts_with("ConflictException"));
  account.run_for(2min);
  const JsonObject listed =
      account.ecs_ok("ListTasks", {{"cluster", "bash-dog"}, {"startedBy", "tester"}});
  CHECK(listed.at("taskArns").get_array().size() == 2);
  const JsonObject tasks =
      account.ecs_ok("DescribeTasks", {{"cluster", "bash-dog"}, {"tasks", listed.at("taskArns")}});
  CHECK(mocks::text_of(tasks.at("tasks").at(0).get_object(), "lastStatus") == "RUNNING");
  CHECK(mocks::text_of(tasks.at("tasks").at(0).get_object(), "group") == "family:bash-dog");
  CHECK(account.refusal("StopTask", {{"cluster", "bash-dog"}, {"task", "nobody"}})
            .starts_with("InvalidParameterException"));
}

TEST_CASE("tags can be put on whatever has an ARN") {
  Account account;
  account.settle();
  const std::string arn(mocks::text_of(account.described(), "serviceArn"));
  const JsonArray tags{JsonObject{{"key", "team"}, {"value", "dogs"}}};
  account.ecs_ok("TagResource", {{"resourceArn", arn}, {"tags", tags}});
  CHECK(account.ecs_ok("ListTagsForResource", {{"resourceArn", arn}}).at("tags") == tags);
  const JsonObject with_tags = account.ecs_ok(
      "DescribeServices",
      {{"cluster", "bash-dog"}, {"services", JsonArray{arn}}, {"include", JsonArray{"TAGS"}}});
  CHECK(with_tags.at("services").at(0).at("tags") == tags);
  CHECK(account.described().if_contains("tags") == nullptr);
  account.ecs_ok("UntagResource", {{"resourceArn", arn}, {"tagKeys", JsonArray{"team"}}});
  CHECK(
      account.ecs_ok("ListTagsForResource", {{"resourceArn", arn}}).at("tags").get_array().empty());
  CHECK(account.refusal("TagResource", {{"resourceArn", arn + "x"}, {"tags", tags}})
            .starts_with("ResourceNotFoundException"));
}
