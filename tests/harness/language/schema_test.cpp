#include "harness/language/schema.hpp"

#include "harness/language/words.hpp"
#include "sim/faults/plan.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

using namespace greenroom::harness;

TEST_CASE("the schemas that are checked in are what the table of words generates") {
  for (auto kind : {FileKind::scenario, FileKind::world, FileKind::project, FileKind::overlay}) {
    auto path = std::string(GREENROOM_SOURCE_DIR) + "/scenarios/schema/" +
                std::string(name_of(kind)) + ".schema.json";
    CAPTURE(path, "greenroom_schemas scenarios/schema writes them");
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    CHECK(text.str() == schema_text(kind));
  }
}

TEST_CASE("every verb's own modifier is a word, and no two verbs have one name") {
  std::set<std::string_view> names, words;
  for (const auto& word : fault_words()) words.insert(word.name);
  for (const auto& verb : fault_verbs()) {
    CHECK(names.insert(verb.name).second);
    for (auto modifier : verb.modifiers) CHECK(words.contains(modifier));
  }
  CHECK(fault_verbs().size() == 39);
  CHECK(step_verbs().size() == 13);
}

TEST_CASE("a fault on calls is one that can be decided, and the other way round") {
  for (const auto& verb : fault_verbs()) {
    CAPTURE(verb.name);
    CHECK(is_call_fault(verb.name) == (greenroom::sim::faults::find_row(verb.name) != nullptr));
  }
}
