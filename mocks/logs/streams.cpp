// Log streams, and writing events into them.
// AWS: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html
#include "mocks/logs/handlers.hpp"
#include "mocks/logs/parts.hpp"

#include <algorithm>

namespace greenroom::mocks::logs {
namespace {

constexpr std::int64_t hour_ms = 3'600'000, day_ms = 24 * hour_ms;
constexpr std::size_t batch_bytes_max = 1'048'576;

std::string sequence_token(const Call& call, const Group& group, std::string_view name,
                           const Stream& stream) {
  return sim::drawn_text(
      call.scene.cloud.settings.chance.draw("logs.token", name_of(group) + ":" + std::string(name),
                                            stream.batches),
      "0123456789", 56);
}

JsonObject told(const Call& call, const Group& group, const std::string& name,
                const Stream& stream) {
  JsonObject document{{"logStreamName", name}, {"creationTime", stream.created_ms}};
  if (!stream.events.empty()) {
    document["firstEventTimestamp"] = stream.events.begin()->first.first;
    document["lastEventTimestamp"] = stream.events.rbegin()->first.first;
  }
  if (stream.ingested_ms) document["lastIngestionTime"] = *stream.ingested_ms;
  document["uploadSequenceToken"] = sequence_token(call, group, name, stream);
  document["arn"] = arn_of(call.scene.cloud, name_of(group)) + ":log-stream:" + name;
  // AWS: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogStream.html
  document["storedBytes"] = 0;  // since 2019, for every stream
  return document;
}

Result<void> check_batch(const JsonArray& events) {
  std::size_t bytes = 0;
  std::int64_t before = 0;
  for (const Json& event : events) {
    bytes += text_of(event.get_object(), "message").size() + event_overhead;
    const std::int64_t at = number_of(event.get_object(), "timestamp");
    if (at < before)
      return refuse("InvalidParameterException",
                    "Log events in a single PutLogEvents request must be in chronological order.");
    before = at;
  }
  if (bytes > batch_bytes_max)
    return refuse("InvalidParameterException", "Upload too large: " + std::to_string(bytes) +
                                                   " bytes exceeds limit of " +
                                                   std::to_string(batch_bytes_max));
  if (before - number_of(events.front().get_object(), "timestamp") > day_ms)
    return refuse("InvalidParameterException",
                  "The batch of log events in a single PutLogEvents request cannot span more than "
                  "24 hours.");
  return {};
}

/// What of a batch in order of time is not taken: indices as the answer tells them.
struct Rejected {
  std::int64_t too_old = 0, expired = 0;  ///< so many at the front
  std::int64_t too_new = -1;              ///< from here on; -1: none
};

Rejected rejected_of(const JsonArray& events, std::int64_t now, std::int64_t retention_days) {
  Rejected rejected;
  std::int64_t index = 0;
  for (const Json& event : events) {
    const std::int64_t at = number_of(event.get_object(), "timestamp");
    if (retention_days > 0 && at < now - retention_days * day_ms) rejected.expired = index + 1;
    if (at < now - 14 * day_ms) rejected.too_old = index + 1;
    if (at > now + 2 * hour_ms && rejected.too_new < 0) rejected.too_new = index;
    ++index;
  }
  return rejected;
}

}  // namespace

Result<Json> create_log_stream(Call& call, const JsonObject& input) {
  Group* group = GR_TRY(find_group(*call.scene.cloud.logs, text_of(input, "logGroupName")));
  const std::string name(text_of(input, "logStreamName"));
  if (group->streams.contains(name))
    return refuse("ResourceAlreadyExistsException", "The specified log stream already exists");
  group->streams[name].created_ms = now_ms(call.scene);
  return Json(JsonObject());
}

Result<Json> delete_log_stream(Call& call, const JsonObject& input) {
  Group* group = GR_TRY(find_group(*call.scene.cloud.logs, text_of(input, "logGroupName")));
  const std::string name(text_of(input, "logStreamName"));
  (void)GR_TRY(find_stream(*group, name));
  group->streams.erase(name);
  return Json(JsonObject());
}

Result<Json> describe_log_streams(Call& call, const JsonObject& input) {
  const Group* group = GR_TRY(group_of(call, input));
  const std::string_view prefix = text_of(input, "logStreamNamePrefix");
  const bool by_time = text_of(input, "orderBy") == "LastEventTime";
  if (by_time && !prefix.empty())
    return refuse("InvalidParameterException",
                  "Cannot order by LastEventTime with a logStreamNamePrefix.");
  std::vector<std::pair<std::pair<std::int64_t, std::string>, Json>> all;
  for (const auto& [name, stream] : group->streams) {
    if (!name.starts_with(prefix)) continue;
    const std::int64_t last = stream.events.empty() ? 0 : stream.events.rbegin()->first.first;
    all.push_back({{by_time ? last : 0, name}, told(call, *group, name, stream)});
  }
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  if (flag_of(input, "descending")) std::reverse(all.begin(), all.end());
  // Pages follow this order, so their tokens are the names at which they end.
  const std::string after(text_of(input, "nextToken"));
  auto from = all.begin();
  if (!after.empty()) {
    from = std::find_if(all.begin(), all.end(),
                        [&](const auto& one) { return one.first.second == after; });
    if (from == all.end())
      return refuse("InvalidParameterException", "The specified nextToken is invalid.");
    ++from;
  }
  const std::int64_t most = number_of(input, "limit", 50);
  JsonObject answer;
  JsonArray list;
  for (; from != all.end() && static_cast<std::int64_t>(list.size()) < most; ++from)
    list.push_back(std::move(from->second));
  if (from != all.end()) answer["nextToken"] = std::prev(from)->first.second;
  answer["logStreams"] = std::move(list);
  return Json(std::move(answer));
}

Result<Json> put_log_events(Call& call, const JsonObject& input) {
  Group* group = GR_TRY(find_group(*call.scene.cloud.logs, text_of(input, "logGroupName")));
  const std::string name(text_of(input, "logStreamName"));
  Stream* stream = GR_TRY(find_stream(*group, name));
  const JsonArray& events = *array_of(input, "logEvents");
  GR_CHECK(check_batch(events));
  const std::int64_t now = now_ms(call.scene);
  const Rejected rejected = rejected_of(events, now, group->retention_days);
  std::int64_t index = 0;
  for (const Json& item : events) {
    const std::int64_t at = index++;
    const bool taken = at >= rejected.too_old && at >= rejected.expired &&
                       (rejected.too_new < 0 || at < rejected.too_new);
    if (!taken) continue;
    const JsonObject& event = item.get_object();
    stream->events[{number_of(event, "timestamp"), group->next_event++}] = {
        std::string(text_of(event, "message")), now};
    stream->ingested_ms = now;
  }
  ++stream->batches;
  JsonObject answer{{"nextSequenceToken", sequence_token(call, *group, name, *stream)}};
  JsonObject info;
  if (rejected.too_new >= 0) info["tooNewLogEventStartIndex"] = rejected.too_new;
  if (rejected.too_old > 0) info["tooOldLogEventEndIndex"] = rejected.too_old;
  if (rejected.expired > 0) info["expiredLogEventEndIndex"] = rejected.expired;
  if (!info.empty()) answer["rejectedLogEventsInfo"] = std::move(info);
  return Json(std::move(answer));
}

}  // namespace greenroom::mocks::logs
