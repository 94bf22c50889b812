// greenroom, the program: what a person sees on a terminal, and what others read from a pipe.
#include "tests/harness/terminal/desk.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>

using greenroom::tests::Desk;
using greenroom::tests::Seen;

namespace {

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}
std::ptrdiff_t lines_of(const std::string& text) {
  return std::count(text.begin(), text.end(), '\n');
}

const std::string canary = "scenarios/bash-dog/canary.yaml";
/// Visits played one by one over an hour of bake: long enough to be watched, in any build.
#ifdef NDEBUG
const std::string many = "traffic.rate=500/s";
#else
const std::string many = GREENROOM_SANITIZED ? "traffic.rate=5/s" : "traffic.rate=100/s";
#endif
const std::vector<std::string> long_run = {"rehearse", canary, "--set", "traffic.mode=requests",
                                           "--set",    many};

/// Cut off in its bake, which lasts long enough for a signal on a busy machine.
const std::vector<std::string> endless_run = {
    "rehearse", canary,
    "--set",    "traffic.mode=requests",
    "--set",    GREENROOM_SANITIZED ? "traffic.rate=500/s" : "traffic.rate=5000/s"};

}  // namespace

TEST_CASE("where stderr is no terminal each event is a line there, and the story stays alone") {
  const Desk desk;
  const Seen seen = desk.run({"rehearse", canary});
  CHECK(seen.exit == 0);
  CHECK(seen.err.starts_with("canary.yaml  seed 1  world bash-dog  epoch 2025-07\n"));
  CHECK(has(seen.err, "\ncanary.yaml 1:52.3 shift green=10%\n"));
  CHECK(has(seen.err, "\ncanary.yaml 1:47.7 install green=2/2 healthy\n"));
  CHECK_FALSE(has(seen.out, "canary.yaml 1:52.3"));
  CHECK_FALSE(has(seen.out + seen.err, "\033["));
}

TEST_CASE("with --json, --quiet and --journal - nothing but what was asked for is said") {
  const Desk desk;
  const Seen json = desk.run({"rehearse", canary, "--json"});
  CHECK(json.out.starts_with("{"));
  CHECK(json.err.empty());
  const Seen quiet = desk.run({"rehearse", canary, "--quiet"});
  CHECK((quiet.out + quiet.err).empty());
  const Seen journal = desk.run({"rehearse", canary, "--journal", "-"});
  CHECK(journal.err.empty());
  CHECK(journal.out.starts_with("{\"t\":0,"));
  CHECK(has(journal.out, "\"kind\":\"run\",\"actor\":\"cloud\",\"what\":\"ends\""));
}

TEST_CASE("a journal that cannot be written is told before anything is played") {
  const Desk desk;
  const Seen seen = desk.run({"rehearse", canary, "--journal", desk.folder() + "/none/j.jsonl"});
  CHECK(seen.exit == 254);
  CHECK(seen.out.empty());
  CHECK(has(seen.err, "/none/j.jsonl: No such file or directory [R203]\n"));
  CHECK(has(seen.err, "  try      --journal "));
}

TEST_CASE("flag --journal FILE has the lines of every run, one after another") {
  const Desk desk;
  const std::string file = desk.folder() + "/j.jsonl";
  const Seen seen = desk.run({"rehearse", canary, "--seed", "1..2", "--journal", file});
  CHECK(seen.exit == 0);
  const std::string lines = desk.read("j.jsonl");
  const std::string first = desk.read("out/canary-1/journal.jsonl");
  CHECK(first.size() > 1000);
  CHECK(lines == first + desk.read("out/canary-2/journal.jsonl"));
}

TEST_CASE("a second playing for comparison is not in the journal that streams") {
  const Desk desk;
  const std::string killed = "scenarios/bash-dog/engine-killed.yaml";
  const Seen seen = desk.run({"rehearse", killed, "--journal", desk.folder() + "/j.jsonl"});
  CHECK(seen.exit == 0);
  CHECK(desk.read("j.jsonl") == desk.read("out/engine-killed-1/journal.jsonl"));
}

TEST_CASE(
    "flag -v shows settings with who decided them and counts calls, -vv each call, -vvv all") {
  Desk desk;
  desk.set("GREENROOM_SEED", "5");
  const std::string plain = desk.run({"rehearse", canary}).out;
  CHECK_FALSE(has(plain, "  settings "));
  const std::string v = desk.run({"rehearse", canary, "-v"}).out;
  CHECK(has(v, "  settings    seed      5   (GREENROOM_SEED)\n"));
  CHECK(has(v, "strategy  canary 10% every 5m, bake 1h"));
  CHECK(has(v, "\n  calls       verify        18  "));
  CHECK(has(v, "\n              register       1  ecs:RegisterTaskDefinition 1\n"));
  CHECK_FALSE(has(v, "codedeploy:CreateDeployment#1 "));
  const std::string vv = desk.run({"rehearse", canary, "-vv"}).out;
  CHECK(has(vv, "codedeploy:CreateDeployment#1 "));
  CHECK_FALSE(has(vv, "> POST"));
  const std::string vvv = desk.run({"rehearse", canary, "-vvv"}).out;
  CHECK(has(vvv, "           > POST https://codedeploy.us-east-2.amazonaws.com/\n"));
  CHECK(has(vvv, "           > Authorization: ***\n"));
  CHECK_FALSE(has(vvv, "AWS4-HMAC-SHA256"));
  CHECK_FALSE(has(vvv, "Bearer "));
}

TEST_CASE("detail changes how a run looks and not how it ends") {
  const Desk desk;
  desk.run({"rehearse", canary, "--quiet"});
  const std::string calm = desk.read("out/canary-1/journal.jsonl");
  desk.run({"rehearse", canary, "-vvv", "--journal", "-"});
  CHECK(desk.read("out/canary-1/journal.jsonl") == calm);
}

TEST_CASE("a terminal of 120 columns has the strip beside the story") {
  const Desk desk;
  const std::string wide = desk.on_terminal({"rehearse", canary, "--color", "never"}, 120).out;
  CHECK(has(wide, "○ share ●     lost/s"));
  CHECK(has(wide, "███████●\r\n"));
  CHECK_FALSE(has(desk.on_terminal({"rehearse", canary}, 119).out, "share"));
}

TEST_CASE("a variable that nothing reads is named with the nearest that is read") {
  Desk desk;
  desk.set("GREENROOM_SED", "3");
  const Seen seen = desk.run({"rehearse", canary, "--quiet"});
  CHECK(seen.exit == 0);
  CHECK(has(seen.err, "GREENROOM_SED [C105]"));
  CHECK(has(seen.err, "nearest  GREENROOM_SEED\n"));
  Desk known;
  known.set("GREENROOM_JOBS", "2");
  CHECK(known.run({"rehearse", canary, "--quiet"}).err.empty());
}

TEST_CASE("a colour that the variable does not take is refused, not guessed") {
  Desk desk;
  desk.set("GREENROOM_COLOR", "allways");
  const Seen seen = desk.run({"rehearse", canary});
  CHECK(seen.exit == 254);
  CHECK(has(seen.err, "GREENROOM_COLOR takes auto, always or never, not \"allways\" [C102]"));
}

TEST_CASE("colour comes on a terminal or when asked for, and goes when refused") {
  const std::string coloured = "\033[32m●\033[0m";
  const auto out = [](std::vector<std::pair<std::string, std::string>> variables,
                      std::vector<std::string> flags) {
    Desk desk;
    for (const auto& [name, value] : variables) desk.set(name, value);
    std::vector<std::string> words = {"rehearse", canary};
    words.insert(words.end(), flags.begin(), flags.end());
    return desk.run(words).out;
  };
  CHECK(has(out({}, {"--color", "always"}), coloured));
  CHECK(has(out({{"CLICOLOR_FORCE", "1"}}, {}), coloured));
  CHECK(has(out({{"GREENROOM_COLOR", "always"}}, {}), coloured));
  CHECK_FALSE(has(out({{"CLICOLOR_FORCE", "1"}, {"NO_COLOR", "1"}}, {}), "\033["));
  CHECK_FALSE(has(out({{"CLICOLOR_FORCE", "1"}, {"TERM", "dumb"}}, {}), "\033["));
  CHECK_FALSE(has(out({{"GREENROOM_COLOR", "always"}}, {"--color", "never"}), "\033["));
}

TEST_CASE("without UTF-8 the story is plain ASCII") {
  Desk desk;
  desk.set("LC_ALL", "C");
  const Seen seen = desk.run({"rehearse", canary});
  CHECK(has(seen.out, "install     * 2 of 2 healthy"));
  CHECK(std::all_of(seen.out.begin(), seen.out.end(),
                    [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); }));
}

TEST_CASE("on GitHub what failed is annotated, unless GREENROOM_CI says none") {
  Desk desk;
  desk.set("GITHUB_ACTIONS", "true");
  desk.set("GITHUB_STEP_SUMMARY", desk.folder() + "/summary.md");
  const std::vector<std::string> fails = {"rehearse", canary, "--set",
                                          "expect.verdict=rolled_back"};
  const Seen seen = desk.run(fails);
  CHECK(seen.exit == 1);
  CHECK(has(seen.err, "\n::error file="));
  CHECK_FALSE(has(seen.out, "::error"));
  CHECK(desk.read("summary.md").starts_with("### ✗ NOT HELD: Canary"));
  CHECK(has(desk.read("summary.md"), "`greenroom rehearse " + canary));
  desk.set("GREENROOM_CI", "none");
  CHECK_FALSE(has(desk.run(fails).err, "::error"));
}

TEST_CASE("several runs have a line each, stories of the failed alone, and closing lines") {
  const Desk desk;
  const Seen seen = desk.run({"rehearse", canary, "--seed", "1..3"});
  CHECK(seen.exit == 0);
  CHECK(lines_of(seen.out) == 5);
  CHECK(has(seen.out, "✓ canary.yaml seed 2 "));
  CHECK(has(seen.out, "\nHELD  3 of 3\nagain:  greenroom rehearse " + canary + " --seed 1..3\n"));
  CHECK(has(seen.err, "\ncanary.yaml seed 3 "));
  const Seen failed =
      desk.run({"rehearse", canary, "--seed", "1..2", "--set", "expect.verdict=rolled_back"});
  CHECK(failed.exit == 1);
  CHECK(has(failed.out, "✗ canary.yaml seed 1 "));
  CHECK(has(failed.out, "canary-1/report.html\n"));  // `latest` is the other run
  CHECK(has(failed.out,
            "\nNOT HELD  2 of 2\nagain:  greenroom rehearse --failed"
            " --set expect.verdict=rolled_back\n"));
}

TEST_CASE("flag --failed plays what failed with the seeds that it failed with") {
  const Desk desk;
  desk.run({"rehearse", canary, "--seed", "6..7", "--set", "expect.verdict=rolled_back"});
  const Seen again = desk.run({"rehearse", "--failed"});
  CHECK(again.exit == 0);
  CHECK(has(again.out, "✓ canary.yaml seed 6 "));
  CHECK(has(again.out, "✓ canary.yaml seed 7 "));
  CHECK(has(again.out, "\nHELD  2 of 2\nagain:  greenroom rehearse --failed\n"));
  const Seen none = desk.run({"rehearse", "--failed"});
  CHECK(none.exit == 254);
  CHECK(has(none.err, "nothing failed last time [C102]"));
}

TEST_CASE("a file that cannot be read does not keep others from being played, and is counted") {
  const Desk desk;
  const Seen seen =
      desk.run({"rehearse", canary, "tests/harness/language/bad/01-misspelt-word.yaml"});
  CHECK(seen.exit == 254);
  CHECK(has(seen.out, "✓ canary.yaml "));
  CHECK(has(seen.out, "\nUNKNOWN  1 of 2, 1 not readable\nagain:  "));
}

TEST_CASE("an interrupted run tells what was seen, wipes its picture and exits 2") {
  const Desk desk;
  const Seen seen = desk.on_terminal(endless_run, 80, "▸ bake");
  CHECK(seen.exit == 2);
  const std::size_t story = seen.out.find("Canary 10 % for 5 minutes");
  REQUIRE(story != std::string::npos);
  CHECK(seen.out.substr(0, story).ends_with("epoch 2025-07\r\n"));
  CHECK(has(seen.out.substr(story), "UNKNOWN  interrupted at "));
  CHECK_FALSE(
      has(seen.out.substr(story), "✗"));  // what a run leaves half done is no fault of its tool
  CHECK(has(seen.out.substr(story), "\nagain:  greenroom rehearse " + canary));
}

TEST_CASE(
    "interrupted while it is played under other rules, a run has its verdict and says what is "
    "unknown") {
  const Desk desk;
  const Seen seen = desk.on_terminal(long_run, 80, "under other rules: ");
  INFO(seen.out);
  CHECK(seen.exit == 2);
  CHECK(has(seen.out, "\nHELD  "));
  CHECK(has(seen.out, " depends on  not known: interrupted"));
}

TEST_CASE("files of one name in two folders keep their own runs") {
  const Desk desk;
  for (const std::string at : {"/a", "/b"}) {
    std::filesystem::create_directory(desk.folder() + at);
    std::filesystem::copy_file(GREENROOM_SOURCE_DIR "/" + canary, desk.folder() + at + "/x.yaml");
  }
  const std::string out = desk.folder() + "/out";
  const Seen seen =
      desk.run({"rehearse", desk.folder() + "/a", desk.folder() + "/b", "--out", out});
  CHECK(seen.exit == 0);
  CHECK(has(seen.out, "/a/x.yaml "));
  CHECK(has(seen.out, "/b/x.yaml "));
  std::size_t folders = 0;
  for (const auto& entry : std::filesystem::directory_iterator(out))
    folders += entry.is_directory() && !entry.is_symlink() ? 1U : 0U;
  CHECK(folders == 2);
}

TEST_CASE("a scenario that cannot be read is told when its folder is rehearsed") {
  const Desk desk;
  std::filesystem::copy_file(GREENROOM_SOURCE_DIR "/" + canary, desk.folder() + "/good.yaml");
  std::ofstream(desk.folder() + "/bad.yaml") << "# ours\nscenario: no \xff letter\n";
  std::ofstream(desk.folder() + "/other.yaml") << "version: 2\n";
  const Seen seen = desk.run({"rehearse", desk.folder(), "--out", desk.folder() + "/out",
                              "--report", "junit=" + desk.folder() + "/junit.xml"});
  CHECK(seen.exit == 254);
  CHECK(has(desk.read("junit.xml"), "tests=\"2\" failures=\"0\" errors=\"1\" skipped=\"0\""));
  CHECK(has(desk.read("junit.xml"), "/bad.yaml:2:14: this byte is no letter"));
  CHECK(has(seen.err, "/bad.yaml:2:14: this byte is no letter of UTF-8 [Y111]"));
  CHECK(has(seen.out, "1 of 2, 1 not readable"));
}

TEST_CASE("two reports into one file are refused before anything is played") {
  const Desk desk;
  const std::string file = desk.folder() + "/r";
  const Seen seen =
      desk.run({"rehearse", canary, "--report", "html=" + file, "--report", "json=" + file});
  CHECK(seen.exit == 254);
  CHECK(has(seen.err, "two reports are to be written to " + file));
  CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("the line that plays a run again can be pasted whatever its path is") {
  const Desk desk;
  const std::string file = desk.folder() + "/my late 'alarm'.yaml";
  std::filesystem::copy_file(GREENROOM_SOURCE_DIR "/" + canary, file);
  const Seen seen =
      desk.run({"rehearse", file, "--set", "expect.users.lost=at most 3", "--out", desk.folder()});
  CHECK(has(seen.out,
            "again:  greenroom rehearse '" + desk.folder() +
                "/my late '\\''alarm'\\''.yaml' --set 'expect.users.lost=at most 3' --seed 1\n"));
}

TEST_CASE("a run of more than 200 ms is drawn on the terminal and wiped before its story") {
  const Desk desk;
  const Seen seen = desk.on_terminal(long_run, 80);
  CHECK(seen.exit == 0);
  const std::size_t story = seen.out.find("Canary 10 % for 5 minutes");
  REQUIRE(story != std::string::npos);
  const std::string before = seen.out.substr(0, story);
  CHECK(before.starts_with("canary.yaml  seed 1  world bash-dog"));
  CHECK(has(before, "  ✓ verify        0:01  18 checks"));
  CHECK(has(before, "A\r\033[J"));
  // The last picture is wiped: after it, only the header stands above the story.
  CHECK(before.ends_with("\r\033[Jcanary.yaml  seed 1  world bash-dog  epoch 2025-07\r\n"));
  CHECK_FALSE(has(seen.out, "canary.yaml 1:52.3 shift"));
}

TEST_CASE("a dumb terminal gets no picture and no colour") {
  Desk desk;
  desk.set("TERM", "dumb");
  CHECK_FALSE(has(desk.on_terminal(long_run, 80).out, "\033["));
}

TEST_CASE("a single run leaves its page, which the line before the last names") {
  const Desk desk;
  const Seen seen = desk.run({"rehearse", canary, "--out", desk.folder() + "/out"});
  CHECK(has(seen.out, "\nreport: " + desk.folder() + "/out/latest/report.html\nagain:  "));
  const std::string page = desk.read("out/latest/report.html");
  CHECK(page.starts_with("<!doctype html>"));
  CHECK(page.ends_with("</html>\n"));
  CHECK(has(page, "<title>HELD: Canary 10 % for 5 minutes"));
}

TEST_CASE("of several runs those that were not held have pages, all have them when asked for") {
  const Desk desk;
  const std::string out = desk.folder() + "/out";
  desk.run({"rehearse", canary, "--seed", "1..2", "--out", out});
  CHECK(desk.read("out/canary-1/report.html").empty());
  const Seen asked = desk.run({"rehearse", canary, "--seed", "1..2", "--out", out, "--report",
                               "html=" + desk.folder() + "/all.html"});
  CHECK(asked.exit == 0);
  CHECK(has(desk.read("all.html"), "<a href=\"out/canary-1/report.html\">"));
  CHECK(has(desk.read("out/canary-2/report.html"), "seed 2"));
  desk.run({"rehearse", canary, "--seed", "1..2", "--out", out});
  CHECK(desk.read("out/canary-1/report.html").empty());  // not an older run's
}

TEST_CASE("a full disk keeps no verdict from being told") {
  const Desk desk;
  const Seen seen = desk.run({"rehearse", canary, "--report", "html=/dev/full"});
  CHECK(seen.exit == 254);
  CHECK(has(seen.out, "\nHELD  deployed, as expected"));
  CHECK(has(seen.err, "/dev/full: No space left on device [R202]"));
  const std::string out = desk.folder() + "/blocked", page = out + "/canary-1/report.html";
  std::filesystem::create_directories(page + "/in the way");
  const Seen blocked = desk.run({"rehearse", canary, "--out", out});
  CHECK(blocked.exit == 0);
  CHECK(has(blocked.out, "\nHELD  deployed, as expected"));
  CHECK(has(blocked.err, page + ": Is a directory [R201]"));
  CHECK(has(blocked.out, "\nreport: " + out + "/latest/journal.jsonl\n"));
}

TEST_CASE("a journal gives the reports that its run gave, and a broken one is told") {
  const Desk desk;
  const std::string first = desk.folder() + "/first.", second = desk.folder() + "/second.";
  const std::string journal = desk.folder() + "/j.jsonl";
  CHECK(desk.run({"rehearse", canary, "--journal", journal, "--report", "trace=" + first + "trace",
                  "--report", "markdown=" + first + "md"})
            .exit == 0);
  const Seen seen = desk.run({"report", journal, "--report", "trace=" + second + "trace",
                              "--report", "markdown=" + second + "md"});
  CHECK(seen.exit == 0);
  CHECK((seen.out + seen.err).empty());
  CHECK_FALSE(desk.read("first.trace").empty());
  CHECK(desk.read("first.trace") == desk.read("second.trace"));
  CHECK(desk.read("first.md") == desk.read("second.md"));
  CHECK(has(desk.run({"report", journal}).out, "\nHELD  deployed, as expected"));
  const Seen compared = desk.run({"report", journal, "--base", journal, "--report", "markdown=-"});
  CHECK(compared.out.starts_with("### ✓ HELD: Canary"));
  CHECK(has(compared.out, "| number | this run | base | difference |"));
  const Seen none = desk.run({"report", desk.folder() + "/none.jsonl"});
  CHECK(none.exit == 254);
  CHECK(has(none.err, "/none.jsonl: No such file or directory [R204]\n"));
  const Seen foreign = desk.run({"report", canary});
  CHECK(foreign.exit == 254);
  CHECK(has(foreign.err, canary + ":1:1: this is no line of a journal [R205]\n"));
}

TEST_CASE("the index made from a journal of several runs links to a page of each beside it") {
  const Desk desk;
  const std::string journal = desk.folder() + "/j.jsonl";
  desk.run({"rehearse", canary, "--seed", "1..2", "--journal", journal, "--quiet"});
  const Seen full = desk.run({"report", journal, "--report", "html=/nowhere/all.html"});
  CHECK(full.exit == 254);
  CHECK(has(full.err, "/nowhere/all-1.html: No such file or directory [R202]"));
  CHECK(desk.run({"report", journal, "--report", "html=" + desk.folder() + "/all.html"}).exit == 0);
  CHECK(has(desk.read("all.html"), "<a href=\"all-2.html\">"));
  CHECK(has(desk.read("all-2.html"), "seed 2"));
}

TEST_CASE("flag --vary has a row a value; what is unknown is refused before anything is played") {
  const Desk desk;
  const Seen seen = desk.run({"rehearse", canary, "--vary", "rate=50/s,200/s"});
  CHECK(seen.exit == 0);
  CHECK(lines_of(seen.out) == 5);
  CHECK(has(seen.out, "\n  200/s  ✓ deployed  "));
  CHECK(has(seen.out,
            "\nagain:  greenroom rehearse " + canary + " --vary rate=50/s,200/s --seed 1\n"));
  const Seen word = desk.run({"rehearse", canary, "--vary", "stp=5%"});
  CHECK(word.exit == 254);
  CHECK(word.err.starts_with("--vary:1:1: unknown word \"stp\" in --vary [Y201]\n"));
  CHECK(has(word.err, "  nearest  step\n"));
  const Seen value = desk.run({"rehearse", canary, "--vary", "step=5%,5,x"});
  CHECK(value.exit == 254);
  CHECK(value.out.empty());
  CHECK(has(value.err, "--vary strategy.step:1:1: "));
  CHECK(has(value.err, "[Y303]\n"));
}

TEST_CASE(
    "each report that a full disk refuses is told after the verdict, the others are written") {
  const Desk desk;
  const Seen seen = desk.run({"rehearse", canary, "--report", "trace=/dev/full", "--report",
                              "markdown=/dev/full", "--report", "json=" + desk.folder() + "/j"});
  CHECK(seen.exit == 254);
  CHECK(has(seen.out, "\nHELD  deployed"));
  CHECK(has(seen.err, "/dev/full: No space left on device [R202]\n"));
  CHECK(has(seen.err, "  try      --report markdown=/tmp/"));
  CHECK(desk.read("j").starts_with("{"));
}

TEST_CASE("an unknown flag or verb comes with the nearest") {
  const Desk desk;
  const Seen flag = desk.run({"rehearse", canary, "--sed", "7"});
  CHECK(flag.exit == 254);
  CHECK(has(flag.err, "there is no flag \"--sed\" [C101]\n  nearest  --seed\n"));
  const Seen verb = desk.run({"reherse", canary});
  CHECK(has(verb.err, "there is no verb \"reherse\" [C101]\n  nearest  rehearse\n"));
  const Seen twice = desk.run({"rehearse", canary, "--limit", "1h", "--limit", "2h"});
  CHECK(has(twice.err, "--limit is given twice, and has one value [C101]\n"));
}

TEST_CASE("a flag that may stand again takes one value, and what follows is a file") {
  const Desk desk;
  for (const std::vector<std::string>& flag : std::vector<std::vector<std::string>>{
           {"--set", "traffic=10/s"}, {"--not-tag", "none"}, {"--report", "json=/dev/null"}}) {
    const Seen seen = desk.run({"rehearse", flag[0], flag[1], canary, "--quiet"});
    CAPTURE(flag[0], seen.err);
    CHECK(seen.exit == 0);
  }
  const Seen two = desk.run({"rehearse", canary, "--report", "html=a,trace=b"});
  CHECK(two.exit == 254);
  CHECK(has(two.err, "  try      --report html=a --report trace=b\n"));
}

TEST_CASE("a seed that is none is refused with what a seed is") {
  const Desk desk;
  for (const char* seed : {"", "x", "5..1", "1000000000000000"}) {
    const Seen seen = desk.run({"rehearse", canary, "--seed", seed});
    CAPTURE(seed);
    CHECK(seen.exit == 254);
    CHECK(has(seen.err, "none above 999999999999999, not \"" + std::string(seed) + "\" [C101]"));
  }
}

TEST_CASE("USR1 asks where a long playing stands, and the playing goes on") {
  const Desk desk;
  const Seen seen = desk.on_terminal({"rehearse", canary, "--seed", "1..40", "--color", "never"},
                                     80, "seed 2", SIGUSR1);
  CHECK(seen.exit == 0);
  CHECK(has(seen.out, " of virtual time  run "));
  CHECK(has(seen.out, " of 40\r\n"));
  CHECK(has(seen.out, "HELD  40 of 40"));
}

TEST_CASE("help of a verb has its own flags with an example each, and a wrong flag leads there") {
  const Desk desk;
  const std::string help = desk.run({"rehearse", "--help"}).out;
  CHECK(has(help, "e.g. --seed 1..20\n"));
  CHECK(has(help, "exit codes of rehearse\n"));
  CHECK_FALSE(has(help, "--advance-max"));
  CHECK(desk.run({"help", "rehearse"}).out == help);
  CHECK(desk.run({}).out == desk.run({"-h"}).out);
  CHECK(has(desk.run({"rehearse", "--sed", "1"}).err, "more     greenroom rehearse --help\n"));
  const Seen none = desk.run({"help", "rehears"});
  CHECK(none.exit == 254);
  CHECK(has(none.err, "nearest  rehearse\n"));
}

TEST_CASE("explain says of an operation what docs/fidelity.md says of it") {
  const Desk desk;
  const std::string stop = desk.run({"explain", "codedeploy:StopDeployment"}).out;
  CHECK(desk.run({"explain", "codedeploy:StopDeployment#2"}).out == stop);
  CHECK(has(stop, "codedeploy:StopDeployment   operation   modelled\n"));
  CHECK(has(stop, "API_StopDeployment.html"));
  CHECK(has(stop, "docs/fidelity.md, CodeDeploy (codedeploy)"));
  const std::string partial = desk.run({"explain", "CreateDeploymentConfig"}).out;
  CHECK(has(partial, "operation   partial\n  differs    only configurations of the ECS platform"));
  CHECK(has(desk.run({"explain", "ecs:DiscoverPollEndpoint"}).out, "refused\n"));
  CHECK(has(desk.run({"explain", "cloudflare:PurgeCache"}).out, "POST /zones/{zone}/purge_cache"));
  const std::string shared = desk.run({"explain", "TagResource"}).out;
  CHECK(has(shared, "codedeploy:TagResource"));
  CHECK(has(shared, "ecs:TagResource"));
  CHECK(desk.run({"explain", "ecs:StopDeployment"}).exit == 254);
}

TEST_CASE("explain knows words and worlds, and prints no label with nothing behind it") {
  const Desk desk;
  const Seen traffic = desk.run({"explain", "traffic"});
  CHECK(has(traffic.out, "traffic   word   Synthetic users.\n"));
  CHECK(has(traffic.out, "  default    50/s\n"));
  CHECK(has(traffic.out, "  write      traffic: 200/s\n"));
  CHECK(has(desk.run({"explain", "kill"}).out, "  write      - kill: engine\n"));
  CHECK(has(desk.run({"explain", "alarm_fires"}).out, "- alarm_fires: alarm:bash-dog-5xx-green\n"));
  CHECK(desk.run({"explain", "bash-dog"}).out == desk.run({"explain", "world/bash-dog"}).out);
  CHECK_FALSE(has(desk.run({"explain", "Y601"}).out, "write"));
  const Seen none = desk.run({"explain", "trafic"});
  CHECK(has(none.err, "  nearest  traffic"));
  CHECK_FALSE(has(desk.run({"explain", "zzzz"}).err, "nearest"));
}

TEST_CASE("list words prints the words of every table, and of one file's kind") {
  const Desk desk;
  const std::string all = desk.run({"list", "words"}).out;
  for (const char* word : {"\ntraffic ", "\nusers.lost ", "\nfail_fast ", "\nhealth_check "})
    CHECK(has(all, word));
  CHECK_FALSE(has(desk.run({"list", "words", "project"}).out, "\ntraffic "));
  CHECK(has(desk.run({"list", "expectations"}).out, "verdict "));
  CHECK(has(desk.run({"list", "steps"}).out, "deploy "));
}
