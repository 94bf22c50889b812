// What an error says to write instead: it can be pasted, and keeps what was right.
#include "harness/language/names.hpp"
#include "tests/harness/language/scratch.hpp"

using namespace greenroom::harness;

namespace {

const std::string head = "scenario: t\nworld: bash-dog\nmethod:\n  - deploy: v2\n";

AuthorError first_of(const std::string& text, const LoadOptions& options = {}) {
  Scratch scratch("remedies");
  auto errors = errors_of(scratch.write("x.yaml", text), options);
  REQUIRE_FALSE(errors.empty());
  return errors.front();
}

std::string remedy_of(const std::string& text) { return first_of(text).remedy; }

std::string amount(std::string_view text, Amount::Kind kind) {
  auto read = read_amount(text, kind);
  REQUIRE_FALSE(read);
  return read.error().remedy;
}

}  // namespace

TEST_CASE("a line that is indented otherwise is shown as it was meant") {
  auto dash = first_of(head + " - wait: 5m\nexpect: {verdict: deployed}\n");
  CHECK(dash.id == "Y101");
  CHECK(dash.place.line == 5);
  CHECK(dash.remedy == "  - wait: 5m");
  auto word = first_of(head + "expect:\n  verdict: deployed\n   exit: 0\n");
  CHECK(word.place.line == 7);
  CHECK(word.remedy == "  exit: 0");
}

TEST_CASE("a text with a colon is shown in quotes") {
  auto error = first_of("scenario: The alarm: it \"fires\"\nworld: bash-dog\n");
  CHECK(error.id == "Y101");
  CHECK(error.place.column == 11);
  CHECK(error.remedy == "scenario: \"The alarm: it \\\"fires\\\"\"");
  CHECK_FALSE(error.why.empty());
}

TEST_CASE("a tab, a word twice and an open bracket say what to write") {
  CHECK(remedy_of("scenario: t\nworld:\n\tfrom: bash-dog\n") == "  from: bash-dog");
  CHECK(remedy_of(head + "seed: 1\nexpect: {verdict: deployed}\nseed: 2\n") ==
        "leave out line 5 or line 7");
  CHECK(remedy_of(head + "expect: {verdict: deployed\nseed: 1\n") == "expect: {verdict: deployed}");
}

TEST_CASE("brackets without end are told in a line of house length") {
  auto error =
      first_of("scenario: " + std::string(100'000, '[') + std::string(100'000, ']') + "\n");
  CHECK(error.what.find("nested too deeply") != std::string::npos);
  CHECK(printed(error).size() < 700);
}

TEST_CASE("a list without its dash, a verb without its object and a list for a map are rewritten") {
  const std::string end = "expect: {verdict: deployed}\n", begin = "scenario: t\nworld: bash-dog\n";
  CHECK(remedy_of(begin + "method:\n  deploy: v2\n" + end) == "method: [{deploy: v2}]");
  CHECK(remedy_of(begin + "method:\n  - deploy\n" + end) == "- deploy: v2");
  CHECK(
      remedy_of(begin + "method: [{deploy: v2}]\nexpect:\n  - verdict: deployed\n  - exit: 0\n") ==
      "expect: {verdict: deployed, exit: 0}");
  CHECK(remedy_of(begin + "method: [{deploy: v2}]\nseed: [7]\n" + end) == "seed: 7");
}

TEST_CASE("a file without its first word is told to begin with it") {
  CHECK(remedy_of("world: bash-dog\nmethod: [{deploy: v2}]\n") == "scenario: a title");
  CHECK(remedy_of("scenrio: One night\nworld: bash-dog\n") == "scenario: One night");
  CHECK(remedy_of("world: bash-dog\nscenario: One night\n") == "scenario: One night");
}

TEST_CASE("a word that is not modelled is refused as such, whatever its object") {
  auto error = first_of(head + "faults: [{source_down: alarm:x}]\nexpect: {verdict: deployed}\n");
  CHECK(error.id == "Y601");
  auto kind = first_of(head + "faults: [{task_dies: alarm:x}]\nexpect: {verdict: deployed}\n");
  CHECK(kind.what == "\"alarm:x\" is an alarm, where a task is meant");
}

TEST_CASE(
    "three mistakes of somebody who has read docs/scenarios.md are mended by following them") {
  const auto with = [](const std::string& fault) {
    return head + "faults: [" + fault + "]\nexpect: {verdict: deployed}\n";
  };
  CHECK(remedy_of(with("{network_closed: alb, at: bake.started}")) ==
        "network_closed: security_group:alb");
  CHECK(remedy_of(with("{network_closed: security_group:alb, at: bake.begun}")) ==
        "at: bake.started");
  const auto wrong = first_of(with("{network_closed: security_group:task2, at: bake.started}"));
  CHECK(wrong.id == "Y416");
  CHECK(wrong.why == "it has: alb, task");
  CHECK(wrong.remedy == "security_group:task");
  CHECK(remedy_of(with("{route_missing: subnet:privat}")) == "subnet:private");
}

TEST_CASE("a name that is wrong in a cue is mended in the cue's whole line") {
  const auto cue = [](const std::string& at) {
    return remedy_of(head + "faults: [{task_dies: task:green, at: " + at +
                     "}]\nexpect: {verdict: deployed}\n");
  };
  CHECK(cue("alarm:bash-dog-5xx-gren.fired +20s") == "at: alarm:bash-dog-5xx-green.fired +20s");
  CHECK(cue("\"codedeploy:CreateDeploymnt#1\"") == "at: codedeploy:CreateDeployment#1");
}

TEST_CASE("what a cue says beside its moment is kept") {
  CHECK(read_cue("shfit.50% +20s").error().remedy == "shift.50% +20s");
  CHECK(read_cue("shfit.30%#2 +20s").error().remedy == "shift.30%#2 +20s");
  CHECK(read_cue("gren.healthy#2").error().remedy == "green.healthy#2");
  CHECK(read_cue("shift.50% +20").error().remedy == "shift.50% +20m");
}

TEST_CASE("a length for a cue and a number for an answer are shown as they are written there") {
  CHECK(read_cue("3m").error().remedy == "+3m");
  CHECK(remedy_of(head + "faults: [{task_dies: task:green, at: 90s}]\n"
                         "expect: {verdict: deployed}\n") == "at: +90s");
  const auto answer = first_of(head +
                               "faults: [{unhealthy: target:green, answer: 700}]\n"
                               "expect: {verdict: deployed}\n");
  CHECK(answer.place.column == 44);
  CHECK(answer.why == "one of: refused, timeout, or a status of 200 to 599");
}

TEST_CASE("an operator in braces is told as it is in a block") {
  const auto least = first_of(head + "expect: {verdict: deployed, users.lost: >= 3}\n");
  CHECK(least.id == "Y304");
  CHECK(least.place.column == 41);
  CHECK(least.what == "\">= 3\" begins a block of text in YAML");
  CHECK(least.remedy == "users.lost: at least 3");
  const auto more = first_of(head + "expect: {took: > 30s, verdict: deployed}\n");
  CHECK(more.id == "Y304");
  CHECK(more.remedy == "took: at least 30s");
  CHECK(first_of(head + "expect: {took: <= 30s}\n").id == "Y304");
}

TEST_CASE("an amount keeps its words and its number") {
  CHECK(amount("at most 30", Amount::Kind::length) == "at most 30m");
  CHECK(amount("3 to 5", Amount::Kind::length) == "3m to 5m");
  CHECK(amount("less than 10", Amount::Kind::count) == "at most 9");
  CHECK(amount("more than 10", Amount::Kind::count) == "at least 11");
  CHECK(amount("no more than 30s", Amount::Kind::length) == "at most 30s");
  CHECK(amount("< 10", Amount::Kind::count) == "at most 9");
  CHECK(amount("none", Amount::Kind::count) == "at most 3");
  CHECK(remedy_of(head + "expect: {rollback.took: at most 30}\n") ==
        "rollback.took: at most 30m or rollback.took: at most 30s");
}

TEST_CASE("what --set got wrong is shown in the flag and rewritten as one") {
  const std::string good = head + "expect: {verdict: deployed}\n";
  const auto set = [&](const std::string& word, const std::string& value) {
    LoadOptions options;
    options.set.emplace_back(word, value);
    return first_of(good, options);
  };
  auto word = set("trafic", "10/s");
  CHECK(word.place.text() == "--set:1:1");
  CHECK(word.remedy == "--set traffic=10/s");
  CHECK(printed(word).find("   1 | trafic=10/s\n     | ^^^^^^\n") != std::string::npos);
  CHECK(set("expect.verdit", "deployed").remedy == "--set expect.verdict=deployed");
  CHECK(set("strategy.stp", "10%").place.text() == "--set:1:10");
  CHECK(set("traffic", "10").remedy == "--set traffic=10/s");
  CHECK(set("traffic", "10").place.text() == "--set:1:9");
}

TEST_CASE("a world, a listener, a case and a file that are not there come with those that are") {
  const std::string rest = "method: [{deploy: v2}]\nexpect: {verdict: deployed}\n";
  auto world = first_of("scenario: t\nworld: bash-cat\n" + rest);
  CHECK(world.why.find("bash-dog") != std::string::npos);
  auto listener = first_of(head +
                           "  - {edit: listener:prod, set: {weights: {blue: 1}}}\n"
                           "expect: {verdict: deployed}\n");
  CHECK(listener.remedy == "listener:production");
  Scratch scratch("cases");
  const auto plain = scratch.write("plain.yaml", "scenario: t\nworld: bash-dog\n" + rest);
  const auto many = scratch.write(
      "many.yaml",
      "scenario: t\nworld: bash-dog\n" + rest +
          "matrix: {strategy: {canary: {strategy: canary}, linear: {strategy: linear}}}\n");
  CHECK(errors_of(plain + "@nope").at(0).why.find("no matrix") != std::string::npos);
  CHECK(errors_of(many + "@nope").at(0).why == "the cases of this file: canary, linear");
  CHECK(errors_of(scratch.path("plian.yaml")).at(0).nearest == plain);
}

TEST_CASE("a text that other readers take for a boolean is shown in quotes") {
  auto tag = first_of(
      "scenario: t\nworld: bash-dog\nmethod: [{deploy: on}]\nexpect: {verdict: deployed}\n");
  CHECK(tag.id == "Y103");
  CHECK(tag.what == "\"on\" reads as true in many YAML readers");
  CHECK(tag.remedy.find("\"on\"") != std::string::npos);
  CHECK(first_of(head + "about: No\nexpect: {verdict: deployed}\n").id == "Y103");
  Scratch scratch("quoted");
  CHECK(errors_of(scratch.write("x.yaml", head + "about: \"no\"\nexpect: {verdict: deployed}\n"))
            .empty());
}

TEST_CASE("another format, a page that the edge does not have, and a zone elsewhere are refused") {
  CHECK(first_of(head + "format: 2\nexpect: {verdict: deployed}\n").remedy == "format: 1");
  auto page = first_of(head +
                       "faults: [{error: cloudflare:PurgeCache, code: 531}]\n"
                       "expect: {verdict: deployed}\n");
  CHECK(page.id == "Y313");
  CHECK(page.remedy == "code: 520");
  auto zone = first_of(head + "faults: [{az_lost: az:us-east-2c}]\nexpect: {verdict: deployed}\n");
  CHECK(zone.id == "Y416");
  CHECK(zone.remedy == "az:us-east-2a");
  auto record = first_of(head +
                         "faults: [{dns_lags: record:cat.example, time: 1h}]\n"
                         "expect: {verdict: deployed}\n");
  CHECK(record.id == "Y416");
}

TEST_CASE("harm that the budget does not allow is a warning, and the file is taken") {
  const auto warned = [](const std::string& rest) {
    Scratch scratch("budget");
    std::vector<std::string> ids;
    const auto cases = load_cases(scratch.write("x.yaml", head + rest));
    for (const auto& one : cases.at(0).warnings) ids.push_back(one.id);
    return ids;
  };
  const std::string dies = "faults: [{task_dies: task:blue, at: +30s}]\n";
  const std::string none = "expect: {verdict: deployed, users.lost: 0}\n";
  CHECK(warned(dies + none) == std::vector<std::string>{"Y503"});
  CHECK(warned("faults: [{task_dies: task:green}]\n" + none).empty());
  CHECK(warned("faults: [{task_dies: \"task:blue#1\"}]\n" + none).empty());
  CHECK(warned("faults: [{task_dies: task:blue, at: bake.started}]\n" + none).empty());
  CHECK(warned(dies + "expect: {verdict: deployed, users.lost: at most 99}\n").empty());
}
