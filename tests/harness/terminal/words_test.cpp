// greenroom, the program: the words of its command line, their variables and the user's own file.
#include "tests/harness/terminal/desk.hpp"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace greenroom::tests;

namespace {

const std::string canary = "scenarios/bash-dog/canary.yaml";
const std::string linear = "scenarios/bash-dog/linear.yaml";
const std::string small = R"(scenario: From standard input
world: bash-dog
method: [{deploy: v2}]
expect: {verdict: deployed}
)";

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// What the machine's own clock said is left out: the word before each " ms", and the time that
/// other rules took, which is told only where it was long.
std::string timeless(std::string text) {
  for (std::size_t at = text.find(" ms"); at != std::string::npos; at = text.find(" ms", at + 1)) {
    const std::size_t word = text.find_last_of(" \n", at - 1) + 1;
    text.erase(word, at - word);
    at = word;
  }
  constexpr std::string_view others = " (and  ms under other rules)";
  for (std::size_t at = text.find(others); at != std::string::npos; at = text.find(others))
    text.erase(at, others.size());
  return text;
}

/// Where a machine is slow, whoever waits is told what it is busy with.
std::string without_waits(std::string text) {
  constexpr std::string_view waits = "the run is over; playing it under other rules";
  for (std::size_t at = text.find(waits); at != std::string::npos; at = text.find(waits))
    text.erase(at, text.find('\n', at) + 1 - at);
  return text;
}

}  // namespace

TEST_CASE("what several jobs print and leave is what one after another prints and leaves") {
  const std::vector<std::string> words = {"rehearse", "scenarios/bash-dog/image-missing.yaml",
                                          canary,     linear,
                                          "--set",    "expect.users.lost=at least 1"};
  std::vector<std::string> told, files;
  for (const char* jobs : {"1", "3"}) {
    const Desk desk;
    std::vector<std::string> all = words;
    for (const std::string& word : {std::string("--jobs"), std::string(jobs),
                                    std::string("--journal"), desk.folder() + "/all.jsonl"})
      all.push_back(word);
    const Seen seen = desk.run(all);
    CHECK(seen.exit == 1);
    std::string out = timeless(seen.out);
    for (std::size_t at = out.find(desk.folder()); at != std::string::npos;
         at = out.find(desk.folder()))
      out.replace(at, desk.folder().size(), "DESK");
    told.push_back(out + without_waits(seen.err));
    files.push_back(desk.read("all.jsonl") + desk.read("out/failed") +
                    desk.read("out/linear-1/journal.jsonl") +
                    desk.read("out/latest/journal.jsonl"));
  }
  CHECK(told[0] == told[1]);
  CHECK(files[0] == files[1]);
  CHECK(has(told[0], "canary.yaml"));
}

TEST_CASE("seeds of one file are played by several jobs, and a row of --vary is one of them") {
  const Desk desk;
  const Seen one = desk.run({"rehearse", canary, "--seed", "1..6", "-j", "1"});
  const Seen four = desk.run({"rehearse", canary, "--seed", "1..6", "-j", "4"});
  CHECK(timeless(one.out) == timeless(four.out));
  CHECK(one.err == four.err);
  const std::vector<std::string> vary = {"rehearse", canary, "--vary", "step=10%,25%,50%", "-j"};
  auto with = [&](const char* jobs) {
    std::vector<std::string> words = vary;
    words.emplace_back(jobs);
    return desk.run(words).out;
  };
  CHECK(with("1") == with("3"));
}

TEST_CASE("a number of jobs that is none is refused, whoever says it") {
  Desk desk;
  for (const char* jobs : {"0", "-1", "many", "1025"}) {
    CAPTURE(jobs);
    const Seen seen = desk.run({"rehearse", canary, std::string("--jobs=") + jobs});
    CHECK(seen.exit == 254);
    CHECK(has(seen.err, "--jobs takes 1 to 1024"));
  }
  desk.set("GREENROOM_JOBS", "none");
  CHECK(has(desk.run({"rehearse", canary}).err, "GREENROOM_JOBS takes 1 to 1024"));
  CHECK(desk.run({"rehearse", canary, "--jobs", "2"}).exit == 0);
}

TEST_CASE("a scenario on standard input is played, shown, varied, and named as such") {
  const Desk desk;
  const Seen seen = desk.run({"rehearse", "-"}, small);
  CHECK(seen.exit == 0);
  CHECK(has(seen.out, "again:  greenroom rehearse - --seed 1\n"));
  CHECK_FALSE(desk.read("out/stdin-1/journal.jsonl").empty());
  CHECK(desk.run({"rehearse", "-", "--show"}, small).out.starts_with("scenario: From standard"));
  CHECK(has(desk.run({"rehearse", "-", "--vary", "step=10%,50%"}, small).out, "50%"));
  const std::string matrix = small + "matrix: {bake: {short: {strategy: {bake: 5m}}, none: {}}}\n";
  CHECK(
      has(desk.run({"rehearse", "-"}, matrix).out, "HELD  2 of 2\nagain:  greenroom rehearse -\n"));
  const Seen wrong = desk.run({"rehearse", "-"}, "scenrio: x\n");
  CHECK(wrong.exit == 254);
  CHECK(has(wrong.err, "-:1:1: "));
  CHECK(has(desk.run({"explain", "world/-"}, "world: mine\nfrom: bash-dog\n").out, "world: mine"));
}

TEST_CASE("the folder of -C comes first: files, worlds and what is left are named from there") {
  const Desk desk;
  std::string text = small;
  text.replace(text.find("bash-dog"), 8, "bash-cat");
  desk.write("app/scenarios/one.yaml", text);
  const std::string app = desk.folder() + "/app";
  const Seen seen = desk.run({"rehearse", "-C", app, "scenarios/one.yaml", "--out", "runs"});
  CHECK(seen.exit == 254);
  CHECK(has(seen.err, "scenarios/one.yaml:2:8: no world is called \"bash-cat\" [Y402]"));
  const Seen back = desk.run({"rehearse", "-C", "scenarios", "bash-dog/canary.yaml"});
  CHECK(back.exit == 0);
  CHECK(has(back.out, "again:  greenroom rehearse bash-dog/canary.yaml -C scenarios --seed 1\n"));
  const Seen none = desk.run({"list", "worlds", "-C", "/none"});
  CHECK(none.exit == 254);
  CHECK(has(none.err, "-C /none: No such file or directory [C102]"));
}

TEST_CASE("a file whose name reads as a flag is played again by the line that is printed") {
  const Desk desk;
  desk.write("-q", small);
  const Seen seen = desk.run({"rehearse", "-C", desk.folder(), "--with", "none.yaml", "--", "-q"});
  CHECK(has(seen.err, "none.yaml"));
  desk.write("-v.yaml", "scenario: x\nworld: bash-cat\nmethod: [{wait: 1s}]\nexpect: {exit: 0}\n");
  const Seen shown = desk.run({"rehearse", "-C", desk.folder(), "--", "-v.yaml"});
  CHECK(has(shown.err, "-v.yaml:2:8: no world"));
}

TEST_CASE("the user's own file says how things look: a variable and a flag stand above it") {
  Desk desk;
  desk.write(".config/greenroom/config.yaml", "color: always\nverbose: 1\njobs: 2\n");
  const std::string red = "\033[";
  CHECK(has(desk.run({"rehearse", canary}).out, red));
  CHECK(has(desk.run({"rehearse", canary}).out, "settings"));
  CHECK_FALSE(has(desk.run({"rehearse", canary, "--color", "never"}).out, red));
  CHECK_FALSE(has(desk.run({"rehearse", canary, "--no-color"}).out, red));
  CHECK_FALSE(has(desk.run({"rehearse", canary, "--no-verbose"}).out, "settings"));
  CHECK_FALSE(has(desk.run({"rehearse", canary, "--no-config"}).out, red));
  CHECK(desk.run({"rehearse", canary, "--quiet"}).out.empty());
  desk.set("GREENROOM_COLOR", "never");
  CHECK_FALSE(has(desk.run({"rehearse", canary}).out, red));
  CHECK(has(desk.run({"rehearse", canary, "--color", "always"}).out, red));
}

TEST_CASE("a file of looks that was named must be there, and says nothing of outcomes") {
  Desk desk;
  const Seen none = desk.run({"rehearse", canary, "--config", desk.folder() + "/none.yaml"});
  CHECK(none.exit == 254);
  CHECK(has(none.err, "cannot be read: No such file or directory [Y102]"));
  desk.write("looks.yaml", "colour: never\nseed: 7\njobs: 0\n");
  desk.set("GREENROOM_CONFIG", desk.folder() + "/looks.yaml");
  const Seen wrong = desk.run({"rehearse", canary});
  CHECK(wrong.exit == 254);
  CHECK(has(wrong.err, "unknown word \"colour\" in config [Y201]"));
  CHECK(has(wrong.err, "nearest  color\n"));
  CHECK(has(wrong.err, "this file says how a run looks, never how it ends: color, verbose, jobs"));
  CHECK(has(wrong.err, ":3:7: "));
  CHECK(desk.run({"rehearse", canary, "--no-config"}).exit == 0);
  desk.write("looks.yaml", "# nothing yet\n");
  CHECK(desk.run({"rehearse", canary}).exit == 0);
}

TEST_CASE("a flag that is only on or off is turned off again, and the last one counts") {
  const Desk desk;
  CHECK(desk.run({"rehearse", canary, "--json", "--no-json"}).out.ends_with("--seed 1\n"));
  CHECK(desk.run({"rehearse", canary, "--no-json", "--json"}).out.starts_with("{"));
  CHECK_FALSE(desk.run({"rehearse", canary, "-q", "--no-quiet"}).out.empty());
  const Seen wrong = desk.run({"rehearse", canary, "--no-jason"});
  CHECK(wrong.exit == 254);
  CHECK(has(wrong.err, "nearest  --no-json\n"));
  CHECK(has(desk.run({"rehearse", "--help"}).out, "is turned off again by its --no- form"));
}

TEST_CASE("explain says which properties judge a fault") {
  const Desk desk;
  CHECK(has(desk.run({"explain", "answer_lost"}).out, "judged by      S3 S4 L2"));
  CHECK(has(desk.run({"explain", "network_closed"}).out, "  judged by  S1 S2 S6\n"));
}

TEST_CASE("the README shows what the program prints, but for what the machine's clock said") {
  std::ifstream file(GREENROOM_SOURCE_DIR "/README.md");
  const std::string page{std::istreambuf_iterator<char>(file), {}};
  const std::string opens = "```text\n";
  const std::size_t from = page.find(opens) + opens.size();
  const std::string shown = page.substr(from, page.find("```", from) - from);
  const Desk desk;
  std::string told = desk.run({"rehearse", canary}).out;
  const std::string out = desk.folder() + "/out";
  told.replace(told.find(out), out.size(), ".greenroom");
  CHECK(timeless(shown) == timeless(told));
}

TEST_CASE("cases that are shown are documents of one stream, each with its name") {
  const Desk desk;
  const std::string matrix = small + "matrix: {bake: {short: {strategy: {bake: 5m}}, none: {}}}\n";
  const std::string shown = desk.run({"rehearse", "-", "--show"}, matrix).out;
  CHECK(shown.starts_with("--- # -@short\nscenario: From standard input\n"));
  CHECK(has(shown, "\n--- # -@none\nscenario: From standard input\n"));
}

TEST_CASE("repeated seeds add up, and what is said twice is played once") {
  const Desk desk;
  const Seen seen = desk.run({"rehearse", "-", "--seed", "7", "--seed", "3..4", "--seed=4"}, small);
  CHECK(seen.exit == 0);
  CHECK(has(seen.out, " seed 3 "));
  CHECK(has(seen.out, " seed 7 "));
  CHECK(has(seen.out, "HELD  3 of 3\nagain:  greenroom rehearse - --seed 3..4 --seed 7\n"));
}

TEST_CASE("rows differ in one word: a second --vary is refused with what does instead") {
  const Desk desk;
  const Seen seen = desk.run({"rehearse", canary, "--vary", "step=10%,50%", "--vary", "bake=5m"});
  CHECK(seen.exit == 254);
  CHECK(seen.out.empty());
  CHECK(has(seen.err, "--vary was given 2 times [C102]\n"));
  CHECK(has(seen.err, "  try      --vary step=10%,50% --set WORD=VALUE"));
}

TEST_CASE("a report of --vary names the value in each row, and plays all of them again") {
  const Desk desk;
  const Seen seen =
      desk.run({"rehearse", "-", "--vary", "bake=5m,9m", "--report", "markdown=-"}, small);
  CHECK(has(seen.out, "`-` `bake=5m` | 1 "));
  CHECK(has(seen.out, "`-` `bake=9m` | 1 "));
  CHECK(has(seen.out, "again: `greenroom rehearse - --vary bake=5m,9m --seed 1`\n"));
}

TEST_CASE("explain offers the three nearest of all ids, operations among them") {
  const Desk desk;
  CHECK(has(desk.run({"explain", "answer_lots"}).err, "  nearest  answer_lost, answers, answer\n"));
  CHECK(has(desk.run({"explain", "codedeploy:CreateDeploymen"}).err,
            "  nearest  codedeploy:CreateDeployment, codedeploy:"));
  CHECK(has(desk.run({"explain", "Y999"}).err, "  nearest  Y"));
}
