#include "real/program/pages.hpp"

#include "real/text/text.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <utility>

namespace greenroom::real::program {
namespace {

bool is_literal(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
}

std::vector<std::string> choices_in(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::size_t bar = text.find('|');
    const std::string_view word = text.substr(0, bar);
    if (!is_literal(word)) return {};
    words.emplace_back(word);
    if (bar == std::string_view::npos) break;
    text.remove_prefix(bar + 1);
  }
  return words;
}

Takes takes_of(const CLI::Option& option) {
  Takes takes;
  if (option.get_items_expected_max() == 0 || option.get_type_size_max() == 0) return takes;
  const std::string type = option.get_type_name();
  takes.text = type.substr(0, type.find(':'));  // after the colon CLI11 repeats what is checked
  takes.choices = choices_in(takes.text);
  takes.directories = takes.text == "DIR";
  takes.files = takes.text.find("FILE") != std::string::npos ||
                takes.text.find("SCENARIO") != std::string::npos;
  return takes;
}

Flag flag_of(const CLI::Option& option) {
  Flag flag;
  if (!option.get_snames().empty()) flag.brief = "-" + option.get_snames().front();
  if (!option.get_lnames().empty()) flag.name = "--" + option.get_lnames().front();
  flag.takes = takes_of(option);
  if (!option.get_fnames().empty()) flag.off = "--" + option.get_fnames().front();
  const std::string text = option.get_description();
  const std::size_t end = std::min(text.find('\n'), text.size());
  flag.about = text.substr(0, end);
  flag.example = text.substr(std::min(end + 1, text.size()));
  flag.repeats = option.get_items_expected_max() > 1 ||
                 option.get_multi_option_policy() == CLI::MultiOptionPolicy::TakeAll;
  flag.shared = option.get_group() == shared_flags;
  return flag;
}

std::vector<Flag> flags_of(const CLI::App& app) {
  std::vector<Flag> flags;
  for (const CLI::Option* option : app.get_options())
    if (!option->get_positional() && !option->get_group().empty())
      flags.push_back(flag_of(*option));
  return flags;
}

VerbPage verb_of(const CLI::App& app) {
  VerbPage verb{app.get_name(), app.get_description(), {}, "", flags_of(app), {}};
  for (const CLI::Option* option : app.get_options())
    if (option->get_positional()) {
      verb.takes = takes_of(*option);
      verb.takes_about = option->get_description();
    }
  return verb;
}

}  // namespace

std::string with_example(std::string_view about, std::string_view example) {
  return std::string(about) + "\n" + std::string(example);
}

Pages pages_of(const CLI::App& app, std::string name, std::string version) {
  Pages pages{std::move(name), std::move(version), app.get_description(), flags_of(app), {}, {}};
  const auto all = [](const CLI::App*) { return true; };
  for (const CLI::App* verb : app.get_subcommands(all))
    if (!verb->get_group().empty()) pages.verbs.push_back(verb_of(*verb));
  std::vector<std::string> names;
  for (const VerbPage& verb : pages.verbs) names.push_back(verb.name);
  for (VerbPage& verb : pages.verbs)
    if (verb.takes.text == "VERB") verb.takes.choices = names;
  return pages;
}

std::vector<Flag> shared_of(const Pages& pages) {
  std::vector<Flag> shared;
  for (const VerbPage& verb : pages.verbs)
    for (const Flag& flag : verb.flags) {
      const auto same = [&](const Flag& other) { return written(other) == written(flag); };
      if (flag.shared && std::none_of(shared.begin(), shared.end(), same)) shared.push_back(flag);
    }
  return shared;
}

std::string written(const Flag& flag) {
  std::string text = flag.brief;
  if (!flag.name.empty()) text += (text.empty() ? "" : ", ") + flag.name;
  return flag.takes.text.empty() ? text : text + " " + flag.takes.text;
}

Stranger stranger_in(const Pages& pages, int argc, const char* const* argv) {
  const auto knows = [](const std::vector<std::string_view>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  std::vector<std::string_view> verbs, flags{"--help", "--version"};
  for (const VerbPage& verb : pages.verbs) verbs.push_back(verb.name);
  if (argc > 1 && argv[1][0] != '-' && !knows(verbs, argv[1]))
    return {false, argv[1], nearest_word(argv[1], verbs)};
  for (const Flag& flag : pages.flags) flags.push_back(flag.name);
  for (const VerbPage& verb : pages.verbs)
    if (argc > 1 && verb.name == argv[1])
      for (const Flag& flag : verb.flags) {
        flags.push_back(flag.name);
        if (!flag.off.empty()) flags.push_back(flag.off);
      }
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i], name = word.substr(0, word.find('='));
    if (word == "--") break;
    if (name.starts_with("--") && !knows(flags, name))
      return {true, std::string(name), nearest_word(name, flags)};
  }
  return {};
}

std::string in_plain_words(std::string_view message) {
  constexpr std::string_view received = ": At Most 1 required but received ";
  const std::size_t at = message.find(received);
  if (at == std::string_view::npos) return std::string(message);
  const std::string_view times = message.substr(at + received.size());
  return std::string(message.substr(0, at)) + " is given " +
         (times == "2" ? "twice" : std::string(times) + " times") + ", and has one value";
}

}  // namespace greenroom::real::program
