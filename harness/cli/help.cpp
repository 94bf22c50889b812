#include "harness/cli/help.hpp"

#include "harness/cli/program.hpp"

#include <algorithm>

namespace greenroom::harness::cli {
namespace {

using real::program::Flag;
using real::program::Section;

/// Indented, with what it means in a column of its own, wrapped.
std::string line(const std::string& name, const std::string& about, std::size_t width) {
  constexpr std::size_t most = 100;
  const std::size_t spaces = name.size() < width ? width - name.size() : 1;
  std::string text = "  " + name + std::string(spaces, ' ');
  std::size_t column = text.size(), word = 0;
  while (word < about.size()) {
    const std::size_t end = std::min(about.find(' ', word), about.size());
    if (column + end - word > most) {
      text.back() = '\n';
      text += std::string(width + 2, ' ');
      column = width + 2;
    }
    text += about.substr(word, end - word) + (end < about.size() ? " " : "");
    column += end - word + 1;
    word = end + 1;
  }
  return text + "\n";
}

std::string with_commas(const std::string& choices) {
  std::string text;
  for (const char c : choices) text += c == '|' ? std::string(", ") : std::string(1, c);
  return text;
}

std::string flag_lines(const std::vector<Flag>& flags) {
  std::size_t width = 0;
  for (const Flag& flag : flags) width = std::max(width, written(flag).size());
  std::string text;
  for (const Flag& flag : flags) text += line(written(flag), flag.about, width + 3);
  return text;
}

const std::vector<Section>& sections() {
  static const std::vector<Section> all = {
      {"exit codes of rehearse",
       "",
       {{"0", "held"},
        {"1", "not held"},
        {"2", "could not be judged, or interrupted"},
        {"254", "usage or bad input"},
        {"255", "a bug of greenroom's own"}}},
      {"environment",
       "",
       {{"GREENROOM_SEED", "the seed where --seed says none"},
        {"GREENROOM_OUT", "where a run's files go where --out says nothing"},
        {"GREENROOM_COLOR", "auto, always or never"},
        {"GREENROOM_SCENARIOS", "folders with worlds/ and projects/, with colons between"},
        {"GREENROOM_PORT", "the port of serve where --port says none"},
        {"GREENROOM_CLOCK", "the clock of serve where --clock says none"},
        {"GREENROOM_CI", "none: no annotations and no summary on GitHub"},
        {"NO_COLOR", "no colour"},
        {"CLICOLOR_FORCE", "colour where there is no terminal, too"},
        {"TERM", "dumb: neither colour nor picture"},
        {"COLUMNS", "the width to print for"},
        {"GITHUB_ACTIONS", "true: what failed becomes an annotation"},
        {"GITHUB_STEP_SUMMARY", "the file that the job's summary goes to"}}}};
  return all;
}

/// What the man page says beyond the help.
std::vector<Section> more_sections() {
  return {
      {"files",
       "",
       {{".greenroom/NAME", "what a run leaves: its journal; .greenroom/latest is the last"},
        {"share/greenroom/scenarios",
         "installed scenarios, worlds, the project bash-dog and the JSON Schemas, beside the "
         "program's own folder; names and paths that are not found here are looked for there"}}},
      {"examples",
       "greenroom rehearse scenarios/bash-dog/canary.yaml\n"
       "greenroom rehearse scenarios/ --seed 1..20 --report junit=junit.xml\n"
       "greenroom explain S3\n"
       "source <(greenroom completion bash)",
       {}},
      {"see also", "greenroom-deploy(1)", {}}};
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
         "more: greenroom --help\n";
}

std::string long_text(const Pages& pages) {
  std::string text = "greenroom VERB [WHAT...] [flags]\n\nverbs\n";
  std::size_t width = 0;
  for (const auto& verb : pages.verbs) width = std::max(width, verb.name.size() + 3);
  for (const auto& verb : pages.verbs) {
    text += line(verb.name, verb.about, width);
    if (verb.takes.text.empty()) continue;
    const bool words = verb.takes.text.find("|") != std::string::npos && verb.takes.files == false;
    text += line("", words ? with_commas(verb.takes.text) : verb.takes_about, width);
  }
  for (const auto& verb : pages.verbs) {
    std::vector<Flag> own;
    for (const Flag& flag : verb.flags)
      if (!flag.shared) own.push_back(flag);
    if (!own.empty()) text += "\nflags of " + verb.name + "\n" + flag_lines(own);
  }
  std::vector<Flag> shared = shared_of(pages);
  shared.insert(shared.end(), pages.flags.begin(), pages.flags.end());
  text += std::string("\n") + real::program::shared_flags + "\n" + flag_lines(shared);
  for (const Section& section : sections()) {
    text += "\n" + section.title + "\n";
    for (const auto& row : section.rows) text += line(row.name, row.about, 22);
  }
  return text;
}

Pages pages_of_greenroom(const CLI::App& app) {
  Pages pages = real::program::pages_of(app, "greenroom", version());
  for (auto& verb : pages.verbs)
    if (verb.name == "explain") verb.takes.choices = explainable_ids();
  pages.sections = sections();
  for (Section& section : more_sections()) pages.sections.push_back(std::move(section));
  return pages;
}

}  // namespace greenroom::harness::cli
