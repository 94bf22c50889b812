#include "real/steps/looks.hpp"

#include <algorithm>

namespace greenroom::real {

Phase phase_of(const codedeploy::Target& target) {
  const auto status = [&](std::string_view name) {
    const auto* event = target.find(name);
    return event == nullptr ? std::string() : event->status;
  };
  if (status("AllowTraffic") == "Succeeded") return Phase::after_shift;
  if (status("AllowTraffic") == "InProgress") return Phase::shift;
  if (status("Install") == "Succeeded") return Phase::before_shift;
  if (status("Install") == "InProgress") return Phase::install;
  return Phase::starting;
}

bool has_trouble(const codedeploy::Target& target) {
  const bool is_usual = target.status.empty() || target.status == "Pending" ||
                        target.status == "InProgress" || target.status == "Ready";
  return !is_usual ||
         std::any_of(target.events.begin(), target.events.end(), [](const auto& event) {
           return event.status == "Failed" || event.status == "Skipped";
         });
}

void Proof::add(Look look, std::string why) {
  if (look == Look::good) {
    ++good;
    bad_origin = bad_edge = 0;
    return;
  }
  good = 0;
  ++(look == Look::bad_origin ? bad_origin : bad_edge);
  trouble = std::move(why);
}

bool has_healthy(const std::vector<elbv2::Target>& targets) {
  return std::any_of(targets.begin(), targets.end(),
                     [](const auto& one) { return one.state == "healthy"; });
}

Look judged(const std::vector<elbv2::Target>& targets, const seam::Result<cloudflare::Visit>& visit,
            const std::string& url, const std::optional<cloudwatch::Share>& share,
            std::string& why) {
  std::int64_t healthy = 0;
  std::int64_t counted = 0;
  for (const auto& target : targets) {
    if (target.state == "draining") continue;
    ++counted;
    healthy += target.state == "healthy" ? 1 : 0;
  }
  if (healthy == 0 || healthy * 2 < counted) {
    why = healthy == 0 ? "no green target is healthy" : "most green targets are not healthy";
    return Look::bad_origin;
  }
  // A few errors among many visits are an alarm's matter; one visitor in twenty is ours.
  if (share && share->all >= 20 && share->bad * 20 >= share->all) {
    why = std::to_string(share->bad) + " of " + std::to_string(share->all) +
          " requests were answered with 5xx";
    return Look::bad_origin;
  }
  if (!visit) {
    why = url + " cannot be reached: " + visit.error().message;
    return Look::bad_edge;
  }
  if (visit->is_edge_error) {
    why = url + " is answered with " + std::to_string(visit->status) + " by the edge";
    return Look::bad_edge;
  }
  if (visit->status >= 300 && visit->status < 400 && visit->location == url) {
    why = url + " redirects to itself";
    return Look::bad_edge;
  }
  if (visit->status >= 500) {
    why = url + " is answered with " + std::to_string(visit->status);
    return Look::bad_origin;
  }
  return Look::good;
}

namespace {

constexpr std::size_t uuid_length = 36;

/// A request's id, whose pieces are too short to be told from words.
bool is_uuid(std::string_view text) {
  if (text.size() != uuid_length) return false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_dash = at == 8 || at == 13 || at == 18 || at == 23;
    const char c = text[at];
    const bool is_hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    if (is_dash ? c != '-' : !is_hex) return false;
  }
  return true;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The length of an address ("3.1.2.4") that begins here; 0: none does.
std::size_t address_length(std::string_view text) {
  std::size_t at = 0;
  for (int part = 0; part < 4; ++part) {
    if (part > 0 && (at >= text.size() || text[at++] != '.')) return 0;
    const std::size_t from = at;
    while (at < text.size() && is_digit(text[at]) && at - from < 3) ++at;
    if (at == from) return 0;
  }
  const std::string_view rest = text.substr(at);
  const bool goes_on = (!rest.empty() && is_digit(rest[0])) ||
                       (rest.size() > 1 && rest[0] == '.' && is_digit(rest[1]));
  return goes_on ? 0 : at;
}

}  // namespace

std::string cause_of(const ecs::StoppedTask& task) {
  std::string reason;
  std::string word;
  const auto flush = [&] {
    const auto digits =
        std::count_if(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    reason += digits >= 2 && word.size() >= 8 ? "*" : word;
    word.clear();
  };
  for (std::size_t at = 0; at < task.reason.size(); ++at) {
    const char c = task.reason[at];
    if (word.empty() && is_uuid(std::string_view(task.reason).substr(at, uuid_length))) {
      reason += "*";
      at += uuid_length - 1;
      continue;
    }
    const bool within = at > 1 && task.reason[at - 1] == '.' && is_digit(task.reason[at - 2]);
    if (const std::size_t length =
            word.empty() && !within ? address_length(std::string_view(task.reason).substr(at)) : 0;
        length > 0) {
      reason += "*";
      at += length - 1;
      continue;
    }
    const bool is_word = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (is_word) {
      word += c;
    } else {
      flush();
      reason += c;
    }
  }
  flush();
  return task.stop_code + ": " + reason;
}

void StartFailures::saw(const ecs::StoppedTask& task, seam::Steady now) {
  if (task.was_healthy || task.stop_code == "UserInitiated") return;
  seen_.try_emplace(task.arn, cause_of(task), now);
}

std::string StartFailures::repeated(seam::Steady now) const {
  std::map<std::string, int> counts;
  for (const auto& [task, seen] : seen_) {
    if (now - seen.second <= limits_.within && ++counts[seen.first] >= limits_.same)
      return seen.first;
  }
  return {};
}

}  // namespace greenroom::real
