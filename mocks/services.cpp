// The explicit list of services, and what is done with any of them. A service is added here, in
// mocks/cloud.hpp and in mocks/owners.hpp.
#include "mocks/acm/acm.hpp"
#include "mocks/application_autoscaling/application_autoscaling.hpp"
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/cloudwatch/cloudwatch.hpp"
#include "mocks/codebuild/codebuild.hpp"
#include "mocks/codeconnections/codeconnections.hpp"
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/codepipeline/codepipeline.hpp"
#include "mocks/ec2/ec2.hpp"
#include "mocks/ecr/ecr.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "mocks/events/events.hpp"
#include "mocks/iam/iam.hpp"
#include "mocks/lambda/lambda.hpp"
#include "mocks/logs/logs.hpp"
#include "mocks/model/model.hpp"
#include "mocks/model/validate.hpp"
#include "mocks/owners.hpp"
#include "mocks/s3/s3.hpp"
#include "mocks/secretsmanager/secretsmanager.hpp"
#include "mocks/service.hpp"
#include "mocks/sts/sts.hpp"
#include "mocks/tagging/tagging.hpp"
#include "mocks/traffic/traffic.hpp"
#include "sim/seam/check.hpp"

#include <array>

namespace greenroom::mocks {

std::span<const Service> services() {
  static const std::array<Service, 20> table = {{
      {"acm", acm::operations(), acm_owner, acm::on_event},
      {"application-autoscaling", application_autoscaling::operations(),
       application_autoscaling_owner, nullptr},
      {"cloudwatch", cloudwatch::operations(), cloudwatch_owner, cloudwatch::on_event},
      {"codebuild", codebuild::operations(), codebuild_owner, nullptr},
      {"codeconnections", codeconnections::operations(), codeconnections_owner, nullptr},
      {"codedeploy", codedeploy::operations(), codedeploy_owner, codedeploy::on_event},
      {"codepipeline", codepipeline::operations(), codepipeline_owner, nullptr},
      {"codestar-connections", codeconnections::star_operations(), codeconnections_owner, nullptr},
      {"ec2", ec2::operations(), ec2_owner, ec2::on_event},
      {"ecr", ecr::operations(), ecr_owner, nullptr},
      {"ecs", ecs::operations(), ecs_owner, ecs::on_event},
      {"elbv2", elbv2::operations(), elbv2_owner, elbv2::on_event},
      {"events", events::operations(), events_owner, nullptr},
      {"iam", iam::operations(), iam_owner, nullptr},
      {"lambda", lambda::operations(), lambda_owner, lambda::on_event},
      {"logs", logs::operations(), logs_owner, nullptr},
      {"resourcegroupstaggingapi", tagging::operations(), tagging_owner, nullptr},
      {"s3", s3::operations(), s3_owner, nullptr},
      {"secretsmanager", secretsmanager::operations(), secretsmanager_owner,
       secretsmanager::on_event},
      {"sts", sts::operations(), sts_owner, nullptr},
  }};
  return table;
}

const model::Service& Service::model() const { return model::service(name); }

const Service* service_named(std::string_view name) {
  for (const Service& service : services())
    if (service.name == name) return &service;
  return nullptr;
}

Handler handler_of(const Service& service, std::string_view operation) {
  for (const OperationRow& row : service.operations)
    if (row.name == operation) return row.handler;
  return nullptr;
}

Result<Json> invoke(Scene& scene, std::string_view name, std::string_view operation_name,
                    const JsonObject& input, const Identity& caller) {
  const Service* service = service_named(name);
  GR_ASSERT(service != nullptr, "a service was invoked that is not in the list");
  const model::Operation* operation = service->model().operation(operation_name);
  GR_ASSERT(operation != nullptr, "an operation was invoked that the model does not know");
  const Handler handler = handler_of(*service, operation_name);
  if (handler == nullptr)
    return refuse("NotImplemented",
                  std::string(name) + ":" + std::string(operation_name) + " is not modelled");
  if (operation->input != nullptr)
    if (const auto complaints = model::check(*operation->input, input); !complaints.empty())
      return seam::Failure(model::refusal(service->model(), *operation, complaints));
  const std::uint64_t ordinal = scene.cloud.next_request++;
  Call call{scene, *operation, caller,
            sim::drawn_uuid(scene.cloud.settings.chance.draw("request", "", ordinal))};
  return handler(call, input);
}

void play(Scene& scene, const sim::Event& event) {
  if (event.owner == traffic_owner) return traffic::on_event(scene, event);
  if (event.owner == cloudflare_owner) return cloudflare::on_event(scene, event);
  for (const Service& service : services())
    if (service.owner == event.owner && service.on_event != nullptr)
      return service.on_event(scene, event);
  GR_ASSERT(false, "an event belongs to nobody");
}

}  // namespace greenroom::mocks
