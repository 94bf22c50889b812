#include "harness/language/values.hpp"
#include "harness/play/watch.hpp"
#include "harness/serve/control_parts.hpp"
#include "mocks/protocol/values.hpp"

#include <chrono>
#include <utility>

namespace greenroom::harness::control_api {

std::string date_of(const Asked& asked) {
  std::string text;
  mocks::protocol::append_iso(text,
                              asked.cloud.run().scene().utc().time_since_epoch().count() / 1000);
  return text;
}

JsonObject clock_document(const Asked& asked) {
  ServedCloud& cloud = asked.cloud;
  return {{"clock", text_of(cloud.settings().clock)},
          {"jump", cloud.settings().jump},
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
  constexpr Length longest = std::chrono::hours(31 * 24);
  if (*length > longest) return wrong(std::string(word) + " is at most 31 days", remedy);
  return *length;
}

Answer health(Asked& asked) {
  return json_reply(JsonObject{{"status", "ok"},
                               {"world", asked.cloud.played().world.name},
                               {"clock", text_of(asked.cloud.settings().clock)},
                               {"now", date_of(asked)}});
}

Answer get_clock(Asked& asked) { return json_reply(clock_document(asked)); }

Answer put_clock(Asked& asked) {
  const Json* word = asked.body.if_contains("clock");
  const Json* jump = asked.body.if_contains("jump");
  const auto clock = word != nullptr && word->is_string()
                         ? read_clock(std::string_view(word->get_string()))
                         : std::nullopt;
  const std::string remedy = R"({"clock": "x60"})";
  if (!clock && (word != nullptr || jump == nullptr))
    return wrong("\"clock\" is virtual, realtime, or x1 to x86400", remedy);
  if (jump != nullptr && !jump->is_bool())
    return wrong("\"jump\" is true or false", R"({"jump": true})");
  if (clock) asked.cloud.pace(*clock, asked.wall);
  if (jump != nullptr) asked.cloud.jump(jump->get_bool());
  return json_reply(clock_document(asked));
}

Answer advance(Asked& asked) {
  const auto length = length_in(asked, "by");
  if (!length) return tl::unexpected(length.error());
  asked.cloud.advance(*length);
  return json_reply(clock_document(asked));
}

/// Until a moment of the language came ("bake.ended"), from now on or before.
Answer run_until(Asked& asked) {
  const std::string remedy = R"({"until": "bake.ended", "limit": "3h"})";
  const auto word = text_in(asked, "until", remedy);
  if (!word) return tl::unexpected(word.error());
  const auto moment = read_moment(*word);
  if (!moment) return wrong("until: " + moment.error().what, remedy);
  const auto limit = length_in(asked, "limit", std::chrono::hours(24));
  if (!limit) return tl::unexpected(limit.error());
  const Watch& watch = asked.cloud.run().watch();
  const bool came = asked.cloud.run_until([&] { return watch.when(*moment).has_value(); }, *limit);
  JsonObject document = clock_document(asked);
  document["came"] = came;
  return json_reply(document);
}

Answer pause(Asked& asked) {
  asked.cloud.pause(true, asked.wall);
  return json_reply(clock_document(asked));
}

Answer resume(Asked& asked) {
  asked.cloud.pause(false, asked.wall);
  return json_reply(clock_document(asked));
}

}  // namespace greenroom::harness::control_api
