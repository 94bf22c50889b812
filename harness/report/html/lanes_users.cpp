// Users and calls: amounts by time. Both are summed up per unit of width, however many there were,
// so that a long run is drawn by as much text as a short one.
#include "harness/report/html/lanes.hpp"
#include "harness/report/html/svg.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace greenroom::harness::html {
namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t asked_height = 18, lost_height = 36;
constexpr std::int64_t users_height = asked_height + lost_height + 4;
constexpr std::int64_t call_row = 18;

std::string visits_text(std::int64_t micro) {
  if (micro >= 10 * second || micro % second == 0)
    return std::to_string((micro + second / 2) / second);
  const std::int64_t hundredths = (micro + second / 200) / (second / 100);
  return std::to_string(hundredths / 100) + "." + std::to_string(100 + hundredths % 100).substr(1);
}

std::string asked(const Model& model, const Axis& axis) {
  std::int64_t most = 1;
  for (const Rate& rate : model.rates) most = std::max(most, rate.milli);
  std::string out;
  for (std::size_t i = 0; i < model.rates.size(); ++i) {
    const Rate& rate = model.rates[i];
    const std::int64_t to = i + 1 < model.rates.size() ? model.rates[i + 1].since : model.end;
    const std::int64_t left = axis.place(rate.since), right = axis.place(to);
    const std::int64_t height = std::max<std::int64_t>(rate.milli * asked_height / most, 1);
    const std::string text = visits_text(rate.milli * 1000) + " asked a second";
    out += box({left, right, asked_height - height, height}, "asked", " data-v=\"" + text + "\"",
               clock(rate.since) + " to " + clock(to) + "  " + text);
    if (right - left > text_width(text) + 80) out += label(left + 40, 13, "in", text);
  }
  return out;
}

/// The worst second of each tenth of a hundredth of the width, by cause.
using Worst = std::map<std::int64_t, std::map<std::string, std::int64_t>>;

Worst worst_seconds(const Model& model, const Axis& axis) {
  Worst worst;
  for (const Losing& losing : model.lost) {
    const std::int64_t from = axis.place(losing.second * second) / 20;
    const std::int64_t to = axis.place((losing.second + losing.seconds) * second) / 20;
    for (std::int64_t at = from; at <= std::max(from, to - 1); ++at) {
      std::int64_t& most = worst[at][losing.cause];
      most = std::max(most, losing.micro);
    }
  }
  return worst;
}

std::string lost(const Model& model, const Axis& axis, std::int64_t most,
                 const std::map<std::string, std::size_t>& causes) {
  std::string out;
  for (const auto& [at, by_cause] : worst_seconds(model, axis)) {
    std::int64_t bottom = users_height;
    for (const auto& [cause, micro] : by_cause) {
      const std::int64_t height = std::clamp<std::int64_t>(
          static_cast<std::int64_t>(static_cast<Wide>(micro) * lost_height / most), 2,
          bottom - asked_height - 2);
      if (height <= 0) continue;
      bottom -= height;
      const std::string text = visits_text(micro) + " lost a second, " + cause;
      out +=
          box({at * 20, at * 20 + 20, bottom, height},
              "lost c" + std::to_string(causes.at(cause) % 4), " data-v=\"" + escaped(text) + "\"");
    }
  }
  return out;
}

/// What each cause took in all, beside where it begins: on the left of it, where there is room.
std::string first_losses(const Model& model, const Axis& axis,
                         const std::map<std::string, std::size_t>& causes) {
  std::string out;
  std::int64_t first = model.end, last = 0;
  for (const Losing& losing : model.lost) {
    first = std::min(first, losing.second * second);
    last = std::max(last, (losing.second + losing.seconds) * second);
  }
  for (const auto& [cause, number] : causes) {
    std::int64_t sum = 0;
    for (const Losing& losing : model.lost)
      if (losing.cause == cause) sum += losing.micro * losing.seconds;
    const std::string text = "✗ " + std::to_string((sum + second / 2) / second) + " lost: " + cause;
    const std::int64_t line = asked_height + 13 + 13 * static_cast<std::int64_t>(number % 3);
    const bool before = axis.place(first) > text_width(text) + 150;
    out += before ? label(axis.place(first) - 60, line, "bad-text last", text)
                  : label(std::min(axis.place(last) + 60, lane_width - text_width(text)), line,
                          "bad-text", text);
  }
  return out;
}

struct Column {
  std::int64_t good = 0, bad = 0;
  std::string worst;
  std::uint64_t row = 0;
};

std::string drawn_calls(const std::map<std::int64_t, Column>& columns, std::int64_t top,
                        std::int64_t most) {
  std::string out;
  for (const auto& [at, column] : columns) {
    const std::int64_t all = column.good + column.bad;
    const std::int64_t height = std::max<std::int64_t>(3, (call_row - 6) * all / most);
    const std::string text =
        std::to_string(all) + (all == 1 ? " call" : " calls") +
        (column.bad > 0 ? ", " + std::to_string(column.bad) + " refused: " + column.worst : "");
    out += box({at * 30 + 5, at * 30 + 25, top + call_row - 2 - height, height}, "call",
               " data-v=\"" + escaped(text) + "\" data-r=\"" + std::to_string(column.row) + "\"");
    if (column.bad > 0)
      out += "<g class=\"m x\" transform=\"translate(" + tenths(at * 30 + 15) + "," +
             std::to_string(top + 8) + ")\" data-r=\"" + std::to_string(column.row) + "\"><title>" +
             escaped(text) + "</title><text y=\"4\">✗</text></g>";
  }
  return out;
}

}  // namespace

Lane users_lane(const Model& model, const Axis& axis) {
  Lane lane{"users", "Users", "", {}, "", users_height, "", {"asked", "lost"}, 26};
  std::map<std::string, std::size_t> causes;
  Worst worst = worst_seconds(model, axis);
  std::int64_t most = 1, sum = 0;
  for (const Losing& losing : model.lost) {
    causes.insert({losing.cause, causes.size()});
    sum += losing.micro * losing.seconds;
  }
  for (const auto& [at, by_cause] : worst) {
    std::int64_t together = 0;
    for (const auto& [cause, micro] : by_cause) together += micro;
    most = std::max(most, together);
  }
  lane.drawing =
      asked(model, axis) + lost(model, axis, most, causes) + first_losses(model, axis, causes);
  lane.drawing += box({0, lane_width, users_height - 1, 1}, "ground");
  if (causes.empty())
    lane.drawing += label(40, users_height - 12, "by", "no visit was lost");
  else
    lane.note = "lost: up to " + visits_text(most) + " a second";
  lane.about = model.rates.empty()
                   ? "Users: none came"
                   : "Users: " + visits_text(model.rates.front().milli * 1000) + " asked a second";
  lane.about += causes.empty() ? "; no visit was lost." : "; " + visits_text(sum) + " visits lost";
  for (const auto& [cause, number] : causes) lane.about += (number == 0 ? " by " : ", ") + cause;
  if (!causes.empty()) lane.about += ".";
  return lane;
}

Lane calls_lane(const Model& model, const Axis& axis) {
  Lane lane{"calls", "Calls", "", {}, "", 0, "", {}, 0};
  std::map<std::string, std::map<std::int64_t, Column>> services;
  std::int64_t most = 1, bad = 0;
  for (const Call& call : model.calls) {
    Column& column = services[call.call->text("service")][axis.place(call.call->t) / 30];
    if (column.row == 0 || (!call.good() && column.bad == 0)) column.row = call.call->seq;
    if (call.good()) {
      ++column.good;
    } else {
      if (column.bad++ == 0) column.worst = call.call->text("operation") + " " + call.outcome();
      ++bad;
    }
    most = std::max(most, column.good + column.bad);
  }
  std::int64_t top = 0;
  lane.about = "Calls: " + std::to_string(model.calls.size()) + " in all, " + std::to_string(bad) +
               " refused or without an answer";
  for (const auto& [service, columns] : services) {
    lane.drawing += box({0, lane_width, top + call_row - 2, 1}, "ground");
    lane.drawing += drawn_calls(columns, top, most);
    lane.names.push_back(service);
    lane.about += ", " + service;
    top += call_row;
  }
  lane.about += ".";
  lane.row_height = call_row;
  lane.height = std::max<std::int64_t>(top, call_row);
  lane.note = std::to_string(model.calls.size()) + ", a row a service";
  return lane;
}

}  // namespace greenroom::harness::html
