// Reading events: a stream's from either end, a group's by a pattern.
// AWS: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
#include "mocks/logs/handlers.hpp"
#include "mocks/logs/parts.hpp"

#include <algorithm>
#include <limits>

namespace greenroom::mocks::logs {
namespace {

constexpr std::int64_t events_max = 10'000;
constexpr std::size_t page_bytes_max = 1'048'576;

seam::Failure bad_token() {
  return refuse("InvalidParameterException", "The specified nextToken is invalid.");
}

/// "f/<56 digits>/s": what comes after that event. "b/...": what comes before it.
std::string token(char direction, const EventKey& edge) {
  return std::string(1, direction) + "/" + digits_of(edge) + "/s";
}

struct Edge {
  bool forward = true;
  EventKey key;
};

Result<Edge> edge_of(std::string_view text) {
  Edge edge;
  const bool framed = text.size() > 4 && text.substr(1, 1) == "/" && text.ends_with("/s") &&
                      (text.front() == 'f' || text.front() == 'b');
  if (!framed || !read_digits(text.substr(2, text.size() - 4), edge.key)) return bad_token();
  edge.forward = text.front() == 'f';
  return edge;
}

/// Startime is in, end is out.
struct Window {
  std::int64_t from, to;
  explicit Window(const JsonObject& input)
      : from(number_of(input, "startTime", 0)),
        to(number_of(input, "endTime", std::numeric_limits<std::int64_t>::max())) {}
  bool holds(std::int64_t at) const { return at >= from && at < to; }
};

using Found = std::vector<std::pair<EventKey, const Event*>>;

/// As many as a page takes, from the end that is asked for; in order of time.
Found page_of_stream(const Stream& stream, const Edge& edge, const Window& window,
                     std::int64_t most) {
  Found page;
  std::size_t bytes = 0;
  const auto add = [&](const auto& entry) {
    if (!window.holds(entry.first.first)) return true;
    bytes += entry.second.message.size() + event_overhead;
    if (static_cast<std::int64_t>(page.size()) == most || bytes > page_bytes_max) return false;
    page.emplace_back(entry.first, &entry.second);
    return true;
  };
  if (edge.forward) {
    for (auto at = stream.events.upper_bound(edge.key); at != stream.events.end(); ++at)
      if (!add(*at)) break;
    return page;
  }
  auto at = stream.events.lower_bound(edge.key);
  while (at != stream.events.begin())
    if (!add(*--at)) break;
  std::reverse(page.begin(), page.end());
  return page;
}

constexpr EventKey first_edge{0, 0};
constexpr EventKey last_edge{std::numeric_limits<std::int64_t>::max(),
                             std::numeric_limits<std::uint64_t>::max()};

}  // namespace

Result<Json> get_log_events(Call& call, const JsonObject& input) {
  Group* group = GR_TRY(group_of(call, input));
  const Stream* stream = GR_TRY(find_stream(*group, text_of(input, "logStreamName")));
  const std::string_view given = text_of(input, "nextToken");
  Edge edge{flag_of(input, "startFromHead"), {}};
  edge.key = edge.forward ? first_edge : last_edge;
  if (!given.empty()) edge = GR_TRY(edge_of(given));
  const Found page =
      page_of_stream(*stream, edge, Window(input), number_of(input, "limit", events_max));
  JsonArray events;
  for (const auto& [key, event] : page)
    events.push_back(JsonObject{{"timestamp", key.first},
                                {"message", event->message},
                                {"ingestionTime", event->ingested_ms}});
  // At its end a stream gives back the token that was given: that is how readers know.
  EventKey forward = edge.key, backward = edge.key;
  if (!page.empty()) {
    forward = page.back().first;
    backward = page.front().first;
  } else if (edge.forward) {
    backward = {edge.key.first, edge.key.second + 1};
  } else {
    forward = edge.key == last_edge || edge.key.second == 0
                  ? first_edge
                  : EventKey{edge.key.first, edge.key.second - 1};
    if (edge.key == last_edge) backward = first_edge;
  }
  return Json(JsonObject{{"events", std::move(events)},
                         {"nextForwardToken", token('f', forward)},
                         {"nextBackwardToken", token('b', backward)}});
}

// AWS:
// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
Result<Json> filter_log_events(Call& call, const JsonObject& input) {
  Group* group = GR_TRY(group_of(call, input));
  const JsonArray* names = array_of(input, "logStreamNames");
  const std::string_view prefix = text_of(input, "logStreamNamePrefix");
  if (names != nullptr && !prefix.empty())
    return refuse("InvalidParameterException",
                  "logStreamNames and logStreamNamePrefix are mutually exclusive parameters.");
  if (names != nullptr)
    for (const Json& name : *names) (void)GR_TRY(find_stream(*group, name.get_string()));
  const Pattern pattern = GR_TRY(pattern_of(text_of(input, "filterPattern")));
  EventKey after = first_edge;
  const std::string_view given = text_of(input, "nextToken");
  if (!given.empty() && !read_digits(given, after)) return bad_token();
  const Window window(input);
  std::map<EventKey, std::pair<const std::string*, const Event*>> found;
  for (const auto& [name, stream] : group->streams) {
    const std::string& its = name;
    if (!name.starts_with(prefix)) continue;
    if (names != nullptr && std::none_of(names->begin(), names->end(),
                                         [&](const Json& one) { return one.get_string() == its; }))
      continue;
    for (auto at = stream.events.upper_bound(after); at != stream.events.end(); ++at)
      if (window.holds(at->first.first) && pattern.lets_through(at->second.message))
        found[at->first] = {&name, &at->second};
  }
  const std::int64_t most = number_of(input, "limit", events_max);
  JsonObject answer;
  JsonArray events;
  for (const auto& [key, what] : found) {
    if (static_cast<std::int64_t>(events.size()) == most) {
      answer["nextToken"] = digits_of(after);
      break;
    }
    after = key;
    events.push_back(JsonObject{{"logStreamName", *what.first},
                                {"timestamp", key.first},
                                {"message", what.second->message},
                                {"ingestionTime", what.second->ingested_ms},
                                {"eventId", digits_of(key)}});
  }
  answer["events"] = std::move(events);
  answer["searchedLogStreams"] = JsonArray();  // no longer told, says its page
  return Json(std::move(answer));
}

}  // namespace greenroom::mocks::logs
