#include "harness/cli/man_words.hpp"

#include "harness/cli/help.hpp"
#include "harness/language/vocabulary.hpp"
#include "real/program/pages.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace greenroom::harness::cli {
namespace {

using real::program::roff;

struct Page {
  std::string_view kind, about, text;
};
constexpr std::array<Page, 3> pages{{
    {"scenario", "what is done, what befalls and what must come true",
     "A YAML file whose first word is scenario. greenroom rehearse plays it and judges whether "
     "what "
     "it expects came true. Units are never implied, a word stands once in a map, and anchors are "
     "refused."},
    {"world", "an account and a zone, as a rehearsal begins",
     "A YAML file whose first word is world. It says what differs from its preset; names lead to "
     "names, ids are made from the seed. greenroom explain world/NAME prints it whole."},
    {"project", "greenroom.yaml: how a project is deployed",
     "A YAML file whose first word is project, greenroom.yaml beside the files that it names. "
     "greenroom-deploy reads it, and so does every rehearsal of the project. What it leaves out is "
     "found by name in the account."},
}};

std::string upper(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

std::string line(const std::string& label, const std::string& text) {
  return text.empty() ? "" : ".br\n" + roff(label + text) + "\n";
}

std::string term(const Spoken& word) {
  return ".TP\n\\fB" + roff(word.name) + "\\fR\n" +
         roff(word.about + (word.not_yet ? " Not modelled yet." : "")) + "\n" +
         line("Takes ", word.takes) + line("Own words: ", word.modifiers) +
         line("Without it: ", word.otherwise) +
         (word.required ? line("", "Required.") : std::string()) + line("For example: ", word.line);
}

/// Places of the file in the order in which they are met, each with its words.
std::vector<std::pair<std::string, std::string>> places_of(const std::string& kind) {
  std::vector<std::pair<std::string, std::string>> places;
  for (const Spoken& word : vocabulary())
    for (const std::string& where : word.where) {
      if (where != kind && !where.starts_with(kind + ": ")) continue;
      const std::string place = where == kind ? "the file itself" : where.substr(kind.size() + 2);
      const auto known = std::find_if(places.begin(), places.end(),
                                      [&](const auto& one) { return one.first == place; });
      if (known == places.end())
        places.emplace_back(place, term(word));
      else
        known->second += term(word);
    }
  return places;
}

}  // namespace

std::string man_page_of_words(const std::string& kind) {
  const auto page =
      std::find_if(pages.begin(), pages.end(), [&](const Page& one) { return one.kind == kind; });
  if (page == pages.end()) return {};
  std::string text = ".TH GREENROOM\\-" + upper(kind) + " 5 \"\" \"greenroom " + version() +
                     "\" \"File Formats\"\n.ad l\n.SH NAME\n" + roff("greenroom-" + kind) +
                     " \\- " + roff(page->about) + "\n.SH DESCRIPTION\n" + roff(page->text) +
                     "\n.SH WORDS\n";
  for (const auto& [place, terms] : places_of(kind))
    text += ".SS \"" + roff(place) + "\"\n" + terms;
  return text + ".SH SEE ALSO\n" + roff("greenroom(1), greenroom-deploy(1)") + "\n";
}

}  // namespace greenroom::harness::cli
