// What the shells complete: bash, zsh and fish, each in its own words, from the same pages.
#include "real/program/pages.hpp"

#include <algorithm>

namespace greenroom::real::program {
namespace {

/// A function's name for the program: "_greenroom_deploy".
std::string function_of(const Pages& pages) {
  std::string name = "_" + pages.name;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

std::string joined(const std::vector<std::string>& words, std::string_view between = " ") {
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty()) text += between;
    text += word;
  }
  return text;
}

/// Within single quotes of any of the shells; `also` are characters that want a backslash there.
std::string shell_quoted(std::string_view text, std::string_view also = "") {
  std::string out;
  for (const char c : text) {
    if (c == '\'')
      out += "'\\''";
    else if (also.find(c) != std::string_view::npos)
      out += std::string("\\") + c;
    else
      out += c;
  }
  return out;
}

std::vector<std::string> names_of(const Flag& flag) {
  std::vector<std::string> names;
  if (!flag.brief.empty()) names.push_back(flag.brief);
  if (!flag.name.empty()) names.push_back(flag.name);
  return names;
}

std::vector<std::string> names_of(const std::vector<Flag>& flags) {
  std::vector<std::string> all;
  for (const Flag& flag : flags)
    for (const std::string& name : names_of(flag)) all.push_back(name);
  return all;
}

std::vector<std::string> verbs_of(const Pages& pages) {
  std::vector<std::string> names;
  for (const VerbPage& verb : pages.verbs) names.push_back(verb.name);
  return names;
}

// bash -------------------------------------------------------------------------------------------

std::string bash_reply(const Takes& takes) {
  if (!takes.choices.empty())
    return "COMPREPLY=($(compgen -W '" + shell_quoted(joined(takes.choices)) +
           "' -- \"$current\"))";
  if (takes.files) return "_files_here -f";
  if (takes.directories) return "_files_here -d";
  return "COMPREPLY=()";
}

std::string bash_values(const Pages& pages) {
  std::string cases;
  for (const VerbPage& verb : pages.verbs)
    for (const Flag& flag : verb.flags) {
      if (flag.takes.text.empty()) continue;
      std::vector<std::string> patterns;
      for (const std::string& name : names_of(flag)) patterns.push_back(verb.name + " " + name);
      cases +=
          "    '" + joined(patterns, "' | '") + "') " + bash_reply(flag.takes) + "; return ;;\n";
    }
  return cases;
}

std::string bash_verbs(const Pages& pages) {
  const std::vector<std::string> own = names_of(pages.flags);
  std::string cases;
  for (const VerbPage& verb : pages.verbs)
    cases += "    '" + verb.name + " -'*) COMPREPLY=($(compgen -W '" +
             joined(names_of(verb.flags)) + " " + joined(own) + "' -- \"$current\")) ;;\n    '" +
             verb.name + " '*) " + bash_reply(verb.takes) + " ;;\n";
  return cases + "    *) COMPREPLY=($(compgen -W '" + joined(verbs_of(pages)) + " " + joined(own) +
         "' -- \"$current\")) ;;\n";
}

std::string bash(const Pages& pages) {
  const std::string function = function_of(pages);
  std::string text = "# bash completion of " + pages.name + "; source it\n" + function +
                     "() {\n"
                     "  local current=${COMP_WORDS[COMP_CWORD]} before= verb= i\n"
                     "  ((COMP_CWORD > 0)) && before=${COMP_WORDS[COMP_CWORD - 1]}\n"
                     "  for ((i = 1; i < COMP_CWORD; i++)); do\n"
                     "    case ${COMP_WORDS[i]} in\n      " +
                     joined(verbs_of(pages), " | ") +
                     ") verb=${COMP_WORDS[i]}; break ;;\n"
                     "    esac\n"
                     "  done\n"
                     "  case \"$verb $before\" in\n" +
                     bash_values(pages) +
                     "  esac\n"
                     "  case \"$verb $current\" in\n" +
                     bash_verbs(pages) +
                     "  esac\n"
                     "}\n";
  const std::string files = function + "_files";
  const std::string helper = files +
                             "() {\n"
                             "  local IFS=$'\\n'\n"
                             "  compopt -o filenames 2>/dev/null\n"
                             "  COMPREPLY=($(compgen \"$1\" -- \"$current\"))\n"
                             "}\n";
  for (std::size_t at = text.find("_files_here"); at != std::string::npos;
       at = text.find("_files_here"))
    text.replace(at, 11, files);
  return text + helper + "complete -F " + function + " " + pages.name + "\n";
}

// zsh --------------------------------------------------------------------------------------------

std::string zsh_takes(const Takes& takes) {
  if (takes.text.empty()) return "";
  std::string action;
  if (!takes.choices.empty())
    action = "(" + joined(takes.choices) + ")";
  else if (takes.directories)
    action = "_files -/";
  else if (takes.files)
    action = "_files";
  return ":" + shell_quoted(takes.text, ":[]") + ":" + shell_quoted(action);
}

std::string zsh_flag(const Flag& flag) {
  const std::string rest = "[" + shell_quoted(flag.about, ":[]") + "]" + zsh_takes(flag.takes);
  const std::vector<std::string> names = names_of(flag);
  const std::string prefix = flag.repeats ? "*" : names.size() > 1 ? "(" + joined(names) + ")" : "";
  if (names.size() == 1) return "'" + prefix + names[0] + rest + "'";
  return "'" + prefix + "'{" + joined(names, ",") + "}'" + rest + "'";
}

std::string zsh_arguments(const std::vector<Flag>& flags, const Takes& takes) {
  std::string text = "_arguments";
  for (const Flag& flag : flags) text += " \\\n        " + zsh_flag(flag);
  if (!takes.text.empty()) text += " \\\n        '*" + zsh_takes(takes) + "'";
  return text;
}

std::string zsh(const Pages& pages) {
  const std::string function = function_of(pages);
  std::string verbs, cases;
  for (const VerbPage& verb : pages.verbs) {
    verbs += "    '" + verb.name + ":" + shell_quoted(verb.about) + "'\n";
    if (!verb.flags.empty() || !verb.takes.text.empty())
      cases += "      " + verb.name + ")\n      " + zsh_arguments(verb.flags, verb.takes) + " ;;\n";
  }
  std::string own;
  for (const Flag& flag : pages.flags) own += " " + zsh_flag(flag);
  return "#compdef " + pages.name + "\n" + function +
         "() {\n  local state\n  local -a verbs line\n" + "  verbs=(\n" + verbs +
         "  )\n  _arguments -C" + own +
         " '1:verb:->verb' '*::rest:->rest'\n"
         "  case $state in\n"
         "    verb) _describe verb verbs ;;\n"
         "    rest)\n"
         "      case $words[1] in\n" +
         cases + "      esac ;;\n  esac\n}\nif [ \"$funcstack[1]\" = " + function + " ]; then\n  " +
         function + " \"$@\"\nelse\n  compdef " + function + " " + pages.name + "\nfi\n";
}

// fish -------------------------------------------------------------------------------------------

std::string fish_takes(const Takes& takes) {
  if (takes.text.empty()) return "";
  if (!takes.choices.empty()) return " -x -a '" + shell_quoted(joined(takes.choices)) + "'";
  if (takes.directories) return " -x -a '(__fish_complete_directories)'";
  return takes.files ? " -r -F" : " -x";
}

std::string fish_flag(const std::string& begin, const Flag& flag) {
  std::string text = begin;
  if (!flag.brief.empty()) text += " -s " + flag.brief.substr(1);
  if (!flag.name.empty()) text += " -l " + flag.name.substr(2);
  return text + fish_takes(flag.takes) + " -d '" + shell_quoted(flag.about, "\\") + "'\n";
}

std::string fish(const Pages& pages) {
  const std::string begin = "complete -c " + pages.name;
  std::string text = "# fish completion of " + pages.name + "; source it\n" + begin + " -f\n";
  for (const Flag& flag : pages.flags) text += fish_flag(begin, flag);
  for (const VerbPage& verb : pages.verbs) {
    const std::string here = begin + " -n '__fish_seen_subcommand_from " + verb.name + "'";
    text += begin + " -n __fish_use_subcommand -a " + verb.name + " -d '" +
            shell_quoted(verb.about, "\\") + "'\n";
    if (!verb.takes.choices.empty())
      text += here + " -a '" + shell_quoted(joined(verb.takes.choices)) + "'\n";
    if (verb.takes.files) text += here + " -F\n";
    for (const Flag& flag : verb.flags) text += fish_flag(here, flag);
  }
  return text;
}

}  // namespace

std::string completion(const Pages& pages, std::string_view shell) {
  if (shell == "bash") return bash(pages);
  if (shell == "zsh") return zsh(pages);
  if (shell == "fish") return fish(pages);
  return {};
}

}  // namespace greenroom::real::program
