// What -v, -vv and -vvv show, the strip of wide terminals, and that no secret gets into either.
#include "harness/report/details.hpp"

#include "harness/report/redact.hpp"
#include "harness/report/terminal.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::harness;
using namespace std::chrono_literals;

namespace {

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

CallSeen call(const std::string& phase, const std::string& operation, std::int64_t status) {
  CallSeen seen;
  seen.at = seam::Steady(61'500ms);
  seen.phase = phase;
  seen.actor = "engine";
  seen.service = "codedeploy";
  seen.operation = operation;
  seen.n = 2;
  seen.status = status;
  return seen;
}

Look verbose(int level) {
  Look look;
  look.verbose = level;
  return look;
}

Detail detail() {
  Detail detail;
  detail.settings = {{"seed", "7", "GREENROOM_SEED"}};
  detail.calls = {call("shift", "GetDeployment", 200), call("shift", "GetDeployment", 200),
                  call("bake", "StopDeployment", 400)};
  detail.calls[2].error = "ThrottlingException";
  detail.calls[2].injected = "throttled";
  detail.calls[0].exchange = "           > POST https://x/\n";
  return detail;
}

std::vector<StoryLine> story() {
  std::vector<StoryLine> lines(2);
  lines[0].at = seam::Steady(10s);
  lines[0].word = "shift";
  lines[0].text = "{green} 10 %";
  lines[0].green = 100'000;
  lines[1].at = seam::Steady(20s);
  lines[1].word = "lost";
  lines[1].sign = StoryLine::Sign::bad;
  lines[1].text = "the first visit: 502";
  return lines;
}

CaseResult told_result() {
  CaseResult result;
  result.title = "A shift that loses";
  result.story = story();
  add_losses(result.story, {{"502", 20, 2'000'000}, {"502", 22, 8'000'000}}, seam::Steady(23s));
  return result;
}

}  // namespace

TEST_CASE("each level of detail shows what the one below it shows, and more") {
  const Detail all = detail();
  CHECK(settings_told(all, verbose(0)).empty());
  CHECK(phases_told(all, verbose(0)).empty());
  CHECK(settings_told(all, verbose(1)) == "  settings    seed      7   (GREENROOM_SEED)\n");
  CHECK(calls_told(all, verbose(1)).empty());
  const std::string calls = calls_told(all, verbose(2));
  CHECK(has(calls, "   1:01.5   engine     codedeploy:GetDeployment#2 "));
  CHECK(has(calls, "! engine     codedeploy:StopDeployment#2"));
  CHECK(has(calls, " 400 ThrottlingException, injected throttled\n"));
  CHECK_FALSE(has(calls, "POST"));
  CHECK(has(calls_told(all, verbose(3)), "200\n           > POST https://x/\n"));
}

TEST_CASE("calls are counted phase by phase, in the order in which phases came") {
  CHECK(phases_told(detail(), verbose(1)) ==
        "  calls       shift          2  codedeploy:GetDeployment 2\n"
        "              bake           1  codedeploy:StopDeployment 1\n");
}

TEST_CASE("a call that had no answer says so") {
  Detail one;
  one.calls = {call("deploy", "CreateDeployment", 0)};
  CHECK(has(calls_told(one, verbose(2)), "✗ engine"));
  CHECK(has(calls_told(one, verbose(2)), "no answer\n"));
  one.calls[0].status = 200;
  one.calls[0].way = "lost";
  one.calls[0].injected = "answer_lost";
  CHECK(has(calls_told(one, verbose(2)), "200, answer lost, injected answer_lost\n"));
}

TEST_CASE("known secrets become stars wherever they stand, as written and as JSON writes them") {
  const Redactor redactor({"{\"password\":\"correct\\nhorse\"}", "AKIAEXAMPLEKEY", "short"});
  CHECK(redactor.text("key=AKIAEXAMPLEKEY&short") == "key=***&short");
  CHECK(redactor.text("{\"a\":\"correct\\nhorse\"}") == "{\"a\":\"***\"}");
  CHECK(redactor.text("correct\nhorse") == "***");
}

TEST_CASE("members that hold secrets are hidden whatever they hold, also when the body is cut") {
  const Redactor redactor({});
  CHECK(redactor.text(R"({"SecretString":"a\"b","Name":"n"})") ==
        R"({"SecretString":"***","Name":"n"})");
  CHECK(redactor.text(R"({"authorizationToken" : "QVdT")") == R"({"authorizationToken" : "***")");
  CHECK(redactor.text(R"({"SecretString":"cut sho)") == R"({"SecretString":"***)");
  CHECK(redactor.text("<SessionToken>abc</SessionToken><A>b</A>") ==
        "<SessionToken>***</SessionToken><A>b</A>");
}

TEST_CASE("who one is stays hidden in headers, and a terminal does not obey a body") {
  seam::HttpRequest request;
  request.method = "POST";
  request.host = "ecs.us-east-2.amazonaws.com";
  request.headers = {{"Authorization", "AWS4-HMAC-SHA256 Credential=x"}, {"X-Amz-Target", "y"}};
  request.body = "a\033[2Jb\nc";
  CHECK(Redactor({}).shown(request, "> ") ==
        "> POST https://ecs.us-east-2.amazonaws.com/\n> Authorization: ***\n> X-Amz-Target: y\n"
        "> a.[2Jb\n> c\n");
}

TEST_CASE("losses fall to the line they follow, the worst second of each part") {
  const CaseResult result = told_result();
  CHECK(result.story[0].lost.empty());
  CHECK(result.story[1].lost == std::vector<std::int64_t>{2'000'000, 0, 8'000'000});
}

TEST_CASE("of many seconds a line shows eight parts at most") {
  std::vector<StoryLine> lines(1);
  std::vector<mocks::traffic::Loss> losses;
  for (std::int64_t second = 0; second < 100; ++second) losses.push_back({"502", second, second});
  add_losses(lines, losses, seam::Steady(99s));
  REQUIRE(lines[0].lost.size() == 8);
  CHECK(lines[0].lost.front() == 12);
  CHECK(lines[0].lost.back() == 99);
}

TEST_CASE("the strip stands on wide terminals alone, and the words are the same everywhere") {
  Look wide;
  wide.terminal = true;
  wide.columns = 120;
  const std::string with = told(told_result(), wide);
  CHECK(has(with, "○ share ●     lost/s\n"));
  CHECK(has(with, "shift       ● 10 %"));
  CHECK(has(with, "███████●\n"));
  CHECK(has(with, "████████      ▂ █\n"));
  Look narrow = wide;
  narrow.columns = 119;
  Look pipe = wide;
  pipe.terminal = false;
  for (const Look& look : {narrow, pipe}) {
    CHECK_FALSE(has(told(told_result(), look), "█"));
    CHECK(has(told(told_result(), look), "   0:10.0  shift       ● 10 %\n"));
  }
}

TEST_CASE("no line with a strip is wider than 120 columns; words that are wider go without") {
  Look wide;
  wide.terminal = true;
  wide.columns = 120;
  CaseResult result = told_result();
  result.story[1].text = std::string(100, 'x');
  const std::string text = told(result, wide);
  CHECK(has(text, std::string(100, 'x') + "\n"));
  std::size_t begin = 0;
  for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
    const std::string line = text.substr(begin, end - begin);
    if (!has(line, "xxx")) CHECK(columns_of(line) <= 120);
    begin = end + 1;
  }
}
