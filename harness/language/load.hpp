// From paths to cases: finds scenario, world and project files, merges includes, overlays and
// matrix cases, and hands out typed values that can be played. Throws BadInput with all errors of
// a load at once. It does not build a world and does not judge a run.
#pragma once

#include "harness/language/errors.hpp"
#include "harness/language/scenario.hpp"
#include "harness/language/world_file.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace greenroom::harness {

struct LoadOptions {
  std::vector<std::string> with;                            ///< --with FILE: overlays
  std::vector<std::pair<std::string, std::string>> set;     ///< --set word.word=value
  std::optional<std::pair<std::string, std::string>> vary;  ///< one value of --vary, laid on top
  std::vector<std::string> search;                          ///< $GREENROOM_SCENARIOS
};

/// The files an engine finds in its Storage, and the words of greenroom.yaml that others need.
struct Project {
  std::string name;
  std::string directory;                     ///< where greenroom.yaml stands; empty: built in
  std::map<std::string, std::string> files;  ///< by name in Storage; greenroom.yaml is merged
  std::vector<std::pair<std::string, std::string>> images;  ///< placeholder: repository
  std::string taskdef = "taskdef.json", appspec = "appspec.yaml";
  std::string domain;
  Strategy strategy;  ///< with the scenario's laid over it
  std::string token_variable = "CLOUDFLARE_API_TOKEN";
  bool fail_fast = true;
  std::vector<std::pair<std::string, std::string>> hooks;  ///< event: function, of the AppSpec
  Node tree;
};

/// One playable overlay of a scenario file.
struct Case {
  std::string file;
  std::string name;  ///< "linear+secret"; empty: the file has no matrix
  Scenario scenario;
  WorldFile world;
  Project project;
  std::vector<AuthorError> warnings;
  std::string shown;  ///< the file after all merging: what --show prints
};

/// All cases of one scenario file ("FILE@case" names one). Throws BadInput.
std::vector<Case> load_cases(const std::string& file, const LoadOptions& options = {});
/// The world of that name or path, preset and `from` merged. Throws BadInput.
WorldFile load_world(const std::string& name_or_path, const LoadOptions& options = {});
/// A world alone as a case without a method, users or faults: what `serve` begins with. Its project
/// is the one that a scenario of that world would have. Throws BadInput.
Case case_of_world(const std::string& name_or_path, const LoadOptions& options = {});
/// The project of that name or path. Throws BadInput.
Project load_project(const std::string& name_or_path, const LoadOptions& options = {});

/// What a file says it is by its first word: "scenario", "world", "project", "overlay"; empty:
/// something else. A near miss (`scenrio:`) is an error.
std::string kind_of_file(const std::string& file);
/// The scenario files of these files and directories, sorted; `passed_over` gets other YAML.
std::vector<std::string> find_scenarios(const std::vector<std::string>& paths,
                                        std::vector<std::string>* passed_over = nullptr);

}  // namespace greenroom::harness
