#include "harness/serve/control.hpp"

#include "harness/language/errors.hpp"
#include "harness/serve/control_parts.hpp"
#include "mocks/protocol/scalars.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace greenroom::harness {
namespace control_api {

tl::unexpected<Wrong> wrong(std::string text, std::string remedy, int status) {
  return tl::unexpected(Wrong{status, std::move(text), std::move(remedy), {}});
}

Reply json_reply(const Json& document, int status) {
  return {
      seam::HttpResponse{
          status, {{"Content-Type", "application/json"}}, boost::json::serialize(document) + "\n"},
      {}};
}

tl::expected<std::string, Wrong> text_in(const Asked& asked, std::string_view word,
                                         std::string_view example) {
  const Json* value = asked.body.if_contains(word);
  if (value == nullptr || !value->is_string())
    return wrong("\"" + std::string(word) + "\" is missing or no text", std::string(example));
  return std::string(value->get_string());
}

namespace {

struct Row {
  ControlRow row;
  Answer (*handle)(Asked&);
};

constexpr std::string_view clock_members =
    "clock:string jump:boolean paused:boolean now:string virtual_us:integer clients:integer "
    "pending:integer";
constexpr std::string_view health_members = "status:string world:string clock:string now:string";
constexpr std::string_view fault_members = "id:integer fault:string on:string state:string";

constexpr std::array<Row, 25> rows = {{
    {{"GET", "/_greenroom/health", "whether it serves, which world, what time it is there", "", "",
      "", health_members},
     health},
    {{"GET", "/_greenroom/clock", "how the clock runs, and who holds it back", "", "", "",
      clock_members},
     get_clock},
    {{"PUT", "/_greenroom/clock",
      "another pace: virtual, realtime or a scale; jump: a repeated read waits for the next change",
      "", "clock:string? jump:boolean?", R"({"clock": "x60"})", clock_members},
     put_clock},
    {{"POST", "/_greenroom/clock/advance", "moves it, whoever waits", "", "by:string",
      R"({"by": "15m"})", clock_members},
     advance},
    {{"POST", "/_greenroom/clock/run-until", "until that moment came, or the limit", "",
      "until:string limit:string?", R"({"until": "bake.ended", "limit": "3h"})",
      "came:boolean clock:string jump:boolean paused:boolean now:string virtual_us:integer "
      "clients:integer pending:integer"},
     run_until},
    {{"POST", "/_greenroom/clock/pause", "time stands still", "", "", "", clock_members}, pause},
    {{"POST", "/_greenroom/clock/resume", "time goes on", "", "", "", clock_members}, resume},
    {{"GET", "/_greenroom/world", "the whole cloud as a document, secrets too", "", "", "", "any"},
     get_world},
    {{"PUT", "/_greenroom/world", "the cloud is this document's, and goes on from there", "",
      "text", "", clock_members},
     put_world},
    {{"GET", "/_greenroom/world/diff", "what differs from the beginning", "", "", "",
      "changed:array"},
     world_diff},
    {{"GET", "/_greenroom/snapshots", "the names of those that are kept", "", "", "",
      "snapshots:array"},
     list_snapshots},
    {{"POST", "/_greenroom/snapshots", "keeps the world under a name, or in a file", "",
      "name:string? file:string?", R"({"name": "before"})", "snapshots:array"},
     make_snapshot},
    {{"DELETE", "/_greenroom/snapshots", "forgets one", "name:string", "", "", "snapshots:array"},
     drop_snapshot},
    {{"POST", "/_greenroom/restore", "the world is as it was kept, and goes on from there", "",
      "name:string? file:string?", R"({"name": "before"})", clock_members},
     restore},
    {{"POST", "/_greenroom/reset", "the world as it was in the beginning", "", "", "",
      clock_members},
     reset},
    {{"GET", "/_greenroom/journal", "from a line on; follow=1: with those that are to come",
      "from:integer? follow:integer?", "", "", "lines"},
     journal},
    {{"GET", "/_greenroom/faults", "those that were raised", "", "", "", "faults:array"},
     list_faults},
    {{"POST", "/_greenroom/faults", "raises one, in the words of a scenario's `faults`", "", "text",
      R"({"answer_lost": "codedeploy:CreateDeployment#1"})", fault_members},
     raise_fault},
    {{"DELETE", "/_greenroom/faults", "ends one", "id:integer", "", "", fault_members},
     withdraw_fault},
    {{"POST", "/_greenroom/connections",
      "completes a CodeConnections connection, or host, as a person does in the console", "",
      "complete:string", R"({"complete": "github"})", "completed:string status:string"},
     complete_connection},
    {{"GET", "/_greenroom/properties", "what can be said of each now", "", "", "",
      "held:boolean properties:array"},
     properties},
    {{"POST", "/_greenroom/scenario", "plays one on the world as it is now, and judges it", "",
      "scenario:string", R"({"scenario": "bash-dog/canary.yaml"})",
      "format:integer scenarios:array"},
     play_scenario},
    {{"GET", "/_greenroom/openapi.json", "this description", "", "", "", "any"}, openapi},
    // What scripts for other emulators already call.
    {{"POST", "/moto-api/reset", "the same as /_greenroom/reset", "", "", "", clock_members},
     reset},
    {{"GET", "/_localstack/health", "the same as /_greenroom/health", "", "", "", health_members},
     health},
}};

bool is_ours(std::string_view path) {
  return path == "/_greenroom" || path.starts_with("/_greenroom/") ||
         path.starts_with("/moto-api/") || path.starts_with("/_localstack/");
}

bool has_member(std::string_view members, std::string_view name) {
  for (std::size_t at = members.find(name); at != std::string_view::npos;
       at = members.find(name, at + 1))
    if ((at == 0 || members[at - 1] == ' ') && members.substr(at + name.size()).starts_with(':'))
      return true;
  return false;
}

tl::expected<void, Wrong> read_query(const Row& row, std::string_view query, Asked& asked) {
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    const std::string_view one = query.substr(0, end);
    query.remove_prefix(std::min(end + 1, query.size()));
    const std::size_t equals = std::min(one.find('='), one.size());
    const std::string name(one.substr(0, equals));
    if (!has_member(row.row.query, name))
      return wrong(std::string(row.row.path) + " knows no \"" + name + "\" in its query",
                   std::string(row.row.path));
    std::string& said = asked.query[name] = {};
    const std::string_view value = one.substr(std::min(equals + 1, one.size()));
    if (!mocks::protocol::unescape(value, mocks::protocol::Plus::is_space, said))
      return wrong(name + " is not percent-encoded well", std::string(row.row.path));
  }
  return {};
}

tl::expected<void, Wrong> read_body(const Row& row, const seam::HttpRequest& request,
                                    Asked& asked) {
  asked.text = request.body;
  if (row.row.takes == "text" || request.body.empty()) return {};
  boost::system::error_code failed;
  Json body = boost::json::parse(request.body, failed);
  const std::string example(row.row.example.empty() ? "send no body" : row.row.example);
  if (failed || !body.is_object()) return wrong("the body is no JSON object", example);
  asked.body = std::move(body.get_object());
  for (const auto& member : asked.body)
    if (!has_member(row.row.takes, member.key()))
      return wrong("the body has no use for \"" + std::string(member.key()) + "\"", example);
  return {};
}

Answer answered(const Row& row, const seam::HttpRequest& request, std::string_view query,
                Asked& asked) {
  if (auto read = read_query(row, query, asked); !read) return tl::unexpected(read.error());
  if (auto read = read_body(row, request, asked); !read) return tl::unexpected(read.error());
  return row.handle(asked);
}

Answer routed(Asked& asked, const seam::HttpRequest& request, std::string_view path,
              std::string_view query) {
  std::string methods;
  std::vector<std::string_view> paths;
  for (const Row& one : rows) {
    paths.push_back(one.row.path);
    if (one.row.path != path) continue;
    if (one.row.method == request.method) return answered(one, request, query, asked);
    methods += (methods.empty() ? "" : ", ") + std::string(one.row.method);
  }
  if (!methods.empty())
    return wrong(std::string(path) + " takes " + methods + ", not " + request.method,
                 "curl -X " + methods.substr(0, methods.find(',')), 405);
  const std::string near = nearest_of(path, paths);
  return wrong("there is nothing at " + std::string(path),
               near.empty() ? "/_greenroom/health" : near, 404);
}

}  // namespace
}  // namespace control_api

std::span<const ControlRow> control_rows() {
  static const std::vector<ControlRow> all = [] {
    std::vector<ControlRow> found;
    for (const control_api::Row& one : control_api::rows) found.push_back(one.row);
    return found;
  }();
  return all;
}

bool is_control(const seam::HttpRequest& request) {
  return control_api::is_ours(std::string_view(request.target).substr(0, request.target.find('?')));
}

seam::HttpResponse control_refusal(int status, std::string_view text, std::string_view remedy) {
  using mocks::JsonObject;
  return *control_api::json_reply(
              JsonObject{{"error", JsonObject{{"text", text}, {"try", remedy}}}}, status)
              .answer;
}

std::optional<Reply> control(ServedCloud& cloud, const seam::HttpRequest& request,
                             const WallTime& wall) {
  if (!is_control(request)) return std::nullopt;
  const std::string_view target = request.target;
  const std::size_t mark = std::min(target.find('?'), target.size());
  cloud.tick(wall);
  control_api::Asked asked{cloud, wall, {}, {}, {}};
  control_api::Answer answer = control_api::routed(
      asked, request, target.substr(0, mark), target.substr(std::min(mark + 1, target.size())));
  if (answer) return std::move(*answer);
  control_api::Wrong& why = answer.error();
  why.more["error"] = mocks::JsonObject{{"text", why.text}, {"try", why.remedy}};
  return control_api::json_reply(why.more, why.status);
}

}  // namespace greenroom::harness
