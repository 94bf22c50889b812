#include "real/load.hpp"

#include "real/text/text.hpp"

namespace greenroom::real {

namespace {

seam::Result<std::string> read_file(const Run& run, const std::string& name,
                                    std::string_view remedy) {
  auto text = run.seam.storage.read(name);
  if (text) return text;
  const bool is_missing = text.error().kind == seam::ErrorKind::not_found;
  return seam::fail(seam::ErrorKind::bad_input, "P001",
                    name + ":1:1: " +
                        (is_missing ? "there is no such file"
                                    : "the file cannot be read: " + text.error().message) +
                        " [P001]\n  try      " + std::string(remedy));
}

/// "dir/greenroom.yaml" names its files beside itself.
std::string beside(const std::string& project_file, const std::string& name) {
  const auto slash = project_file.rfind('/');
  return slash == std::string::npos || name.starts_with('/')
             ? name
             : project_file.substr(0, slash + 1) + name;
}

seam::Result<std::string> secret_of(const Run& run, const std::string& reference) {
  if (reference.starts_with("env:")) {
    const auto value = run.seam.environment.get(reference.substr(4));
    if (value && !value->empty()) return *value;
    return seam::fail(seam::ErrorKind::bad_input, "R103",
                      "the environment has no " + reference.substr(4) +
                          ", which cloudflare.token names\n  try      export " +
                          reference.substr(4) + "=...");
  }
  const std::string name = reference.substr(5);
  const auto text = run.seam.storage.read(name);
  if (text && !trimmed(*text).empty()) return std::string(trimmed(*text));
  return seam::fail(seam::ErrorKind::bad_input, "R103",
                    "the file " + name + ", which cloudflare.token names, holds no token");
}

seam::Result<void> load_edge(Run& run) {
  if (!run.project.cloudflare) return {};
  std::string token = GR_TRY(secret_of(run, run.project.cloudflare->token));
  Endpoint base;
  if (run.endpoint) {
    base = *run.endpoint;
    base.path += "/client/v4";
  } else {
    base.host = "api.cloudflare.com";
    base.path = "/client/v4";
  }
  run.edge = std::make_unique<cloudflare::Client>(run.seam, std::move(base), std::move(token));
  return {};
}

seam::Result<void> load_clients(Run& run) {
  const Command& command = run.command;
  if (command.endpoint) {
    run.endpoint = endpoint_from(*command.endpoint);
    if (!run.endpoint)
      return seam::fail(seam::ErrorKind::bad_input, "C102",
                        "--endpoint " + *command.endpoint +
                            " is not an address\n  try      --endpoint http://127.0.0.1:4566");
  }
  CallerSettings settings;
  settings.region = command.region.value_or(run.project.region);
  settings.endpoint = run.endpoint;
  run.credentials = std::make_unique<CredentialChain>(
      run.seam, command.profile ? command.profile : run.project.profile);
  run.caller = std::make_unique<Caller>(run.seam, *run.credentials, std::move(settings));
  return load_edge(run);
}

/// What is wrong with the file, and placeholders that nothing will fill, are an author's mistake,
/// before any call. `verify` is asked before there is a tag: what one would fill may stay.
seam::Result<void> check_task_definition(const Run& run) {
  std::map<std::string, std::string> images;
  if (!run.command.tag.empty() || run.command.verb == Verb::verify) {
    for (const auto& [placeholder, repository] : run.project.images)
      images[placeholder] = repository;
  }
  const auto file = task_definition_from(run.project.files.taskdef, run.taskdef_text, images);
  if (!file) return seam::fail(file.error());
  return {};
}

/// A saved plan says what to deploy and how; the command line adds nothing to it.
seam::Result<void> load_plan(Run& run) {
  const std::string& file = run.command.plan_file;
  const std::string text = GR_TRY(read_file(run, file, "greenroom-deploy plan --out " + file));
  const SavedPlan saved = GR_TRY(plan_from(file, text));
  const auto word = [](const std::string& one) {
    return one.empty() ? std::nullopt : std::optional(one);
  };
  run.command.tag = saved.tag;
  run.command.shift = word(saved.shift);
  run.command.step = word(saved.step);
  run.command.every = word(saved.every);
  run.saved_plan = saved;
  return {};
}

/// Ledger and lease lie beside the project's file, whatever folder it is deployed from: two
/// deployers of one project meet there.
void open_state(Run& run) {
  const Project& project = run.project;
  const Command& command = run.command;
  const bool is_said = command.state_dir != Command{}.state_dir;
  const std::string ledger =
      is_said ? command.state_dir : beside(command.project_file, command.state_dir);
  const std::string lease =
      project.lease.store && !is_said ? beside(command.project_file, *project.lease.store) : ledger;
  run.ledger =
      std::make_unique<Ledger>(run.seam.storage, ledger + "/" + project.name + ".ledger.jsonl");
  run.lease = std::make_unique<Lease>(run.seam.storage, run.seam.clock,
                                      lease + "/" + project.name + ".lease", project.lease.expires);
}

}  // namespace

seam::Result<void> load_project(Run& run) {
  const std::string& file = run.command.project_file;
  const std::string text =
      GR_TRY(read_file(run, file, "a greenroom.yaml with project, account, region and domain"));
  run.project = GR_TRY(project_from(file, text));
  open_state(run);
  return {};
}

seam::Result<void> load(Run& run) {
  if (!run.command.plan_file.empty()) GR_CHECK(load_plan(run));
  const Command& command = run.command;
  GR_CHECK(load_project(run));
  Project& project = run.project;
  project.files.taskdef = beside(command.project_file, project.files.taskdef);
  project.files.appspec = beside(command.project_file, project.files.appspec);
  run.strategy =
      GR_TRY(strategy_from_words(project.strategy, command.shift, command.step, command.every));
  run.taskdef_text = GR_TRY(read_file(run, project.files.taskdef, "files: {taskdef: ...}"));
  if (project.images.empty())
    project.images = images_by_name(project.name, placeholders_of(run.taskdef_text));
  const std::string appspec =
      GR_TRY(read_file(run, project.files.appspec, "files: {appspec: ...}"));
  run.appspec = GR_TRY(appspec_from(project.files.appspec, appspec));
  const bool checks =
      command.verb == Verb::deploy || command.verb == Verb::plan || command.verb == Verb::verify;
  if (checks) GR_CHECK(check_task_definition(run));
  GR_CHECK(load_clients(run));
  return {};
}

}  // namespace greenroom::real
