#include "harness/cli/looks.hpp"

#include "harness/cli/environment.hpp"
#include "harness/language/check.hpp"
#include "harness/language/read.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace greenroom::harness::cli {
namespace {

constexpr std::array<std::string_view, 3> colours{"auto", "always", "never"};
constexpr Type colour{.kind = Kind::choice, .name = "color", .choices = colours};
constexpr Type detail{.kind = Kind::count, .name = "a count", .at_most = 3};
constexpr Type jobs{.kind = Kind::count, .name = "a count", .at_least = 1, .at_most = 1024};
constexpr std::array<Word, 3> words{{
    {.name = "color", .type = &colour, .about = "When to use colour.", .example = "never"},
    {.name = "verbose", .type = &detail, .about = "As -v, -vv and -vvv.", .example = "1"},
    {.name = "jobs", .type = &jobs, .about = "Runs played at once.", .example = "2"},
}};
constexpr Type config{.kind = Kind::map, .name = "config", .words = words};

/// Empty: there is none.
std::string file_of(const Common& common) {
  if (common.no_config) return {};
  const std::string named = said_or(common.config, "GREENROOM_CONFIG", "");
  if (!named.empty()) return named;
  const std::string home = variable("HOME");
  const std::string folder =
      said_or(variable("XDG_CONFIG_HOME"), "", home.empty() ? "" : (home + "/.config").c_str());
  const std::string own = folder + "/greenroom/config.yaml";
  std::error_code none;
  return !folder.empty() && std::filesystem::exists(own, none) ? own : std::string();
}

Looks read(const std::string& file) {
  Errors errors;
  Looks looks;
  const auto source = read_source(file, errors);
  const Node tree = source ? parse_yaml(source, errors) : Node{};
  if (!errors.any() && !tree.is_null()) check_words(tree, config, {}, errors);
  if (errors.any()) {
    std::vector<AuthorError> all = errors.taken();
    for (AuthorError& error : all)
      if (error.id == "Y201")
        error.why = "this file says how a run looks, never how it ends: color, verbose, jobs";
    throw BadInput(std::move(all));
  }
  if (const Node* one = tree.find("color")) looks.colour = one->text;
  if (const Node* one = tree.find("verbose"))
    looks.verbose = static_cast<int>(read_count(one->text).value_or(0));
  if (const Node* one = tree.find("jobs"))
    looks.jobs = static_cast<std::size_t>(read_count(one->text).value_or(1));
  return looks;
}

}  // namespace

void settle_looks(Common& common) {
  const std::string file = file_of(common);
  if (!file.empty()) common.looks = read(file);
  if (!common.verbose_said && !common.quiet) common.verbose = common.looks.verbose.value_or(0);
}

}  // namespace greenroom::harness::cli
