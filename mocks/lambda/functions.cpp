// Functions: made, told, changed, deleted; their states in time.
// AWS: https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/ec2/ec2.hpp"
#include "mocks/lambda/handlers.hpp"
#include "mocks/lambda/rules.hpp"
#include "mocks/lambda/timings.hpp"
#include "mocks/owners.hpp"

#include <array>

namespace greenroom::mocks::lambda {
namespace {

enum : std::uint8_t { settles = 1 };  ///< what an event of ours means; numbers reach saved worlds

/// The function stays Pending, or its update InProgress, for so long.
void settle_later(Scene& scene, const std::string& name, Function& function,
                  const sim::Quantiles& takes) {
  const std::int64_t generation = ++function.generation;
  const seam::Length after = scene.cloud.settings.chance.length(
      takes, "lambda.change", name, static_cast<std::uint64_t>(generation));
  sim::Event event;
  event.owner = lambda_owner;
  event.what = settles;
  event.subject = name;
  event.number = generation;
  scene.in(after, std::move(event));
}

// AWS: https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html
constexpr std::array copied = {
    "Role",       "Handler",   "Runtime",           "Description",      "Timeout",
    "MemorySize", "KMSKeyArn", "FileSystemConfigs", "EphemeralStorage", "Architectures"};
/// What is given in one form and told in another.
constexpr std::array refused = {"CapacityProviderConfig", "DurableConfig", "RuntimeConfig",
                                "AcceleratorConfig", "TenancyConfig"};

bool is_empty_network(const JsonObject& network) {
  const JsonArray* subnets = array_of(network, "SubnetIds");
  return subnets == nullptr || subnets->empty();
}

// Differs from AWS: layers are told with a size of 0; a network that EC2 does not know has no
// VpcId, and no interfaces are made in one.
void take_over(const Cloud& cloud, JsonObject& document, const JsonObject& input) {
  for (const char* member : copied)
    if (const Json* value = input.if_contains(member)) document[member] = *value;
  if (const JsonObject* network = object_of(input, "VpcConfig")) {
    if (is_empty_network(*network)) {
      document = without(document, "VpcConfig");
    } else {
      JsonObject told = *network;
      told["Ipv6AllowedForDualStack"] = flag_of(*network, "Ipv6AllowedForDualStack");
      const std::string_view first = array_of(*network, "SubnetIds")->front().get_string();
      if (const auto subnet = ec2::subnet(cloud, first)) told["VpcId"] = subnet->vpc;
      document["VpcConfig"] = std::move(told);
    }
  }
  if (const JsonObject* environment = object_of(input, "Environment"))
    document["Environment"] = *environment;
  if (const JsonObject* tracing = object_of(input, "TracingConfig"))
    document["TracingConfig"] = *tracing;
  if (const JsonObject* dead = object_of(input, "DeadLetterConfig"))
    document["DeadLetterConfig"] = *dead;
  if (const JsonObject* image = object_of(input, "ImageConfig"))
    document["ImageConfigResponse"] = JsonObject{{"ImageConfig", *image}};
  if (const JsonObject* start = object_of(input, "SnapStart"))
    document["SnapStart"] =
        JsonObject{{"ApplyOn", text_of(*start, "ApplyOn")}, {"OptimizationStatus", "Off"}};
  if (const JsonObject* logging = object_of(input, "LoggingConfig")) {
    JsonObject merged = *object_of(document, "LoggingConfig");
    for (const auto& member : *logging) merged[member.key()] = member.value();
    document["LoggingConfig"] = std::move(merged);
  }
  if (const JsonArray* layers = array_of(input, "Layers")) {
    JsonArray told;
    for (const Json& layer : *layers)
      told.push_back(JsonObject{{"Arn", layer.get_string()}, {"CodeSize", 0}});
    document["Layers"] = std::move(told);
  }
}

JsonObject defaults(const Scene& scene, const std::string& name) {
  return {
      {"FunctionName", name},
      {"FunctionArn", arn_of(scene.cloud, name)},
      {"CodeSize", 0},
      {"Description", ""},
      {"Timeout", 3},
      {"MemorySize", 128},
      {"LastModified", date_of(scene)},
      {"Version", "$LATEST"},
      {"TracingConfig", JsonObject{{"Mode", "PassThrough"}}},
      {"PackageType", "Zip"},
      {"Architectures", JsonArray{"x86_64"}},
      {"EphemeralStorage", JsonObject{{"Size", 512}}},
      {"SnapStart", JsonObject{{"ApplyOn", "None"}, {"OptimizationStatus", "Off"}}},
      {"LoggingConfig", JsonObject{{"LogFormat", "Text"}, {"LogGroup", "/aws/lambda/" + name}}}};
}

Result<void> check_members(const JsonObject& input) {
  for (const char* member : refused)
    if (input.contains(member))
      return refuse("NotImplemented", std::string(member) + " of a function is not played", 501);
  if (input.contains("CodeSigningConfigArn"))
    return refuse("CodeSigningConfigNotFoundException",
                  "The code signing configuration cannot be found.");
  return {};
}

Result<void> check_package(const JsonObject& input) {
  const bool image = text_of(input, "PackageType") == "Image";
  if (image && text_of(*object_of(input, "Code"), "ImageUri").empty())
    return refuse("InvalidParameterValueException",
                  "Please provide ImageUri when updating a function with packageType Image.");
  if (!image && (text_of(input, "Runtime").empty() || text_of(input, "Handler").empty()))
    return refuse("InvalidParameterValueException",
                  "Runtime and Handler are mandatory parameters for functions created with "
                  "deployment packages.");
  return {};
}

}  // namespace

bool has_function(const Cloud& cloud, std::string_view name) {
  return cloud.lambda->functions.contains(std::string(name));
}

void put_function(Scene& scene, std::string_view given, std::string_view role_arn) {
  const std::string name(given);
  if (has_function(scene.cloud, name)) return;
  Function function;
  function.document = defaults(scene, name);
  function.document["Role"] = role_arn;
  function.document["Runtime"] = "python3.12";
  function.document["Handler"] = "index.handler";
  function.document["RevisionId"] = next_revision(scene, name, function);
  scene.cloud.lambda->functions.emplace(name, std::move(function));
}

Result<Json> create_function(Call& call, const JsonObject& input) {
  Scene& scene = call.scene;
  auto& functions = scene.cloud.lambda->functions;
  const std::string name = named(input).name;
  GR_CHECK(check_name(name));
  GR_CHECK(check_members(input));
  GR_CHECK(check_package(input));
  GR_CHECK(check_settings(call, input));
  GR_CHECK(check_role(call, text_of(input, "Role")));
  if (functions.contains(name))
    return refuse("ResourceConflictException", "Function already exist: " + name);
  Function function;
  function.document = defaults(scene, name);
  if (const Json* package = input.if_contains("PackageType"))
    function.document["PackageType"] = *package;
  take_over(scene.cloud, function.document, input);
  GR_CHECK(put_code(call, function, *object_of(input, "Code")));
  function.document["RevisionId"] = next_revision(scene, name, function);
  if (const JsonObject* tags = object_of(input, "Tags"))
    for (const auto& tag : *tags) function.tags[std::string(tag.key())] = tag.value().as_string();
  function.pending = true;
  JsonObject answer = told(function);
  if (flag_of(input, "Publish")) {
    answer["Version"] = "1";
    answer["FunctionArn"] = text_of(publish(scene, name, function, {}), "FunctionArn");
  }
  Function& kept = functions.emplace(name, std::move(function)).first->second;
  const bool in_vpc = kept.document.contains("VpcConfig");
  settle_later(scene, name, kept, in_vpc ? timings::created_in_vpc : timings::created);
  return Json(std::move(answer));
}

void on_event(Scene& scene, const sim::Event& event) {
  const auto found = scene.cloud.lambda->functions.find(event.subject);
  if (found == scene.cloud.lambda->functions.end()) return;
  Function& function = found->second;
  if (function.generation != event.number) return;
  function.pending = function.updating = false;
}

Result<Json> get_function_configuration(Call& call, const JsonObject& input) {
  const Function* function = GR_TRY(find_function(call, input));
  return Json(GR_TRY(configuration(call, *function, named(input))));
}

Result<Json> get_function(Call& call, const JsonObject& input) {
  const Function* function = GR_TRY(find_function(call, input));
  JsonObject answer{{"Configuration", GR_TRY(configuration(call, *function, named(input)))},
                    {"Code", function->code}};
  if (!function->tags.empty()) {
    JsonObject tags;
    for (const auto& [key, value] : function->tags) tags[key] = value;
    answer["Tags"] = std::move(tags);
  }
  if (function->reserved)
    answer["Concurrency"] = JsonObject{{"ReservedConcurrentExecutions", *function->reserved}};
  return Json(std::move(answer));
}

Result<Json> list_functions(Call& call, const JsonObject& input) {
  const bool versions = text_of(input, "FunctionVersion") == "ALL";
  Listed all;
  for (const auto& [name, function] : call.scene.cloud.lambda->functions) {
    JsonObject latest = function.document;
    if (versions) latest["FunctionArn"] = arn_of(call.scene.cloud, name) + ":$LATEST";
    all.emplace_back(name, std::move(latest));
    std::int64_t place = 0;
    if (versions)
      for (const auto& [number, version] : function.versions)
        all.emplace_back(name + "\t" + std::to_string(1'000'000 + place++), version);
  }
  return page_of(input, "Functions", std::move(all));
}

Result<Json> delete_function(Call& call, const JsonObject& input) {
  Function* function = GR_TRY(find_function(call, input));
  const Named what = named(input);
  if (what.qualifier.empty()) {
    call.scene.cloud.lambda->functions.erase(what.name);
    codedeploy::remove_hook(call.scene.cloud, what.name);
    return Json(JsonObject{{"StatusCode", 204}});
  }
  const std::string version(text_of(GR_TRY(configuration(call, *function, what)), "Version"));
  if (version == "$LATEST" || version != what.qualifier)
    return refuse("InvalidParameterValueException",
                  "$LATEST version cannot be deleted without deleting the function.");
  for (const auto& [alias, document] : function->aliases)
    if (text_of(document, "FunctionVersion") == version)
      return refuse(
          "ResourceConflictException",
          "Unable to delete version because the following aliases reference it: [" + alias + "]");
  std::erase_if(function->versions,
                [&](const auto& one) { return std::to_string(one.first) == version; });
  return Json(JsonObject{{"StatusCode", 204}});
}

Result<Json> update_function_code(Call& call, const JsonObject& input) {
  Function* function = GR_TRY(settled_function(call, input));
  const std::string name = named(input).name;
  GR_CHECK(check_revision(input, text_of(function->document, "RevisionId")));
  Function after = *function;
  GR_CHECK(put_code(call, after, input));
  if (const Json* processors = input.if_contains("Architectures"))
    after.document["Architectures"] = *processors;
  if (flag_of(input, "DryRun")) return Json(told(after));
  *function = std::move(after);
  function->document["LastModified"] = date_of(call.scene);
  function->document["RevisionId"] = next_revision(call.scene, name, *function);
  function->updating = true;
  settle_later(call.scene, name, *function, timings::updated);
  JsonObject answer = told(*function);
  if (flag_of(input, "Publish")) {
    const JsonObject version = publish(call.scene, name, *function, {});
    for (const char* member : {"Version", "FunctionArn", "RevisionId"})
      answer[member] = version.at(member);
  }
  return Json(std::move(answer));
}

Result<Json> update_function_configuration(Call& call, const JsonObject& input) {
  Function* function = GR_TRY(settled_function(call, input));
  const std::string name = named(input).name;
  GR_CHECK(check_members(input));
  GR_CHECK(check_settings(call, input));
  GR_CHECK(check_revision(input, text_of(function->document, "RevisionId")));
  if (input.contains("Role")) GR_CHECK(check_role(call, text_of(input, "Role")));
  take_over(call.scene.cloud, function->document, input);
  function->document["LastModified"] = date_of(call.scene);
  function->document["RevisionId"] = next_revision(call.scene, name, *function);
  function->updating = true;
  settle_later(call.scene, name, *function, timings::updated);
  return Json(told(*function));
}

}  // namespace greenroom::mocks::lambda
