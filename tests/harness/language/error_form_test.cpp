#include "tests/harness/language/scratch.hpp"

#include <sys/stat.h>

using namespace greenroom::harness;

namespace {

std::string form_of(const std::string& text) {
  Scratch scratch("form");
  auto errors = errors_of(scratch.write("canary.yaml", text));
  REQUIRE_FALSE(errors.empty());
  auto form = printed(errors.front());
  return form.substr(form.find("canary.yaml"));
}

const std::string head = "scenario: t\nworld: bash-dog\nmethod:\n  - deploy: v2\n";

}  // namespace

TEST_CASE("a misspelt word is shown with its line, the nearest word and what to write") {
  CHECK(form_of(head + "expect:\n  users.lost: 0\n\n  verdit: deployed\n") ==
        "canary.yaml:8:3: unknown word \"verdit\" in expect [Y201]\n"
        "   8 |   verdit: deployed\n"
        "     |   ^^^^^^\n"
        "  why      words are those of the tables: greenroom list words\n"
        "  nearest  verdict\n"
        "  try      verdict: deployed\n"
        "  more     greenroom explain Y201\n");
}

TEST_CASE(
    "an operator is shown as the start of a block of text, though the parser says otherwise") {
  CHECK(form_of(head + "expect:\n  users.slow: >= 3\n  verdict: deployed\n") ==
        "canary.yaml:6:15: \">= 3\" begins a block of text in YAML [Y304]\n"
        "   6 |   users.slow: >= 3\n"
        "     |               ^^^^\n"
        "  why      amounts are written in words\n"
        "  try      users.slow: at least 3\n"
        "  more     greenroom explain Y304\n");
}

TEST_CASE("the key `on` is refused for what YAML readers take it for") {
  CHECK(form_of(head + "  - kill: engine\n    on: shift.50%\nexpect: {verdict: deployed}\n") ==
        "canary.yaml:6:5: the key \"on\" reads as true in many YAML readers [Y103]\n"
        "   6 |     on: shift.50%\n"
        "     |     ^^\n"
        "  why      greenroom has no word `on`\n"
        "  try      at: shift.50%\n"
        "  more     greenroom explain Y103\n");
}

TEST_CASE("a length without unit offers both units") {
  CHECK(form_of(head + "  - wait: 5\nexpect: {verdict: deployed}\n") ==
        "canary.yaml:5:11: a length needs a unit: \"5\" [Y301]\n"
        "   5 |   - wait: 5\n"
        "     |           ^\n"
        "  why      minutes, seconds and milliseconds all occur here\n"
        "  try      wait: 5m or wait: 5s\n"
        "  more     greenroom explain Y301\n");
}

TEST_CASE("all errors of a file come at once, in the order of its lines") {
  Scratch scratch("many");
  auto file = scratch.write("x.yaml",
                            "scenario: t\nworld: bashdog\nmethod:\n  - wait: 5\n  - kil: engine\n"
                            "expect: {verdict: success}\nseed: 1e3\n");
  CHECK(marks_of(errors_of(file)) ==
        std::vector<std::string>{"2:8 Y402", "4:11 Y301", "5:5 Y201", "6:19 Y310", "7:7 Y308"});
}

TEST_CASE("at most twenty errors are printed, and how many more there are") {
  std::string text = "scenario: t\nworld: bash-dog\nexpect: {verdict: deployed}\nmethod:\n";
  for (int line = 0; line < 25; ++line) text += "  - wait: 5\n";
  Scratch scratch("twenty");
  auto errors = errors_of(scratch.write("x.yaml", text));
  REQUIRE(errors.size() == 25);
  auto all = printed(errors);
  CHECK(all.ends_with("and 5 more: mend these first\n"));
}

TEST_CASE("of a long line only what stands about the caret is shown") {
  auto source = std::make_shared<Source>(
      Source{"f", std::string(50'000, 'a') + "verdit" + std::string(50'000, 'b') + "\n"});
  auto shown = printed(AuthorError{Place{source, 1, 50'001, 6}, "Y201", "w", {}, {}, {}, false});
  auto begin = shown.find("   1 | "), end = shown.find('\n', begin);
  CHECK(end - begin <= 120);
  CHECK(shown.find("aaaverditbbb") != std::string::npos);
  auto carets = shown.find("^^^^^^", end) - end - 1;
  CHECK(shown.substr(begin + carets, 6) == "verdit");
}

TEST_CASE("a long line is never cut inside a letter") {
  std::string line;
  for (int i = 0; i < 200; ++i) line += "\xC3\xA4";
  auto source = std::make_shared<Source>(Source{"f", line + "\n"});
  for (int column = 1; column < 400; column += 7) {
    auto shown = printed(AuthorError{Place{source, 1, column, 1}, "Y201", "w", {}, {}, {}, false});
    auto text = shown.substr(shown.find("| ") + 2);
    text = text.substr(0, text.find('\n'));
    auto letters = text.find_first_not_of('.');
    CHECK(text[letters] == '\xC3');
    CHECK(text[text.find_last_not_of('.')] == '\xA4');
  }
}

TEST_CASE("a caret stands below its letter behind a tab") {
  auto source = std::make_shared<Source>(Source{"f", "\tx: y\n"});
  AuthorError error{Place{source, 1, 2, 1}, "Y201", "w", {}, {}, {}, false};
  CHECK(printed(error).find("     | \t^\n") != std::string::npos);
}

TEST_CASE("nearest is offered within a third of the letters and no further") {
  CHECK(nearest_of("verdit", std::vector<std::string>{"verdict", "exit"}) == "verdict");
  CHECK(nearest_of("exti", std::vector<std::string>{"verdict", "exit"}) == "exit");
  CHECK(nearest_of("banana", std::vector<std::string>{"verdict", "exit"}).empty());
  CHECK(nearest_of("x", std::vector<std::string>{"y"}).empty());
  CHECK(nearest_of("kill", std::vector<std::string>{"C101", "Y501"}).empty());
  CHECK(nearest_of("prod", std::vector<std::string>{"production", "test"}) == "production");
  CHECK(nearest_of("pro", std::vector<std::string>{"production", "project"}).empty());
}

TEST_CASE("every id has a row, and the rows are ordered") {
  auto rows = error_rows();
  for (std::size_t index = 1; index < rows.size(); ++index)
    CHECK(rows[index - 1].id < rows[index].id);
  CHECK(find_error("Y999") == nullptr);
}

TEST_CASE("what a terminal would obey is shown as a question mark, names of files included") {
  Scratch scratch("hostile");
  auto file = scratch.write("sc\x1b[31m.yaml", "scenario: t\nworld: bash-dog\nmethd: []\n");
  const auto text = printed(errors_of(file));
  CHECK(text.find("sc?[31m.yaml:3:1:") != std::string::npos);
  CHECK(text.find('\x1b') == std::string::npos);
}

TEST_CASE("a pipe is no file, and nobody waits for its writer") {
  Scratch scratch("pipe");
  const std::string path = scratch.write("x.yaml", "");
  std::filesystem::remove(path);
  REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
  const auto errors = errors_of(path);
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].what == "cannot be read: it is no regular file");
}
