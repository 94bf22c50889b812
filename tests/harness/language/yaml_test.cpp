#include "harness/language/errors.hpp"
#include "tests/harness/language/scratch.hpp"

using namespace greenroom::harness;

namespace {

struct Parsed {
  Node tree;
  std::vector<AuthorError> errors;
};

Parsed parse(const std::string& text) {
  Errors errors;
  auto tree = parse_yaml(std::make_shared<Source>(Source{"f.yaml", text}), errors);
  return {std::move(tree), errors.taken()};
}

std::vector<std::string> marks(const std::string& text) { return marks_of(parse(text).errors); }

}  // namespace

TEST_CASE("every word and value knows where it stands") {
  auto parsed = parse("a: 1\nb:\n  - c: \"x y\"\n    d: [p, q]\n");
  REQUIRE(parsed.errors.empty());
  const auto& item = parsed.tree.find("b")->items[0];
  CHECK(item.entries[0].place.line == 3);
  CHECK(item.entries[0].place.column == 5);
  CHECK(item.find("c")->place.column == 8);
  CHECK(item.find("c")->place.length == 5);
  CHECK(item.find("d")->items[1].place.column == 12);
}

TEST_CASE("values stay text, whatever they look like") {
  auto parsed = parse("a: 0123\nb: yes\nc: 1:30\nd: 1e3\ne: \"5\"\nf: ~\n");
  CHECK(parsed.tree.find("a")->text == "0123");
  CHECK(parsed.tree.find("b")->text == "yes");
  CHECK(parsed.tree.find("c")->text == "1:30");
  CHECK(parsed.tree.find("e")->quoted);
  CHECK(parsed.tree.find("f")->is_null());
  CHECK(to_json(*parsed.tree.find("e")).is_string());
  CHECK(to_json(*parsed.tree.find("a")).is_string());
}

TEST_CASE("what has two meanings in YAML is refused at its place") {
  CHECK(marks("a: 1\na: 2\n") == std::vector<std::string>{"2:1 Y104"});
  CHECK(marks("a: &x 1\n") == std::vector<std::string>{"1:4 Y106"});
  CHECK(marks("<<: {a: 1}\n") == std::vector<std::string>{"1:1 Y105"});
  CHECK(marks("a: !!str 1\n")[0].ends_with("Y107"));
  CHECK(marks("a: 1\n---\nb: 2\n")[0].ends_with("Y109"));
  CHECK(marks("? [a]\n: b\n")[0].ends_with("Y110"));
}

TEST_CASE("traps are named before the parser's own words") {
  CHECK(marks("a:\n\tb: 1\n") == std::vector<std::string>{"2:1 Y108"});
  CHECK(marks("throttled: *\nb: 1\n") == std::vector<std::string>{"1:12 Y106"});
  CHECK(marks("probability: %5\n") == std::vector<std::string>{"1:14 Y101"});
  CHECK(marks("a: >= 3\nb: 1\n") == std::vector<std::string>{"1:4 Y304"});
  CHECK(marks("a: [1, 2\nb: 3\n")[0].ends_with("Y101"));
}

TEST_CASE("deep nesting ends in an error, not in a crash") {
  CHECK_FALSE(marks("a: " + std::string(5000, 0x5b) + "\n").empty());
  CHECK_FALSE(marks("a: " + std::string(100000, 0x5b) + std::string(100000, 0x5d)).empty());
}

TEST_CASE("what is written out reads back as the same") {
  auto text =
      "a: {b: \"x: y\", c: [1, \"2\", null], d: \"\"}\ne: \"null\"\nf: \"- g\"\nh:\n  - "
      "i: a long text, with a comma # and more to make the line longer than it may be at "
      "all\n    j: k\n";
  auto first = parse(text);
  REQUIRE(first.errors.empty());
  auto again = parse(block_text(first.tree));
  CAPTURE(block_text(first.tree));
  REQUIRE(again.errors.empty());
  CHECK(flow_text(again.tree) == flow_text(first.tree));
}
