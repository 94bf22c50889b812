// What is set beside a function: tags, concurrency, what becomes of asynchronous calls.
// AWS: https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionConcurrency.html
#include "mocks/lambda/handlers.hpp"
#include "mocks/lambda/parts.hpp"

namespace greenroom::mocks::lambda {
namespace {

// AWS: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
constexpr std::int64_t concurrency = 1000, unreserved_least = 100;

Result<Function*> tagged(Call& call, const JsonObject& input) {
  const std::string_view arn = text_of(input, "Resource");
  if (arn.find(":function:") == std::string_view::npos)
    return refuse("NotImplemented", "Tags of anything but functions are not played", 501);
  return find_function(call, {{"FunctionName", arn}});
}

std::string qualifier_or_latest(const JsonObject& input) {
  const std::string qualifier = named(input).qualifier;
  return qualifier.empty() ? "$LATEST" : qualifier;
}

Result<JsonObject*> find_event_invoke(Call& call, const JsonObject& input) {
  Function* function = GR_TRY(find_function(call, input));
  const std::string qualifier = qualifier_or_latest(input);
  const auto found = function->event_invoke.find(qualifier);
  if (found == function->event_invoke.end())
    return refuse("ResourceNotFoundException",
                  "The function " + arn_of(call.scene.cloud, named(input).name) + ":" + qualifier +
                      " doesn't have an EventInvokeConfig");
  return &found->second;
}

void take_over(const Scene& scene, JsonObject& config, const JsonObject& input) {
  for (const char* member :
       {"MaximumRetryAttempts", "MaximumEventAgeInSeconds", "DestinationConfig"})
    if (const Json* value = input.if_contains(member)) config[member] = *value;
  config["LastModified"] = scene.utc().time_since_epoch().count() / 1000;
}

}  // namespace

Result<Json> tag_resource(Call& call, const JsonObject& input) {
  Function* function = GR_TRY(tagged(call, input));
  for (const auto& tag : *object_of(input, "Tags"))
    function->tags[std::string(tag.key())] = tag.value().as_string();
  return Json(JsonObject());
}

Result<Json> untag_resource(Call& call, const JsonObject& input) {
  Function* function = GR_TRY(tagged(call, input));
  for (const Json& key : *array_of(input, "TagKeys"))
    function->tags.erase(std::string(key.as_string()));
  return Json(JsonObject());
}

Result<Json> list_tags(Call& call, const JsonObject& input) {
  JsonObject tags;
  for (const auto& [key, value] : GR_TRY(tagged(call, input))->tags) tags[key] = value;
  return Json(JsonObject{{"Tags", std::move(tags)}});
}

Result<Json> put_function_concurrency(Call& call, const JsonObject& input) {
  Function* function = GR_TRY(find_function(call, input));
  const std::int64_t wanted = number_of(input, "ReservedConcurrentExecutions");
  std::int64_t others = 0;
  for (const auto& [name, other] : call.scene.cloud.lambda->functions)
    if (&other != function) others += other.reserved.value_or(0);
  if (concurrency - others - wanted < unreserved_least)
    return refuse("InvalidParameterValueException",
                  "Specified ReservedConcurrentExecutions for function decreases account's "
                  "UnreservedConcurrentExecution below its minimum value of [100].");
  function->reserved = wanted;
  return Json(JsonObject{{"ReservedConcurrentExecutions", wanted}});
}

Result<Json> get_function_concurrency(Call& call, const JsonObject& input) {
  const Function* function = GR_TRY(find_function(call, input));
  JsonObject answer;
  if (function->reserved) answer["ReservedConcurrentExecutions"] = *function->reserved;
  return Json(std::move(answer));
}

Result<Json> delete_function_concurrency(Call& call, const JsonObject& input) {
  GR_TRY(find_function(call, input))->reserved.reset();
  return Json(JsonObject());
}

// ---- Asynchronous calls.
Result<Json> put_function_event_invoke_config(Call& call, const JsonObject& input) {
  Function* function = GR_TRY(find_function(call, input));
  const std::string qualifier = qualifier_or_latest(input);
  JsonObject config{
      {"FunctionArn", arn_of(call.scene.cloud, named(input).name) + ":" + qualifier},
      {"DestinationConfig", JsonObject{{"OnSuccess", JsonObject()}, {"OnFailure", JsonObject()}}}};
  take_over(call.scene, config, input);
  function->event_invoke[qualifier] = config;
  return Json(std::move(config));
}

Result<Json> update_function_event_invoke_config(Call& call, const JsonObject& input) {
  JsonObject* config = GR_TRY(find_event_invoke(call, input));
  take_over(call.scene, *config, input);
  return Json(*config);
}

Result<Json> get_function_event_invoke_config(Call& call, const JsonObject& input) {
  return Json(*GR_TRY(find_event_invoke(call, input)));
}

Result<Json> delete_function_event_invoke_config(Call& call, const JsonObject& input) {
  (void)GR_TRY(find_event_invoke(call, input));
  GR_TRY(find_function(call, input))->event_invoke.erase(qualifier_or_latest(input));
  return Json(JsonObject());
}

Result<Json> list_function_event_invoke_configs(Call& call, const JsonObject& input) {
  Listed all;
  for (const auto& [qualifier, config] : GR_TRY(find_function(call, input))->event_invoke)
    all.emplace_back(qualifier, config);
  return page_of(input, "FunctionEventInvokeConfigs", std::move(all));
}

// ---- What is read of every function, and never set here but for the first.
Result<Json> put_function_recursion_config(Call& call, const JsonObject& input) {
  Function* function = GR_TRY(find_function(call, input));
  function->recursion = text_of(input, "RecursiveLoop");
  return Json(JsonObject{{"RecursiveLoop", function->recursion}});
}
Result<Json> get_function_recursion_config(Call& call, const JsonObject& input) {
  return Json(JsonObject{{"RecursiveLoop", GR_TRY(find_function(call, input))->recursion}});
}
Result<Json> get_function_code_signing_config(Call& call, const JsonObject& input) {
  (void)GR_TRY(find_function(call, input));
  return Json(JsonObject{{"FunctionName", named(input).name}});
}
Result<Json> get_runtime_management_config(Call& call, const JsonObject& input) {
  const Function* function = GR_TRY(find_function(call, input));
  const JsonObject its = GR_TRY(configuration(call, *function, named(input)));
  return Json(
      JsonObject{{"UpdateRuntimeOn", "Auto"}, {"FunctionArn", text_of(its, "FunctionArn")}});
}

Result<Json> get_account_settings(Call& call, const JsonObject&) {
  std::int64_t size = 0, reserved = 0;
  const auto& functions = call.scene.cloud.lambda->functions;
  for (const auto& [name, function] : functions) {
    size += number_of(function.document, "CodeSize");
    for (const auto& [number, version] : function.versions) size += number_of(version, "CodeSize");
    reserved += function.reserved.value_or(0);
  }
  return Json(JsonObject{
      {"AccountLimit", JsonObject{{"TotalCodeSize", 80'530'636'800},
                                  {"CodeSizeUnzipped", 262'144'000},
                                  {"CodeSizeZipped", 52'428'800},
                                  {"ConcurrentExecutions", concurrency},
                                  {"UnreservedConcurrentExecutions", concurrency - reserved}}},
      {"AccountUsage",
       JsonObject{{"TotalCodeSize", size},
                  {"FunctionCount", static_cast<std::int64_t>(functions.size())}}}});
}

}  // namespace greenroom::mocks::lambda
