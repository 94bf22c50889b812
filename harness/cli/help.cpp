#include "harness/cli/help.hpp"

#include "harness/cli/program.hpp"

namespace greenroom::harness::cli {
namespace {

using real::program::Section;

const std::vector<Section>& sections() {
  static const std::vector<Section> all = {
      {"exit codes of rehearse",
       "",
       {{"0", "held"},
        {"1", "not held"},
        {"2", "could not be judged, or interrupted"},
        {"254", "usage or bad input"},
        {"255", "a bug of greenroom's own"}},
       "rehearse"},
      {"exit codes of run",
       "",
       {{"0", "everything expected came true, and the command told the truth"},
        {"1", "not so; or, without a scenario, the command failed"},
        {"2", "interrupted"},
        {"126", "the command cannot be run"},
        {"127", "there is no such command"},
        {"254", "usage or bad input"},
        {"255", "a bug of greenroom's own"}},
       "run"},
      {"environment",
       "",
       {{"GREENROOM_SEED", "the seed where --seed says none"},
        {"GREENROOM_OUT", "where a run's files go where --out says nothing"},
        {"GREENROOM_SHARD", "which part to play where --shard says nothing"},
        {"GREENROOM_JOBS", "runs played at once where --jobs says nothing"},
        {"GREENROOM_CONFIG", "how things look where --config says nothing"},
        {"GREENROOM_COLOR", "auto, always or never"},
        {"GREENROOM_SCENARIOS", "folders with worlds/ and projects/, with colons between"},
        {"GREENROOM_PORT", "the port of serve and run where --port says none"},
        {"GREENROOM_CLOCK", "the clock of serve and run where --clock says none"},
        {"GREENROOM_CI", "none: no annotations and no summary on GitHub"},
        {"NO_COLOR", "no colour"},
        {"CLICOLOR_FORCE", "colour where there is no terminal, too"},
        {"PAGER", "what list and explain are read in where they are longer than the terminal"},
        {"TERM", "dumb: neither colour nor picture"},
        {"COLUMNS", "the width to print for"},
        {"GITHUB_ACTIONS", "true: what failed becomes an annotation"},
        {"GITHUB_STEP_SUMMARY", "the file that the job's summary goes to"}}}};
  return all;
}

/// Whole command lines, by verb.
std::vector<std::string> examples_of(const std::string& verb) {
  if (verb == "rehearse")
    return {"greenroom rehearse scenarios/bash-dog/canary.yaml",
            "greenroom rehearse scenarios/ --seed 1..20 --report junit=junit.xml",
            "greenroom rehearse canary.yaml --set traffic=200/s -vv"};
  if (verb == "serve")
    return {"greenroom serve", "greenroom serve scenarios/bash-dog/canary.yaml --clock x60",
            "greenroom serve --port 0 --json"};
  if (verb == "run")
    return {"greenroom run -- aws ecs describe-services --cluster bash-dog --services bash-dog",
            "greenroom run scenarios/bash-dog/alarm-mid-shift.yaml -- ./deploy.sh v2",
            "greenroom run --report junit=junit.xml -- python3 deploy.py"};
  if (verb == "report")
    return {"greenroom report .greenroom/latest/journal.jsonl",
            "greenroom report journal.jsonl --report html=run.html",
            "greenroom report new.jsonl --base old.jsonl --report markdown=-"};
  if (verb == "list")
    return {"greenroom list scenarios", "greenroom list faults",
            "greenroom list operations codedeploy"};
  if (verb == "explain")
    return {"greenroom explain S3", "greenroom explain answer_lost",
            "greenroom explain codedeploy:StopDeployment"};
  if (verb == "completion") return {"source <(greenroom completion bash)"};
  return {};
}

/// What comes after verbs and flags.
std::vector<Section> more_sections() {
  return {
      {"files",
       "",
       {{".greenroom/NAME", "what a run leaves: its journal; .greenroom/latest is the last"},
        {"~/.config/greenroom/config.yaml",
         "how things look, never how they end: color (auto, always, never), verbose (0 to 3), "
         "jobs; "
         "in XDG_CONFIG_HOME where that is set"},
        {"share/greenroom/scenarios",
         "installed scenarios, worlds, the project bash-dog and the JSON Schemas, beside the "
         "program's own folder; names and paths that are not found here are looked for there"}}},
      {"examples",
       "greenroom rehearse scenarios/bash-dog/canary.yaml\n"
       "greenroom rehearse scenarios/ --seed 1..20 --report junit=junit.xml\n"
       "greenroom explain S3\n"
       "source <(greenroom completion bash)",
       {}},
      {"see also",
       "greenroom-deploy(1), greenroom-scenario(5), greenroom-world(5), greenroom-project(5)",
       {}}};
}

}  // namespace

const char* version() { return GREENROOM_VERSION; }

std::string short_text() {
  return "greenroom rehearses blue/green deliveries on AWS and Cloudflare, offline.\n\n"
         "  greenroom rehearse scenarios/bash-dog/canary.yaml    play one scenario\n"
         "  greenroom rehearse scenarios/ --seed 1..20           play all, with 20 seeds each\n"
         "  greenroom explain S3                                 what a property, fault or error "
         "is\n\n"
         "  --seed N|A..B   the randomness of the run      --json   one document for programs\n"
         "  --report junit=FILE   for CI                   -q       nothing when all held\n"
         "  -v              more of what happened\n\n"
         "more: greenroom --help; of one verb: greenroom rehearse --help\n";
}

Pages pages_of_greenroom(const CLI::App& app) {
  Pages pages = real::program::pages_of(app, "greenroom", version());
  for (auto& verb : pages.verbs) {
    if (verb.name == "explain") verb.takes.choices = explainable_ids();
    verb.examples = examples_of(verb.name);
  }
  pages.sections = sections();
  for (Section& section : more_sections()) pages.sections.push_back(std::move(section));
  return pages;
}

}  // namespace greenroom::harness::cli
