#include "harness/language/fault_text.hpp"

#include "harness/language/check.hpp"
#include "harness/language/read.hpp"
#include "harness/language/sense.hpp"

#include <memory>
#include <utility>

namespace greenroom::harness {
namespace {

/// A file that says nothing but this fault.
Node file_of(Node fault) {
  Node list;
  list.kind = Node::Kind::list;
  list.place = fault.place;
  list.items.push_back(std::move(fault));
  Node tree;
  tree.kind = Node::Kind::map;
  tree.place = list.place;
  Entry entry;
  entry.key = "faults";
  entry.place = list.place;
  entry.value = std::move(list);
  tree.entries.push_back(std::move(entry));
  return tree;
}

}  // namespace

Fault fault_of_text(const std::string& text, const Case& play) {
  Errors errors;
  const auto source = std::make_shared<Source>(Source{"fault", text});
  const Node tree = file_of(parse_yaml(source, errors));
  errors.throw_if_any();
  check_words(tree, type_of(FileKind::scenario), {.whole = false, .removal = false}, errors);
  errors.throw_if_any();
  Case around;
  around.scenario = read_scenario(tree);
  around.world = play.world;
  around.project = play.project;
  check_sense(around, tree, errors);
  errors.throw_if_any();
  return std::move(around.scenario.faults.front());
}

}  // namespace greenroom::harness
