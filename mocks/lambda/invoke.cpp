// Calling a function. No code is run: a hook function of the world does what the world says, and
// one that was made over the wire is refused by name.
// AWS: https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/lambda/handlers.hpp"
#include "mocks/lambda/parts.hpp"
#include "mocks/protocol/scalars.hpp"

namespace greenroom::mocks::lambda {
namespace {

/// The event that CodeDeploy would send.
Result<JsonObject> event_in(const JsonObject& input) {
  const auto bytes = protocol::bytes_of_base64(text_of(input, "Payload"));
  if (bytes && bytes->empty()) return JsonObject();  // called without an event
  boost::system::error_code broken;
  const Json event = boost::json::parse(bytes.value_or(""), broken);
  if (broken)
    return refuse("InvalidRequestContentException",
                  "Could not parse request body into json: Could not parse payload into json");
  return event.is_object() ? event.get_object() : JsonObject();
}

JsonObject answered(const JsonObject& configuration, std::string_view payload) {
  return {{"StatusCode", 200},
          {"ExecutedVersion", text_of(configuration, "Version")},
          {"Payload", protocol::base64_of(payload)}};
}

}  // namespace

// Differs from AWS: a hook function answers at once, however long the world lets it take when
// CodeDeploy calls it; a function without behaviour in the world is refused with 501.
Result<Json> invoke_function(Call& call, const JsonObject& input) {
  const Function* function = GR_TRY(find_function(call, input));
  const Named what = named(input);
  const JsonObject its = GR_TRY(configuration(call, *function, what));
  if (function->pending)
    return refuse("ResourceConflictException",
                  "The operation cannot be performed at this time. The function is currently in "
                  "the following state: Pending");
  const std::string_view kind = text_of(input, "InvocationType");
  if (kind == "DryRun") return Json(JsonObject{{"StatusCode", 204}});
  const auto says = codedeploy::hook_says(call.scene.cloud, what.name);
  if (!says)
    return refuse("NotImplemented",
                  "No code is run here, and the world says nothing of what the function " +
                      what.name + " does",
                  501);
  const JsonObject event = GR_TRY(event_in(input));
  Result<void> told;
  if (!says->empty())
    told = codedeploy::complete_hook(call.scene, text_of(event, "DeploymentId"),
                                     text_of(event, "LifecycleEventHookExecutionId"), *says);
  if (kind == "Event") return Json(JsonObject{{"StatusCode", 202}});
  if (told) return Json(answered(its, "null"));
  JsonObject failed =
      answered(its, boost::json::serialize(JsonObject{{"errorMessage", told.error().message},
                                                      {"errorType", told.error().code}}));
  failed["FunctionError"] = "Unhandled";
  return Json(std::move(failed));
}

}  // namespace greenroom::mocks::lambda
