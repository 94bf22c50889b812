#include "harness/serve/control.hpp"

#include "harness/play/watch.hpp"
#include "mocks/json.hpp"
#include "mocks/protocol/values.hpp"
#include "mocks/snapshot.hpp"
#include "sim/stage.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace greenroom::harness {
namespace {

using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;

struct Asked {
  ServedCloud& cloud;
  const WallTime& wall;
  JsonObject body;
  std::string_view query;
};

/// What is wrong with a request for control, and what to send instead.
struct Wrong {
  int status = 400;
  std::string text, remedy;
};
using Answer = tl::expected<seam::HttpResponse, Wrong>;

tl::unexpected<Wrong> wrong(std::string text, std::string remedy, int status = 400) {
  return tl::unexpected(Wrong{status, std::move(text), std::move(remedy)});
}

seam::HttpResponse json_answer(const Json& document, int status = 200) {
  return {status, {{"Content-Type", "application/json"}}, boost::json::serialize(document) + "\n"};
}

std::string date_of(const Asked& asked) {
  std::string text;
  mocks::protocol::append_iso(text,
                              asked.cloud.run().scene().utc().time_since_epoch().count() / 1000);
  return text;
}

JsonObject clock_document(const Asked& asked) {
  ServedCloud& cloud = asked.cloud;
  return {{"clock", text_of(cloud.settings().clock)},
          {"paused", cloud.paused()},
          {"now", date_of(asked)},
          {"virtual_us", cloud.run().now().time_since_epoch().count()},
          {"clients", static_cast<std::int64_t>(cloud.clients().holding(asked.wall.steady))},
          {"pending", static_cast<std::int64_t>(cloud.run().cloud().timeline.size())}};
}

tl::expected<Length, Wrong> length_in(const Asked& asked, std::string_view word,
                                      std::optional<Length> otherwise = std::nullopt) {
  const std::string remedy = "{\"" + std::string(word) + "\": \"15m\"}";
  const Json* value = asked.body.if_contains(word);
  if (value == nullptr && otherwise) return *otherwise;
  if (value == nullptr || !value->is_string())
    return wrong("\"" + std::string(word) + "\" is missing or no text", remedy);
  const auto length = read_length(std::string_view(value->get_string()));
  if (!length) return wrong(std::string(word) + ": " + length.error().what, remedy);
  return *length;
}

Answer health(Asked& asked) {
  return json_answer(JsonObject{{"status", "ok"},
                                {"world", asked.cloud.played().world.name},
                                {"clock", text_of(asked.cloud.settings().clock)},
                                {"now", date_of(asked)}});
}

Answer get_clock(Asked& asked) { return json_answer(clock_document(asked)); }

Answer put_clock(Asked& asked) {
  const Json* word = asked.body.if_contains("clock");
  const auto clock = word != nullptr && word->is_string()
                         ? read_clock(std::string_view(word->get_string()))
                         : std::nullopt;
  if (!clock)
    return wrong("\"clock\" is virtual, realtime, or x1 to x86400", R"({"clock": "x60"})");
  asked.cloud.pace(*clock, asked.wall);
  return json_answer(clock_document(asked));
}

Answer advance(Asked& asked) {
  const auto length = length_in(asked, "by");
  if (!length) return tl::unexpected(length.error());
  asked.cloud.advance(*length);
  return json_answer(clock_document(asked));
}

/// Until a moment of the language came ("bake.ended"), from now on or before.
Answer run_until(Asked& asked) {
  const std::string remedy = R"({"until": "bake.ended", "limit": "3h"})";
  const Json* word = asked.body.if_contains("until");
  if (word == nullptr || !word->is_string())
    return wrong("\"until\" is missing or no text", remedy);
  const auto moment = read_moment(std::string_view(word->get_string()));
  if (!moment) return wrong("until: " + moment.error().what, remedy);
  const auto limit = length_in(asked, "limit", std::chrono::hours(24));
  if (!limit) return tl::unexpected(limit.error());
  const Watch& watch = asked.cloud.run().watch();
  const bool came = asked.cloud.run_until([&] { return watch.when(*moment).has_value(); }, *limit);
  JsonObject document = clock_document(asked);
  document["came"] = came;
  return json_answer(document);
}

Answer pause(Asked& asked) {
  asked.cloud.pause(true, asked.wall);
  return json_answer(clock_document(asked));
}

Answer resume(Asked& asked) {
  asked.cloud.pause(false, asked.wall);
  return json_answer(clock_document(asked));
}

Answer world(Asked& asked) {
  return json_answer(mocks::snapshot::to_json(asked.cloud.run().cloud()));
}

/// What became of the world since the beginning, a line each.
Answer world_diff(Asked& asked) {
  JsonArray lines;
  for (const std::string& line :
       mocks::snapshot::diff(asked.cloud.beginning(), asked.cloud.run().cloud()))
    lines.emplace_back(line);
  return json_answer(JsonObject{{"changed", std::move(lines)}});
}

Answer reset(Asked& asked) {
  asked.cloud.reset(asked.wall);
  return json_answer(clock_document(asked));
}

/// Lines from a sequence number on: `?from=120`.
Answer journal(Asked& asked) {
  std::int64_t from = 0;
  if (asked.query.starts_with("from=")) {
    const auto number = read_count(asked.query.substr(5));
    if (!number) return wrong("from: " + number.error().what, "/_greenroom/journal?from=120");
    from = *number;
  } else if (!asked.query.empty()) {
    return wrong("the journal takes \"from\" and nothing else", "/_greenroom/journal?from=120");
  }
  const sim::Journal& kept = asked.cloud.run().journal();
  const auto dropped = static_cast<std::int64_t>(kept.dropped());
  std::string_view lines = kept.lines();
  for (from -= dropped; from > 1 && !lines.empty(); --from)
    lines.remove_prefix(lines.find('\n') + 1);
  seam::HttpResponse answer{200, {{"Content-Type", "application/x-ndjson"}}, std::string(lines)};
  answer.headers.push_back({"x-greenroom-journal-dropped", std::to_string(dropped)});
  return answer;
}

struct Row {
  ControlRow row;
  Answer (*handle)(Asked&);
};
constexpr std::array<Row, 13> rows = {{
    {{"GET", "/_greenroom/health", "whether it serves, which world, what time it is there"},
     health},
    {{"GET", "/_greenroom/clock", "how the clock runs, and who holds it back"}, get_clock},
    {{"PUT", "/_greenroom/clock", "{\"clock\": \"x60\"}: virtual, realtime or a scale"}, put_clock},
    {{"POST", "/_greenroom/clock/advance", "{\"by\": \"15m\"}: moves it, whoever waits"}, advance},
    {{"POST", "/_greenroom/clock/run-until",
      "{\"until\": \"bake.ended\", \"limit\": \"3h\"}: until that moment came"},
     run_until},
    {{"POST", "/_greenroom/clock/pause", "time stands still"}, pause},
    {{"POST", "/_greenroom/clock/resume", "time goes on"}, resume},
    {{"GET", "/_greenroom/world", "the whole cloud as a document, secrets too"}, world},
    {{"GET", "/_greenroom/world/diff", "what differs from the beginning"}, world_diff},
    {{"POST", "/_greenroom/reset", "the world as it was in the beginning"}, reset},
    {{"GET", "/_greenroom/journal", "JSON lines; ?from=N: from that line on"}, journal},
    // What scripts for other emulators already call.
    {{"POST", "/moto-api/reset", "the same as /_greenroom/reset"}, reset},
    {{"GET", "/_localstack/health", "the same as /_greenroom/health"}, health},
}};

bool is_ours(std::string_view path) {
  return path == "/_greenroom" || path.starts_with("/_greenroom/") ||
         path.starts_with("/moto-api/") || path.starts_with("/_localstack/");
}

Answer routed(Asked& asked, std::string_view method, std::string_view path) {
  std::string methods;
  std::vector<std::string_view> paths;
  for (const Row& one : rows) {
    paths.push_back(one.row.path);
    if (one.row.path != path) continue;
    if (one.row.method == method) return one.handle(asked);
    methods += (methods.empty() ? "" : ", ") + std::string(one.row.method);
  }
  if (!methods.empty())
    return wrong(std::string(path) + " takes " + methods + ", not " + std::string(method),
                 "curl -X " + methods.substr(0, methods.find(',')), 405);
  const std::string near = nearest_of(path, paths);
  return wrong("there is nothing at " + std::string(path),
               near.empty() ? "/_greenroom/health" : near, 404);
}

Answer answered(ServedCloud& cloud, const seam::HttpRequest& request, std::string_view path,
                std::string_view query, const WallTime& wall) {
  Asked asked{cloud, wall, {}, query};
  if (!request.body.empty()) {
    boost::system::error_code failed;
    Json body = boost::json::parse(request.body, failed);
    if (failed || !body.is_object()) return wrong("the body is no JSON object", R"({"by": "15m"})");
    asked.body = std::move(body.get_object());
  }
  return routed(asked, request.method, path);
}

}  // namespace

std::span<const ControlRow> control_rows() {
  static const std::vector<ControlRow> all = [] {
    std::vector<ControlRow> found;
    for (const Row& one : rows) found.push_back(one.row);
    return found;
  }();
  return all;
}

bool is_control(const seam::HttpRequest& request) {
  return is_ours(std::string_view(request.target).substr(0, request.target.find('?')));
}

seam::HttpResponse control_refusal(int status, std::string_view text, std::string_view remedy) {
  return json_answer(JsonObject{{"error", JsonObject{{"text", text}, {"try", remedy}}}}, status);
}

std::optional<seam::HttpResponse> control(ServedCloud& cloud, const seam::HttpRequest& request,
                                          const WallTime& wall) {
  const std::string_view target = request.target;
  const std::size_t mark = std::min(target.find('?'), target.size());
  const std::string_view path = target.substr(0, mark);
  if (!is_ours(path)) return std::nullopt;
  const std::string_view query = target.substr(std::min(mark + 1, target.size()));
  cloud.tick(wall);
  Answer answer = answered(cloud, request, path, query, wall);
  if (answer) return std::move(*answer);
  const Wrong& why = answer.error();
  return control_refusal(why.status, why.text, why.remedy);
}

}  // namespace greenroom::harness
