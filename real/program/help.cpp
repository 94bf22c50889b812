#include "real/program/help.hpp"

#include <algorithm>

namespace greenroom::real::program {
namespace {

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

std::size_t width_of(const std::vector<Flag>& flags) {
  std::size_t width = 0;
  for (const Flag& flag : flags) width = std::max(width, written(flag).size());
  return width + 3;
}

std::string flag_lines(const std::vector<Flag>& flags) {
  std::string text;
  for (const Flag& flag : flags) text += line(written(flag), flag.about, width_of(flags));
  return text;
}

/// The same, with how each is written.
std::string shown_lines(const std::vector<Flag>& flags) {
  std::string text;
  for (const Flag& flag : flags) {
    text += line(written(flag), flag.about, width_of(flags));
    if (!flag.example.empty()) text += line("", "e.g. " + flag.example, width_of(flags));
  }
  return text;
}

std::vector<Flag> of_group(const std::vector<Flag>& flags, bool shared) {
  std::vector<Flag> found;
  std::copy_if(flags.begin(), flags.end(), std::back_inserter(found),
               [&](const Flag& flag) { return flag.shared == shared; });
  return found;
}

std::string what_it_takes(const VerbPage& verb) {
  const bool words = verb.takes.text.find('|') != std::string::npos && !verb.takes.files;
  return words ? with_commas(verb.takes.text) : verb.takes_about;
}

std::string section_text(const Section& section) {
  std::string text = "\n" + section.title + "\n";
  for (const Meaning& row : section.rows) text += line(row.name, row.about, 22);
  return text;
}

}  // namespace

std::string long_help(const Pages& pages) {
  std::string text = pages.name + " VERB [WHAT...] [flags]\n\nverbs\n";
  std::size_t width = 0;
  for (const VerbPage& verb : pages.verbs) width = std::max(width, verb.name.size() + 3);
  for (const VerbPage& verb : pages.verbs) {
    text += line(verb.name, verb.about, width);
    if (!verb.takes.text.empty()) text += line("", what_it_takes(verb), width);
  }
  for (const VerbPage& verb : pages.verbs)
    if (const std::vector<Flag> own = of_group(verb.flags, false); !own.empty())
      text += "\nflags of " + verb.name + "\n" + flag_lines(own);
  std::vector<Flag> shared = shared_of(pages);
  shared.insert(shared.end(), pages.flags.begin(), pages.flags.end());
  text += std::string("\n") + shared_flags + "\n" + flag_lines(shared) + "  " + turned_off + "\n";
  for (const Section& section : pages.sections)
    if (!section.rows.empty()) text += section_text(section);
  return text + "\nof one verb: " + pages.name + " VERB --help\n";
}

std::string verb_help(const Pages& pages, const VerbPage& verb) {
  std::string text = pages.name + " " + verb.name;
  if (!verb.takes.text.empty()) text += " [" + verb.takes.text + "]";
  text += (verb.flags.empty() ? "" : " [flags]") + ("\n\n  " + verb.about) + "\n";
  if (!verb.takes.text.empty()) text += line(verb.takes.text + ":", what_it_takes(verb), 0);
  if (!verb.examples.empty()) text += "\nexamples\n";
  for (const std::string& example : verb.examples) text += "  " + example + "\n";
  if (const std::vector<Flag> own = of_group(verb.flags, false); !own.empty())
    text += "\nflags\n" + shown_lines(own);
  if (const std::vector<Flag> shared = of_group(verb.flags, true); !shared.empty())
    text +=
        std::string("\n") + shared_flags + "\n" + shown_lines(shared) + "  " + turned_off + "\n";
  for (const Section& section : pages.sections)
    if (section.verb == verb.name) text += section_text(section);
  return text + "\nmore: " + pages.name + " --help, man " + pages.name + "\n";
}

std::optional<std::string> help_asked(const Pages& pages, const std::string& brief, int argc,
                                      const char* const* argv) {
  if (argc < 2) return brief;
  const std::string_view first = argv[1];
  if (first == "help" && (argc < 3 || argv[2][0] != '-')) {
    if (argc < 3) return long_help(pages);
    const VerbPage* verb = verb_in(pages, argv[2]);
    return verb == nullptr ? std::optional<std::string>() : verb_help(pages, *verb);
  }
  const auto asks = [&](std::string_view flag) {
    const auto end = std::find(argv + 1, argv + argc, std::string_view("--"));
    return std::find(argv + 1, end, flag) != end;
  };
  if (!asks("-h") && !asks("--help")) return std::nullopt;
  if (const VerbPage* verb = verb_in(pages, first)) return verb_help(pages, *verb);
  if (first.front() != '-') return std::nullopt;
  return asks("--help") ? long_help(pages) : brief;
}

const VerbPage* verb_in(const Pages& pages, std::string_view name) {
  const auto found = std::find_if(pages.verbs.begin(), pages.verbs.end(),
                                  [&](const VerbPage& verb) { return verb.name == name; });
  return found == pages.verbs.end() ? nullptr : &*found;
}

}  // namespace greenroom::real::program
