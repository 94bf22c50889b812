// The man page: roff of man(7), in the order that readers expect.
#include "real/program/pages.hpp"

#include <algorithm>

namespace greenroom::real::program {

/// A backslash, a dash and a leading control character would be commands.
std::string roff(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool first = at == 0 || text[at - 1] == '\n';
    if (first && (c == '.' || c == '\'')) out += "\\&";
    if (c == '\\')
      out += "\\e";
    else if (c == '-')
      out += "\\-";
    else
      out += c;
  }
  return out;
}

namespace {

std::string upper(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

std::string bold(std::string_view text) { return "\\fB" + roff(text) + "\\fR"; }
std::string italic(std::string_view text) { return "\\fI" + roff(text) + "\\fR"; }

std::string term(const std::string& name, const std::string& about) {
  return ".TP\n" + name + "\n" + roff(about) + "\n";
}

std::string term_of(const Flag& flag) {
  std::string name;
  if (!flag.brief.empty()) name += bold(flag.brief);
  if (!flag.name.empty()) name += (name.empty() ? "" : ", ") + bold(flag.name);
  if (!flag.takes.text.empty()) name += " " + italic(flag.takes.text);
  const std::string example =
      flag.example.empty() ? "" : ".br\nFor example: " + bold(flag.example) + "\n";
  return term(name, flag.about) + example;
}

std::string part_of(const VerbPage& verb) {
  std::string text = ".SS " + verb.name;
  if (!verb.takes.text.empty()) text += " " + roff(verb.takes.text);
  text += "\n" + roff(verb.about) + "\n";
  if (!verb.takes.text.empty()) text += term(italic(verb.takes.text), verb.takes_about);
  for (const Flag& flag : verb.flags)
    if (!flag.shared) text += term_of(flag);
  if (verb.examples.empty()) return text;
  text += ".PP\nExamples:\n.PP\n.nf\n";
  for (const std::string& example : verb.examples) text += roff(example) + "\n";
  return text + ".fi\n";
}

std::string part_of(const Section& section) {
  std::string text = ".SH " + upper(section.title) + "\n";
  if (!section.text.empty()) text += ".nf\n" + roff(section.text) + "\n.fi\n";
  for (const Meaning& row : section.rows) text += term(bold(row.name), row.about);
  return text;
}

}  // namespace

std::string man_page(const Pages& pages) {
  std::string text = ".TH " + upper(pages.name) + " 1 \"\" \"" + pages.name + " " + pages.version +
                     "\" \"User Commands\"\n.ad l\n.SH NAME\n" + roff(pages.name) + " \\- " +
                     roff(pages.about) + "\n.SH SYNOPSIS\n.nf\n";
  for (const VerbPage& verb : pages.verbs) {
    text += bold(pages.name + " " + verb.name);
    if (!verb.takes.text.empty()) text += " [" + italic(verb.takes.text) + "]";
    text += verb.flags.empty() ? "\n" : " [flags]\n";
  }
  text += ".fi\n.SH COMMANDS\n";
  for (const VerbPage& verb : pages.verbs) text += part_of(verb);
  text += ".SH OPTIONS\n";
  for (const Flag& flag : shared_of(pages)) text += term_of(flag);
  for (const Flag& flag : pages.flags) text += term_of(flag);
  text += ".PP\n" + roff(turned_off) + "\n";
  for (const Section& section : pages.sections) text += part_of(section);
  return text;
}

}  // namespace greenroom::real::program
