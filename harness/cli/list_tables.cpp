#include "harness/cli/list_tables.hpp"

#include "harness/language/words.hpp"

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

}  // namespace greenroom::harness::cli
