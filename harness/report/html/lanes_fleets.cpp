// Weights and targets: who has the users, and whose targets are well. Blue is hatched and hangs
// from the top, green is plain and stands on the ground: they can be told apart without colour.
#include "harness/report/html/lanes.hpp"
#include "harness/report/html/svg.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace greenroom::harness::html {
namespace {

constexpr std::int64_t tall = 60;

struct Share {
  std::int64_t since = 0, green = 0;  ///< percent
  std::uint64_t row = 0;
};

std::int64_t green_percent(const Model& model, const Record& record) {
  std::int64_t sum = 0, green = 0;
  const auto weights = record.fields.find("weights");
  if (weights == record.fields.end() || !weights->is_object()) return 0;
  for (const auto& [group, weight] : weights->items()) {
    if (!weight.is_number_integer()) continue;
    sum += weight.get<std::int64_t>();
    if (model.role(group, record.t) == "green") green += weight.get<std::int64_t>();
  }
  return sum == 0 ? 0 : green * 100 / sum;
}

std::vector<Share> shares(const Model& model, std::int64_t port) {
  std::vector<Share> all{{0, 0, 0}};
  const auto add = [&](Share next) {
    if (next.green == all.back().green) return;
    if (all.back().since == next.since) all.pop_back();
    all.push_back(next);
  };
  std::size_t role = 1;
  for (const Record& record : model.records) {
    // Who was green becomes blue when the next deployment is created.
    for (; role < model.roles.size() && model.roles[role].since <= record.t; ++role)
      if (model.roles[role].green != model.roles[role - 1].green)
        add({model.roles[role].since, 100 - all.back().green, 0});
    if (record.kind != "weights" || !record.is("what", "effective") ||
        !record.text("rule").empty() || record.number("port") != port)
      continue;
    add({record.t, green_percent(model, record), record.seq});
  }
  return all;
}

std::string fleets_text(std::int64_t green) {
  return "blue " + std::to_string(100 - green) + " %, green " + std::to_string(green) + " %";
}

/// Blue from the top, green from the ground, a dark line between them.
std::string drawn_share(const Span& span, std::int64_t green, const Axis& axis, std::int64_t top,
                        std::int64_t height) {
  const std::int64_t left = axis.place(span.from), right = axis.place(span.to);
  std::int64_t ground = (height * green + 50) / 100;
  if (green > 0) ground = std::max<std::int64_t>(ground, 3);
  if (green < 100) ground = std::min(ground, height - 3);
  const std::string rest = " data-v=\"" + span.value + "\"" +
                           (span.row == 0 ? "" : " data-r=\"" + std::to_string(span.row) + "\"");
  const std::string title = clock(span.from) + " to " + clock(span.to) + "  " + span.value;
  std::string out;
  if (green < 100) out += box({left, right, top, height - ground}, "blue", rest, title);
  if (green < 100) out += box({left, right, top, height - ground}, "hatch");
  if (green > 0) out += box({left, right, top + height - ground, ground}, "green", rest, title);
  if (height < 20 || right - left < 300) return out;
  const bool wide = right - left > 700;
  const std::string blue_text = "B " + std::to_string(100 - green) + (wide ? " %" : "");
  const std::string green_text = "G " + std::to_string(green) + (wide ? " %" : "");
  if (height - ground >= 14)
    out += label(left + 40, top + std::min<std::int64_t>((height - ground) / 2 + 4, 24), "on-b",
                 blue_text);
  if (ground >= 14)
    out += label(left + 40, top + height - std::min<std::int64_t>(ground / 2 - 4, 20), "on-g",
                 green_text);
  return out;
}

std::string drawn_route(const std::vector<Share>& all, const Axis& axis, std::int64_t top,
                        std::int64_t height, const std::string& name) {
  std::string out;
  std::int64_t last = -1;
  for (std::size_t i = 0; i < all.size(); ++i) {
    // Of very many, one is drawn a unit of width.
    const std::int64_t at = axis.place(all[i].since);
    if (all.size() > 600 && last >= 0 && at - last < 20) continue;
    last = at;
    const std::int64_t to = i + 1 < all.size() ? all[i + 1].since : axis.end();
    out += drawn_share({all[i].since, to, "", "", name + fleets_text(all[i].green), all[i].row},
                       all[i].green, axis, top, height);
  }
  return out;
}

struct Health {
  std::map<std::string, std::string> states;  ///< by target
  std::int64_t unseen = 0;                    ///< healthy at curtain-up, not named since
  std::int64_t count(std::string_view state) const {
    std::int64_t found = state == "healthy" ? unseen : 0;
    for (const auto& [target, is] : states) found += is == state ? 1 : 0;
    return found;
  }
};

std::string health_text(const Health& health) {
  std::string text;
  for (const char* state : {"healthy", "unhealthy", "initial", "draining", "unavailable"})
    if (const std::int64_t count = health.count(state); count > 0)
      text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + state;
  return text.empty() ? "none" : text;
}

std::string health_style(const Health& health, const std::string& role) {
  if (health.count("unhealthy") > 0) return "ill";
  if (health.count("healthy") > 0) return role;
  if (health.count("initial") > 0) return "coming";
  return health.count("draining") > 0 ? "leaving" : "none";
}

void add_health(std::vector<LaneRow>& rows, const Health& health, const std::string& role,
                const Record& record, std::int64_t end) {
  LaneRow& row = rows[role == "green" ? 1 : 0];
  const std::string text = health_text(health);
  if (!row.spans.empty()) {
    row.spans.back().to = record.t;
    if (row.spans.back().from == record.t) row.spans.pop_back();
  }
  row.spans.push_back(
      {record.t, end, health_style(health, role), text, role + " " + text, record.seq});
}

void drop_nothing(LaneRow& row) {
  std::erase_if(row.spans, [](const Span& span) { return span.style == "none"; });
  std::vector<Span> joined;
  for (Span& span : row.spans)
    if (!joined.empty() && joined.back().label == span.label && joined.back().to == span.from)
      joined.back().to = span.to;
    else
      joined.push_back(std::move(span));
  row.spans = std::move(joined);
}

}  // namespace

std::string final_shares(const Model& model) {
  return fleets_text(shares(model, model.production_port).back().green);
}

Lane weights_lane(const Model& model, const Axis& axis) {
  Lane lane{"weights", "Weights", "", {}, "", tall, "B blue, G green", {"production"}, 44};
  const std::vector<Share> production = shares(model, model.production_port);
  lane.drawing = drawn_route(production, axis, 0, tall, "");
  for (std::size_t i = 0; i < production.size(); ++i)
    lane.about += (i == 0 ? "Weights of production: " : ", then ") +
                  fleets_text(production[i].green) +
                  (i + 1 < production.size() ? " until " + clock(production[i + 1].since) : "");
  const std::vector<Share> test = shares(model, model.test_port);
  if (model.test_port != 0 && test.size() > 1) {
    lane.drawing += drawn_route(test, axis, tall + 6, 10, "test route: ");
    lane.names.emplace_back("test route");
    lane.row_height = 44;  // the second name stands beside the second strip
    lane.height = tall + 18;
  }
  lane.about += ".";
  return lane;
}

Lane targets_lane(const Model& model) {
  Lane lane{"targets", "Targets",         "", {{"blue", {}, {}}, {"green", {}, {}}}, "", 0,
            "",        {"blue", "green"}, 0};
  std::map<std::string, Health> groups;
  groups[model.roles.front().blue].unseen = model.blue_targets;
  Record begins;
  if (model.blue_targets > 0)
    add_health(lane.rows, groups[model.roles.front().blue], "blue", begins, model.end);
  std::size_t role = 1;
  for (const Record& record : model.records) {
    for (; role < model.roles.size() && model.roles[role].since <= record.t; ++role) {
      Record turned;
      turned.t = model.roles[role].since;
      if (model.roles[role].green == model.roles[role - 1].green) continue;
      add_health(lane.rows, groups[model.roles[role].blue], "blue", turned, model.end);
      add_health(lane.rows, groups[model.roles[role].green], "green", turned, model.end);
    }
    if (record.kind != "target") continue;
    const std::string group = record.text("target_group");
    const std::string of = model.role(group, record.t);
    if (of.empty()) continue;
    Health& health = groups[group];
    if (health.states.insert_or_assign(record.text("target"), record.text("state")).second &&
        health.unseen > 0 && !record.is("state", "initial"))
      --health.unseen;
    add_health(lane.rows, health, of, record, model.end);
    if (record.is("state", "unused")) health.states.erase(record.text("target"));
  }
  for (LaneRow& row : lane.rows) {
    drop_nothing(row);
    for (std::size_t i = 0; i < row.spans.size(); ++i)
      lane.about += (lane.about.empty() ? "Targets: " : ", ") + row.spans[i].value + " from " +
                    clock(row.spans[i].from);
  }
  lane.about += lane.about.empty() ? "No target changed." : ".";
  return lane;
}

}  // namespace greenroom::harness::html
