#include "harness/language/errors.hpp"
#include "harness/report/html/assets.hpp"
#include "harness/report/html/axis.hpp"
#include "harness/report/html/lanes.hpp"
#include "harness/report/html/model.hpp"
#include "tests/harness/html/pages.hpp"

#include <set>

using namespace greenroom;
using namespace greenroom::harness::html;
using tests::count;
using tests::JournalText;

namespace {

constexpr std::int64_t second = 1'000'000;

/// A shift to half, a fault, ten seconds of loss, a rollback.
std::string hurt() {
  JournalText journal;
  journal.line(0, "visits", R"("what":"rate","milli":50000)")
      .line(0, "actor", R"("what":"enters")", "engine")
      .line(1 * second, "call", R"("id":1,"service":"ecs","operation":"DescribeServices","n":1)",
            "engine")
      .line(2 * second, "answer",
            R"("id":1,"service":"ecs","operation":"DescribeServices","status":400,)"
            R"("error":"ThrottlingException","injected":"throttled")",
            "engine")
      .line(10 * second, "deployment", R"("deployment":"d-1","what":"created","status":"Created")")
      .line(11 * second, "deployment",
            R"("deployment":"d-1","what":"event","event":"Install","event_status":"InProgress")")
      .line(20 * second, "event",
            R"("what":"task_set","task_set":"t","status":"ACTIVE","target_group":"g",)"
            R"("external_id":"d-1","desired":2)")
      .line(30 * second, "target", R"("target_group":"g","target":"10.0.0.1:80","state":"healthy")")
      .line(40 * second, "deployment",
            R"("deployment":"d-1","what":"event","event":"Install","event_status":"Succeeded")")
      .line(60 * second, "weights", R"("port":443,"weights":{"b":50,"g":50},"what":"effective")")
      .line(90 * second, "fault", R"("fault":"task_dies","on":"task:green#1","what":"begins")")
      .line(91 * second, "users", R"("what":"lost","cause":"502 refused","second":91,"micro":5)")
      .line(99 * second, "alarm", R"("alarm":"5xx","state":"ALARM","from":"OK")")
      .line(100 * second, "deployment",
            R"("deployment":"d-2","what":"created","rolls_back":"d-1","status":"Created")")
      .line(101 * second, "weights", R"("port":443,"weights":{"b":100,"g":0},"what":"effective")")
      .line(102 * second, "hook", R"("hook":"h","event":"AfterInstall","what":"called")")
      .line(103 * second, "edge", R"("zone":"z","what":"purge","name":"all")")
      .line(104 * second, "lease", R"("what":"refused","token":2)", "operator")
      .line(120 * second, "visits",
            R"("what":"lost","cause":"502 refused","lost":[[91,10,25000000]])");
  return journal.text();
}

}  // namespace

TEST_CASE("every lane has a title and one sentence for those who do not see it") {
  const std::string page = html_page(tests::page_with(hurt()));
  CHECK(tests::broken_structure(page) == "");
  for (const char* lane : {"axis", "phases", "weights", "targets", "users", "calls", "faults",
                           "actors", "lease", "edge", "alarms", "hooks"}) {
    INFO(lane);
    CHECK(count(page, "<svg id=\"svg-" + std::string(lane) + "\"") == 1);
    CHECK(count(page, "<title id=\"" + std::string(lane) + "-t\">") == 1);
    CHECK(count(page, "<desc id=\"" + std::string(lane) + "-d\">") == 1);
    CHECK(page.find("<desc id=\"" + std::string(lane) + "-d\"></desc>") == std::string::npos);
  }
  CHECK(page.find("Weights of production: blue 100 %, green 0 % until 1:00.0, then blue 50 %, "
                  "green 50 % until 1:41.0, then blue 100 %, green 0 %.") != std::string::npos);
  CHECK(page.find("✗ 250 lost: 502 refused") != std::string::npos);
  CHECK(page.find("throttled befalls ecs:DescribeServices") != std::string::npos);
}

TEST_CASE("untold rules that the outcome hangs on stand beside the properties, others nowhere") {
  Page page = tests::page_with(hurt());
  CHECK(html_page(page).find("left open by") == std::string::npos);
  page.depends = {{"edited_weights", "row 17b", "deployment_fails", "rolled_back; <b> missed"}};
  const std::string shown = html_page(page);
  CHECK(tests::broken_structure(shown) == "");
  CHECK(shown.find("<th scope=\"row\">edited_weights</th><td>row 17b</td>") != std::string::npos);
  CHECK(shown.find("rolled_back; &lt;b&gt; missed") != std::string::npos);
}

TEST_CASE("a lane that nothing happened in is not drawn") {
  const std::string page = html_page(tests::page_with(JournalText().text()));
  CHECK(tests::broken_structure(page) == "");
  for (const char* lane : {"lease", "edge", "alarms", "hooks", "faults", "actors"}) {
    INFO(lane);
    CHECK(page.find("svg-" + std::string(lane) + "\"") == std::string::npos);
  }
}

TEST_CASE("hostile text stays text, wherever it comes from") {
  const std::string hostile = "</script><script>alert(1)</script>\"'&\x01<svg onload=x>";
  JournalText journal;
  const std::string text = tests::json_text(hostile);
  journal.line(1, "step", "\"step\":\"verify\",\"outcome\":\"failed\",\"text\":" + text, hostile)
      .line(2, "actor", "\"what\":\"edit\",\"on\":" + text, hostile)
      .line(3, "fault", "\"what\":\"begins\",\"fault\":" + text + ",\"on\":" + text)
      .line(4, "alarm", "\"state\":\"ALARM\",\"alarm\":" + text)
      .line(5, "hook", "\"what\":\"called\",\"event\":" + text + ",\"hook\":" + text)
      .line(6, "call", "\"id\":1,\"service\":" + text + ",\"operation\":" + text)
      .line(7, "edge", "\"what\":\"record\",\"name\":" + text)
      .line(8, "visits", "\"what\":\"lost\",\"lost\":[[1,1,1]],\"cause\":" + text)
      .line(9, "weights", "\"what\":\"effective\",\"port\":443,\"weights\":{" + text + ":1}");
  Page page = tests::page_with(journal.text());
  page.title = page.label = page.world = page.epoch = page.digest = page.reproduce = hostile;
  page.said = {{hostile, hostile, hostile, 1, {hostile}}};
  page.world_is = page.scenario = page.void_because = hostile;
  page.properties = {{Claim::State::broken, hostile, hostile, hostile, hostile, hostile, 5, 1}};
  page.expectations = page.properties;
  page.story = {{1, hostile, hostile, Moment::Sign::bad}};
  page.numbers = {{hostile, hostile}};
  page.settings = {{hostile, hostile, hostile}};
  const std::string written = html_page(page);
  CHECK(tests::broken_structure(written) == "");
  CHECK(written.find("<script>alert") == std::string::npos);
  CHECK(written.find("<svg onload") == std::string::npos);
  CHECK(written.find('\x01') == std::string::npos);
  CHECK(count(written, "<script") == 2);  // the axis as data, and the page's own
}

TEST_CASE("bytes that are no UTF-8 do not reach the page") {
  Page page = tests::page_with(JournalText().text());
  page.title = "a\xff\xc0\xaf\xed\xa0\x80z";
  CHECK(html_page(page).find("<h1>a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
                             "\xEF\xBF\xBDz</h1>") != std::string::npos);
}

TEST_CASE("a page asks for nothing, and its script is small") {
  const std::string page = html_page(tests::page_with(hurt()));
  CHECK(count(page, "src=") == 0);
  CHECK(count(page, "@import") == 0);
  CHECK(count(page, "fetch(") == 0);
  CHECK(count(page, "localStorage") == 0);
  CHECK(count(page, "url(") == count(page, "url(#"));
  CHECK(count(page, "http") == count(page, "http://www.w3.org/"));  // names of languages
  CHECK(script().size() < 30 * 1024);
  CHECK(script().find("</script") == std::string_view::npos);
}

TEST_CASE("the verdict stands in the title and in the shape of the icon") {
  Page page = tests::page_with(hurt());
  std::set<std::string> icons;
  for (const auto& [verdict, title] : {std::pair{Page::Verdict::held, "<title>HELD: "},
                                       std::pair{Page::Verdict::not_held, "<title>NOT HELD: "},
                                       std::pair{Page::Verdict::unknown, "<title>UNKNOWN: "}}) {
    page.verdict = verdict;
    const std::string written = html_page(page);
    CHECK(written.find(title) != std::string::npos);
    const std::size_t shape = written.find("%3Cpath d='");
    icons.insert(written.substr(shape, written.find("fill=", shape) - shape));
  }
  CHECK(icons.size() == 3);
}

TEST_CASE("a run of very many events makes a page under two megabytes that says it is shortened") {
  JournalText journal;
  for (int i = 0; i < 5000; ++i) {
    const std::string id = std::to_string(i);
    journal.line(i * second, "call", "\"id\":" + id + R"(,"service":"ecs","operation":"Describe")",
                 "engine");
    journal.line(i * second + 5, "answer", "\"id\":" + id + ",\"status\":500", "engine");
    journal.line(i * second + 9, "target",
                 R"("target_group":"g","target":"10.0.0.)" + std::to_string(i % 250) +
                     R"(:80","state":")" + (i % 2 == 0 ? "healthy" : "unhealthy") + "\"");
    journal.line(i * second + 9, "weights",
                 R"("port":443,"what":"effective","weights":{"b":)" + std::to_string(i % 100) +
                     ",\"g\":" + std::to_string(100 - i % 100) + "}");
    journal.line(i * second + 10, "fault", R"("fault":"task_dies","on":"t","what":"acts")");
    journal.line(i * second + 11, "step", R"("step":"verify","outcome":"started")", "engine");
    journal.line(i * second + 12, "step", R"("step":"verify","outcome":"done")", "engine");
    journal.line(i * second + 13, "visits",
                 R"("what":"lost","cause":"c)" + std::to_string(i % 9) + "\",\"lost\":[[" + id +
                     ",1,1000000]]");
  }
  const std::string page = html_page(tests::page_with(journal.text()));
  CHECK(page.size() < 2 * 1024 * 1024);
  CHECK(tests::broken_structure(page) == "");
  CHECK(page.find("summed up per pixel") != std::string::npos);
  CHECK(page.find("not listed here") != std::string::npos);
}

TEST_CASE("a dull stretch is folded, and places keep the order of time") {
  const Axis axis({0, 10 * second, 20 * second, 4000 * second}, 4010 * second);
  std::int64_t folded = 0, last = -1;
  for (const Stretch& stretch : axis.stretches()) {
    CHECK(stretch.left <= stretch.right);
    CHECK(stretch.left >= last);
    last = stretch.right;
    folded += stretch.folded ? 1 : 0;
  }
  CHECK(folded == 1);
  CHECK(axis.place(0) == 0);
  CHECK(axis.place(4010 * second) == lane_width);
  for (std::int64_t t = 0; t < 4010; t += 7)
    CHECK(axis.place(t * second) <= axis.place((t + 7) * second));
  CHECK(axis.place(20 * second) > 3000);
}

TEST_CASE("an even run is not folded, and one without a length can be drawn") {
  std::vector<std::int64_t> even;
  for (int i = 0; i < 10; ++i) even.push_back(i * 300 * second);
  CHECK(Axis(even, 3000 * second).stretches().size() == 1);
  CHECK(Axis({}, 0).place(0) == 0);
}

TEST_CASE("after a second deployment the fleets have swapped their groups") {
  JournalText journal;
  journal.line(10, "deployment", R"("deployment":"d-1","what":"created")")
      .line(20, "event", R"("what":"task_set","external_id":"d-1","target_group":"g")")
      .line(30, "deployment", R"("deployment":"d-1","what":"status","status":"Succeeded")")
      .line(40, "deployment", R"("deployment":"d-2","what":"created")")
      .line(50, "event", R"("what":"task_set","external_id":"d-2","target_group":"b")");
  const Model model = read_model(journal.text());
  CHECK(model.role("b", 0) == "blue");
  CHECK(model.role("g", 39) == "green");
  CHECK(model.role("g", 40) == "blue");
  CHECK(model.role("b", 50) == "green");
  CHECK(model.role("other", 50) == "");
}

TEST_CASE("a call whose answer never came is not taken for a good one") {
  JournalText journal;
  journal.line(1, "call", R"("id":1,"service":"ecs","operation":"A")")
      .line(2, "call", R"("id":2,"service":"ecs","operation":"B")")
      .line(3, "answer", R"("id":2,"status":200,"way":"lost")");
  const Model model = read_model(journal.text());
  REQUIRE(model.calls.size() == 2);
  CHECK(model.calls[0].outcome() == "no answer");
  CHECK(model.calls[1].outcome() == "answer lost");
  CHECK_FALSE(model.calls[0].good());
  CHECK_FALSE(model.calls[1].good());
}

TEST_CASE("a journal that was cut off is read as far as it goes, and the page says so") {
  std::string journal = hurt();
  journal.resize(journal.size() - 20);
  const std::string page = html_page(tests::page_with(journal));
  CHECK(page.find("1 lines of the journal could not be read") != std::string::npos);
}

TEST_CASE("losses of the wrong shape are passed over") {
  JournalText journal;
  journal.line(1, "visits", R"("what":"lost","cause":"c","lost":[[1],"x",[1,2,"3"],[4,1,2]])");
  const Model model = read_model(journal.text());
  REQUIRE(model.lost.size() == 1);
  CHECK(model.lost.front().second == 4);
}
