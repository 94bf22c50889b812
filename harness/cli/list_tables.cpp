#include "harness/cli/list_tables.hpp"

#include "harness/language/vocabulary.hpp"
#include "harness/language/words.hpp"

#include <algorithm>

namespace greenroom::harness::cli {

Items list_faults(const std::vector<std::string>&) {
  Items items;
  for (const Verb& verb : fault_verbs())
    items.push_back({std::string(verb.name),
                     std::string(verb.about) + (verb.not_yet ? "  (not modelled yet)" : "")});
  return items;
}

Items list_numbers(const std::vector<std::string>&) {
  Items items;
  for (const Word& word : number_words())
    items.push_back({std::string(word.name), std::string(word.about)});
  return items;
}

Items list_steps(const std::vector<std::string>&) {
  Items items;
  for (const Verb& verb : step_verbs())
    items.push_back({std::string(verb.name),
                     std::string(verb.about) + (verb.not_yet ? "  (not modelled yet)" : "")});
  return items;
}

Items list_expectations(const std::vector<std::string>&) {
  Items items;
  for (const Word& word : type_of(FileKind::scenario).words)
    if (word.name == "expect")
      for (const Word& row : word.type->words)
        items.push_back({std::string(row.name), std::string(row.about)});
  return items;
}

Items list_words(const std::vector<std::string>& rest) {
  Items items;
  for (const Spoken& word : vocabulary()) {
    const auto in = std::find_if(word.where.begin(), word.where.end(), [&](const auto& where) {
      return rest.empty() || where == rest.front() || where.starts_with(rest.front() + ":");
    });
    if (in != word.where.end())
      items.push_back({word.name, word.about + "  (" + *in + ")" +
                                      (word.not_yet ? "  (not modelled yet)" : "")});
  }
  return items;
}

}  // namespace greenroom::harness::cli
