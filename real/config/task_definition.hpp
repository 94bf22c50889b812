// taskdef.json and appspec.yaml: the magic files, with their placeholders filled as CodePipeline
// fills them. Errors name file, line and remedy. Reads text only; asks no service.
#pragma once

#include "sim/seam/result.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::real {

struct ContainerView {
  std::string name, image;
  std::vector<int> ports;
  std::vector<std::string> secrets;  ///< valueFrom, as written
};

struct TaskDefinitionFile {
  std::string document;  ///< JSON, ready for RegisterTaskDefinition; its tags come last
  std::string family;
  std::vector<ContainerView> containers;
};

/// Fills `images` (placeholder to image) into the text and reads it. A placeholder left over,
/// broken JSON and members that only an answer has are bad_input.
seam::Result<TaskDefinitionFile> task_definition_from(
    const std::string& file, const std::string& text,
    const std::map<std::string, std::string>& images);
/// The placeholders of a text, in order of their first place.
std::vector<std::string> placeholders_of(const std::string& text);

/// A document of `task_definition_from` with one more tag.
std::string with_tag(const std::string& document, std::string_view key, std::string_view value);

struct AppSpecHook {
  std::string event, function;
};

struct AppSpecFile {
  std::string text;  ///< as written, <TASK_DEFINITION> still in it
  std::string container;
  int port = 0;
  int line_of_container = 1, line_of_port = 1;
  std::vector<AppSpecHook> hooks;
};

seam::Result<AppSpecFile> appspec_from(const std::string& file, const std::string& text);
/// The AppSpec as CodeDeploy gets it.
std::string appspec_for(const AppSpecFile& appspec, const std::string& task_definition_arn);

}  // namespace greenroom::real
