// Pages read out of a parser: man page and completions, with the characters that are commands in
// roff and in shells.
#include "real/program/help.hpp"

#include <CLI/CLI.hpp>
#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace greenroom::real::program;

namespace {

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

struct Parser {
  CLI::App app{"plays 'things' of C:\\stage"};
  std::string file, how, folder, secret;
  std::vector<std::string> words;
  bool loud = false;
  Parser() {
    CLI::App* play = app.add_subcommand("play", ".a line that begins with a dot");
    play->add_option("what", words, "which")->type_name("SCENARIO|DIR...");
    play->add_option("--file", file, "it's [here]: there")->type_name("FILE");
    play->add_option("--how", how, "the way")
        ->type_name("soft|all_at_once")
        ->check(CLI::IsMember({"soft", "all_at_once"}));
    play->add_option("--word", words, "adds up")->type_name("WORD=VALUE")->take_all();
    play->add_flag("-l,--loud", loud, "heard by all")->group(shared_flags);
    play->add_option("--inner", secret, "not for people")->group("");
    CLI::App* rest = app.add_subcommand("rest", "does nothing");
    rest->add_flag("-l,--loud", loud, "heard by all")->group(shared_flags);
    app.add_subcommand("inner-verb", "for the build")->group("");
  }
  Pages pages() const { return pages_of(app, "stage-hand", "1.2.3"); }
};

}  // namespace

TEST_CASE("pages have what the parser has, without what it hides") {
  const Pages pages = Parser().pages();
  REQUIRE(pages.verbs.size() == 2);
  const VerbPage& play = pages.verbs[0];
  CHECK(play.takes.files);
  CHECK(play.takes_about == "which");
  std::vector<std::string> names;
  for (const Flag& flag : play.flags) names.push_back(written(flag));
  CHECK(names == std::vector<std::string>{"-h, --help", "--file FILE", "--how soft|all_at_once",
                                          "--word WORD=VALUE", "-l, --loud"});
  CHECK(play.flags[2].takes.choices == std::vector<std::string>{"soft", "all_at_once"});
  CHECK(play.flags[3].takes.choices.empty());
  CHECK(play.flags[3].repeats);
  CHECK(shared_of(pages).size() == 1);
}

TEST_CASE("what roff would take for a command is text in the man page") {
  const std::string page = man_page(Parser().pages());
  CHECK(has(page, "plays 'things' of C:\\estage"));
  CHECK(has(page, "\n\\&.a line that begins with a dot\n"));
  CHECK(has(page, "\\fB\\-\\-file\\fR \\fIFILE\\fR\nit's [here]: there\n"));
  CHECK(!has(page, "inner"));
}

TEST_CASE("a quote, a bracket and a colon in a text stay text in every shell") {
  const Pages pages = Parser().pages();
  CHECK(has(completion(pages, "zsh"), "[it'\\''s \\[here\\]\\: there]:FILE:_files'"));
  CHECK(has(completion(pages, "fish"), "-l file -r -F -d 'it'\\''s [here]: there'"));
  CHECK(has(completion(pages, "bash"), "'play --file') _stage_hand_files -f; return ;;"));
  CHECK(has(completion(pages, "zsh"), "'*--word[adds up]:WORD=VALUE:'"));
}

TEST_CASE("hidden verbs and flags are completed nowhere, and no shell but three is known") {
  const Pages pages = Parser().pages();
  for (const char* shell : {"bash", "zsh", "fish"}) {
    CHECK(!has(completion(pages, shell), "inner"));
    CHECK(has(completion(pages, shell), "all_at_once"));
  }
  CHECK(completion(pages, "tcsh").empty());
}

TEST_CASE("help of a verb has its flags and no other's, with an example each") {
  CLI::App app{"plays"};
  std::string value;
  bool loud = false;
  CLI::App* play = app.add_subcommand("play", "plays it");
  play->add_option("what", value, "which piece")->type_name("PIECE");
  play->add_option("--how", value, with_example("the way", "--how softly"))->type_name("WAY");
  play->add_flag("--loud", loud, "heard by all")->group(shared_flags);
  app.add_subcommand("rest", "does nothing")->add_option("--long", value, "how")->type_name("N");
  Pages pages = pages_of(app, "stage-hand", "1.2.3");
  pages.verbs[0].examples = {"stage-hand play it"};
  pages.sections = {{"exit codes", "", {{"0", "played"}}, "play"}, {"files", "", {{"a", "b"}}}};
  const std::string text = verb_help(pages, pages.verbs[0]);
  CHECK(has(text, "stage-hand play [PIECE] [flags]\n\n  plays it\n  PIECE: which piece\n"));
  CHECK(has(text, "examples\n  stage-hand play it\n"));
  CHECK(has(text, "the way\n               e.g. --how softly\n"));
  CHECK(has(text, "--loud"));
  CHECK(has(text, "exit codes\n  0 "));
  CHECK_FALSE(has(text, "--long"));
  CHECK_FALSE(has(text, "files"));
  CHECK(has(man_page(pages), "the way\n.br\nFor example: \\fB\\-\\-how softly\\fR\n"));
  CHECK(has(long_help(pages), "files"));
}

TEST_CASE("help is given to whoever asks for it, whatever else the line says") {
  const Pages pages = Parser().pages();
  const auto asked = [&](std::vector<const char*> words) {
    words.insert(words.begin(), "stage-hand");
    return help_asked(pages, "brief", static_cast<int>(words.size()), words.data());
  };
  CHECK(asked({}) == "brief");
  CHECK(asked({"-h"}) == "brief");
  CHECK(asked({"--help"}) == long_help(pages));
  CHECK(asked({"help"}) == long_help(pages));
  CHECK(asked({"help", "play"}) == verb_help(pages, pages.verbs[0]));
  CHECK(asked({"play", "--wrong", "--help"}) == verb_help(pages, pages.verbs[0]));
  CHECK(asked({"rest", "-h"}) == verb_help(pages, pages.verbs[1]));
  CHECK_FALSE(asked({"help", "plya"}));
  CHECK_FALSE(asked({"plya", "--help"}));
  CHECK_FALSE(asked({"play", "--", "--help"}));
}
