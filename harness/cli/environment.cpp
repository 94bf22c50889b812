#include "harness/cli/environment.hpp"

#include "harness/language/values.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <sys/ioctl.h>
#include <unistd.h>

namespace greenroom::harness::cli {
namespace {

/// What the language knows.
constexpr std::array<std::string_view, 11> variables{
    "GREENROOM_SEED",   "GREENROOM_JOBS",      "GREENROOM_OUT",   "GREENROOM_COLOR",
    "GREENROOM_CONFIG", "GREENROOM_SCENARIOS", "GREENROOM_SHARD", "GREENROOM_PORT",
    "GREENROOM_CLOCK",  "GREENROOM_CI",        "GREENROOM_GUARD"};

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

bool speaks_utf8() {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"})
    if (const std::string value = lower(variable(name)); !value.empty())
      return value.find("utf-8") != std::string::npos || value.find("utf8") != std::string::npos;
  return true;  // containers and build machines set none of them and read UTF-8 all the same
}

AuthorError bad_colour(const std::string& value) {
  AuthorError error;
  error.id = "C102";
  error.what = "GREENROOM_COLOR takes auto, always or never, not \"" + value + "\"";
  error.remedy = "GREENROOM_COLOR=never";
  return error;
}

/// The flag, else the variable, else what the user's file says.
std::string colour_of(const Common& common) {
  const std::string wished = variable("GREENROOM_COLOR");
  if (!common.colour.empty()) return common.colour;
  if (wished.empty()) return common.looks.colour;
  if (wished != "auto" && wished != "always" && wished != "never")
    throw BadInput({bad_colour(wished)});
  return wished;
}

bool forced() {
  const std::string value = variable("CLICOLOR_FORCE");
  return !value.empty() && value != "0";
}

}  // namespace

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

std::string said_or(const std::string& flag, const char* name, const char* otherwise) {
  if (!flag.empty()) return flag;
  const std::string value = variable(name);
  return value.empty() ? otherwise : value;
}

Look look_of(const Common& common, int stream) {
  Look look;
  look.terminal = isatty(stream) == 1;
  const std::string colour = colour_of(common);
  look.colour = colour == "always" || (colour == "auto" && variable("NO_COLOR").empty() &&
                                       variable("TERM") != "dumb" && (look.terminal || forced()));
  look.utf8 = speaks_utf8();
  winsize size{};
  if (look.terminal && ioctl(stream, TIOCGWINSZ, &size) == 0) {
    if (size.ws_col > 0) look.columns = size.ws_col;
    if (size.ws_row > 0) look.rows = size.ws_row;
  }
  if (const auto columns = read_count(variable("COLUMNS"));
      columns && *columns > 0 && *columns < 10'000)
    look.columns = static_cast<int>(*columns);
  look.verbose = common.verbose;
  return look;
}

bool can_draw(int stream) {
  const std::string term = variable("TERM");
  return isatty(stream) == 1 && !term.empty() && term != "dumb";
}

bool on_github() {
  return variable("GITHUB_ACTIONS") == "true" && variable("GREENROOM_CI") != "none";
}

std::vector<AuthorError> unknown_variables(const char* const* environment) {
  std::vector<std::string> names;
  for (; environment != nullptr && *environment != nullptr; ++environment) {
    const std::string_view entry = *environment;
    const std::string_view name = entry.substr(0, entry.find('='));
    if (name.starts_with("GREENROOM_") &&
        std::find(variables.begin(), variables.end(), name) == variables.end())
      names.emplace_back(name);
  }
  std::sort(names.begin(), names.end());
  std::vector<AuthorError> warnings;
  for (const std::string& name : names) {
    AuthorError warning;
    warning.id = "C105";
    warning.what = "nothing reads the variable " + name;
    warning.nearest = nearest_of(name, variables);
    warning.warning = true;
    warnings.push_back(std::move(warning));
  }
  return warnings;
}

}  // namespace greenroom::harness::cli
