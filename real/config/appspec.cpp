// AWS:
// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-resources.html
#include "real/config/complaints.hpp"
#include "real/config/task_definition.hpp"
#include "real/config/yaml_tree.hpp"
#include "real/text/text.hpp"

#include <algorithm>

namespace greenroom::real {

namespace {

constexpr std::string_view placeholder = "<TASK_DEFINITION>";

/// A member by its exact spelling; the same word in another case is a mistake with a remedy.
const YamlNode* member(const YamlNode& map, std::string_view word, Complaints& complaints) {
  if (const YamlNode* found = map.find(word)) return found;
  for (const auto& [name, value] : map.members) {
    if (lower(name.text) == lower(word))
      complaints.add({name.place, "P030",
                      "the key \"" + name.text + "\" is written \"" + std::string(word) + "\"",
                      "CodeDeploy tells capitals apart and would not find it",
                      std::string(word) + ":"});
  }
  return nullptr;
}

const YamlNode* wanted(const YamlNode& map, std::string_view word, Complaints& complaints) {
  const bool was_empty = complaints.empty();
  const YamlNode* found = member(map, word, complaints);
  if (found == nullptr && was_empty && complaints.empty())
    complaints.add({map.place, "P031", "\"" + std::string(word) + "\" is missing", "",
                    std::string(word) + ": ..."});
  return found;
}

void read_hooks(const YamlNode& hooks, AppSpecFile& file, Complaints& complaints) {
  const std::vector<std::string_view> events{"BeforeInstall", "AfterInstall",
                                             "AfterAllowTestTraffic", "BeforeAllowTraffic",
                                             "AfterAllowTraffic"};
  if (!hooks.is_list()) {
    complaints.add({hooks.place, "P032", "Hooks is a list of single words", "",
                    "- AfterAllowTestTraffic: FUNCTION"});
    return;
  }
  for (const YamlNode& item : hooks.items) {
    for (const auto& [event, function] : item.members) {
      if (std::find(events.begin(), events.end(), event.text) == events.end())
        complaints.add({event.place, "P033", "there is no lifecycle event \"" + event.text + "\"",
                        "", nearest_word(event.text, events)});
      file.hooks.push_back({event.text, function.text});
    }
  }
}

void read_service(const YamlNode& service, AppSpecFile& file, Complaints& complaints) {
  const YamlNode* type = wanted(service, "Type", complaints);
  if (type != nullptr && type->text != "AWS::ECS::Service")
    complaints.add({type->place, "P034", "the type is \"" + type->text + "\"",
                    "greenroom deploys ECS services", "Type: AWS::ECS::Service"});
  const YamlNode* properties = wanted(service, "Properties", complaints);
  if (properties == nullptr) return;
  const YamlNode* definition = wanted(*properties, "TaskDefinition", complaints);
  if (definition != nullptr && definition->text != placeholder &&
      !definition->text.starts_with("arn:"))
    complaints.add({definition->place, "P035", "TaskDefinition is \"" + definition->text + "\"",
                    "the engine fills the revision that it registers",
                    "TaskDefinition: <TASK_DEFINITION>"});
  const YamlNode* balancer = wanted(*properties, "LoadBalancerInfo", complaints);
  if (balancer == nullptr) return;
  if (!balancer->is_map()) {
    complaints.add({balancer->place, "P036", "LoadBalancerInfo is a map, not a list",
                    "CodeDeploy calls a list here a not well-formed yaml", "LoadBalancerInfo:"});
    return;
  }
  if (const YamlNode* container = wanted(*balancer, "ContainerName", complaints)) {
    file.container = container->text;
    file.line_of_container = container->place.line;
  }
  if (const YamlNode* port = wanted(*balancer, "ContainerPort", complaints)) {
    const auto number = integer_from(port->text);
    if (!number || *number < 1 || *number > 65535)
      complaints.add({port->place, "P037", "ContainerPort is \"" + port->text + "\"", "",
                      "ContainerPort: 8080"});
    file.port = static_cast<int>(number.value_or(0));
    file.line_of_port = port->place.line;
  }
}

void read_root(const YamlNode& root, AppSpecFile& file, Complaints& complaints) {
  const YamlNode* version = wanted(root, "version", complaints);
  if (version != nullptr && version->text != "0.0")
    complaints.add({version->place, "P038", "the version is " + version->text, "there is only 0.0",
                    "version: 0.0"});
  if (const YamlNode* hooks = member(root, "Hooks", complaints))
    read_hooks(*hooks, file, complaints);
  const YamlNode* resources = wanted(root, "Resources", complaints);
  if (resources == nullptr) return;
  if (!resources->is_list() || resources->items.size() != 1 || !resources->items.front().is_map()) {
    complaints.add({resources->place, "P039", "Resources is a list with one entry, TargetService",
                    "", "- TargetService:"});
    return;
  }
  if (const YamlNode* service = wanted(resources->items.front(), "TargetService", complaints))
    read_service(*service, file, complaints);
}

}  // namespace

seam::Result<AppSpecFile> appspec_from(const std::string& file, const std::string& text) {
  Complaints complaints(file, text);
  AppSpecFile result;
  result.text = text;
  if (const auto root = read_yaml(text, complaints)) read_root(*root, result, complaints);
  for (const std::string& name : placeholders_of(text)) {
    if (name == "TASK_DEFINITION") continue;
    complaints.add({complaints.place_at(text.find("<" + name + ">")), "P020",
                    "the placeholder <" + name + "> is left over",
                    "only <TASK_DEFINITION> is filled here", ""});
  }
  if (!complaints.empty()) return seam::fail(complaints.error());
  return result;
}

std::string appspec_for(const AppSpecFile& appspec, const std::string& task_definition_arn) {
  std::string text = appspec.text;
  for (auto at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder, at)) {
    text.replace(at, placeholder.size(), task_definition_arn);
    at += task_definition_arn.size();
  }
  return text;
}

}  // namespace greenroom::real
