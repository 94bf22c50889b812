// What a written action means, and how long until users feel it.
#include "mocks/elbv2/internal.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace greenroom::mocks::elbv2 {
namespace {

int status_in(std::string_view text) {  // "HTTP_301", "503"
  const std::size_t line = text.rfind('_');
  if (line != std::string_view::npos) text.remove_prefix(line + 1);
  int status = 0;
  std::from_chars(text.data(), text.data() + text.size(), status);
  return status;
}

std::string_view part(const JsonObject& config, std::string_view name, std::string_view otherwise) {
  const std::string_view given = text_of(config, name);
  return given.empty() ? otherwise : given;
}

Action forward_of(const JsonObject& document) {
  Action action;
  const JsonObject* config = object_of(document, "ForwardConfig");
  const JsonArray* groups = config == nullptr ? nullptr : array_of(*config, "TargetGroups");
  if (groups == nullptr) {
    action.weights.push_back({std::string(text_of(document, "TargetGroupArn")), 1});
    return action;
  }
  for (const Json& group : *groups) {
    const JsonObject& tuple = group.as_object();
    action.weights.push_back({std::string(text_of(tuple, "TargetGroupArn")),
                              static_cast<int>(number_of(tuple, "Weight", 1))});
  }
  return action;
}

std::string weights_text(const State& state, const Action& action) {
  JsonObject weights;
  for (const Weight& weight : action.weights) {
    const auto group = state.target_groups.find(weight.target_group);
    weights[group == state.target_groups.end() ? std::string_view(weight.target_group)
                                               : name_of(group->second)] = weight.weight;
  }
  return boost::json::serialize(weights);
}

/// A listener's default action or a rule's, under one roof.
struct Site {
  std::string_view listener, rule;
  int port = 0;
  Propagation& propagation;
  const JsonArray& actions;
};

std::optional<Site> site_of(State& state, std::string_view arn) {
  if (const auto it = state.listeners.find(arn); it != state.listeners.end()) {
    Listener& listener = it->second;
    return Site{it->first,
                {},
                static_cast<int>(number_of(listener.document, "Port")),
                listener.propagation,
                *array_of(listener.document, "DefaultActions")};
  }
  const auto it = state.rules.find(arn);
  if (it == state.rules.end()) return std::nullopt;
  const auto listener = state.listeners.find(it->second.listener);
  GR_ASSERT(listener != state.listeners.end(), "a rule has lost its listener");
  return Site{listener->first, it->first,
              static_cast<int>(number_of(listener->second.document, "Port")),
              it->second.propagation, *array_of(it->second.document, "Actions")};
}

void journal_weights(Scene& scene, const Site& site, const Action& action, std::string_view what) {
  if (action.kind != Action::Kind::forward) return;
  const std::string weights = weights_text(scene.cloud.elbv2, action);
  if (site.rule.empty())
    scene.journal.write("weights", {{"listener", site.listener},
                                    {"port", site.port},
                                    {"weights", sim::RawJson{weights}},
                                    {"what", what}});
  else
    scene.journal.write("weights", {{"listener", site.listener},
                                    {"port", site.port},
                                    {"rule", site.rule},
                                    {"weights", sim::RawJson{weights}},
                                    {"what", what}});
}

void feel(Scene& scene, const Site& site, std::uint64_t write) {
  Propagation& propagation = site.propagation;
  const auto it = propagation.coming.find(write);
  if (it == propagation.coming.end()) return;  // a later write was felt before this one
  propagation.effective = std::move(it->second);
  propagation.reached = true;
  propagation.coming.erase(propagation.coming.begin(), std::next(it));
  ++scene.cloud.elbv2.version;
  journal_weights(scene, site, propagation.effective, "effective");
}

bool wild(std::string_view pattern, std::string_view text) {
  std::size_t p = 0, t = 0, star = std::string_view::npos, after = 0;
  while (t < text.size()) {
    if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
      ++p, ++t;
    } else if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      after = t;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      t = ++after;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

/// From a write until users feel it: what a fault says of the rule, else of its listener, else the
/// usual.
sim::Quantiles propagation_of(const State& state, std::string_view arn) {
  auto lag = state.lags.find(arn);
  if (const auto rule = state.rules.find(arn); lag == state.lags.end() && rule != state.rules.end())
    lag = state.lags.find(rule->second.listener);
  if (lag != state.lags.end()) return {lag->second};
  return sim::Quantiles::uniform(std::chrono::seconds(1), std::chrono::seconds(5));
}

}  // namespace

Action action_of(const JsonArray& actions) {
  GR_ASSERT(!actions.empty(), "a listener or rule without action was stored");
  const JsonObject& last = actions.back().as_object();
  const std::string_view type = text_of(last, "Type");
  if (type == "forward") return forward_of(last);
  Action action;
  if (type == "redirect") {
    const JsonObject& config = *object_of(last, "RedirectConfig");
    action.kind = Action::Kind::redirect;
    action.status = status_in(text_of(config, "StatusCode"));
    const std::string_view query = part(config, "Query", "#{query}");
    action.location = std::string(part(config, "Protocol", "#{protocol}")) + "://" +
                      std::string(part(config, "Host", "#{host}")) + ":" +
                      std::string(part(config, "Port", "#{port}")) +
                      std::string(part(config, "Path", "/#{path}")) + "?" + std::string(query);
  } else {
    action.kind = Action::Kind::fixed_response;
    action.status = status_in(text_of(*object_of(last, "FixedResponseConfig"), "StatusCode"));
  }
  return action;
}

std::vector<std::string> groups_of(const JsonArray& actions) {
  std::vector<std::string> groups;
  for (const Json& action : actions)
    if (text_of(action.as_object(), "Type") == "forward")
      for (Weight& weight : forward_of(action.as_object()).weights)
        groups.push_back(std::move(weight.target_group));
  return groups;
}

void propagate(Scene& scene, std::string_view arn) {
  const auto site = site_of(scene.cloud.elbv2, arn);
  GR_ASSERT(site, "actions of nothing were written");
  const std::uint64_t write = ++site->propagation.written;
  Action action = action_of(site->actions);
  journal_weights(scene, *site, action, "written");
  site->propagation.coming.emplace(write, std::move(action));
  ++scene.cloud.elbv2.version;
  // AWS:
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html
  // The API answers at once, the data plane follows within seconds (inferred: 1 to 5).
  const auto delay = scene.cloud.settings.chance.length(propagation_of(scene.cloud.elbv2, arn),
                                                        "elbv2.propagation", arn, write);
  scene.in(delay, {.owner = elbv2_owner,
                   .what = action_felt,
                   .subject = std::string(arn),
                   .number = static_cast<std::int64_t>(write)});
}

void lag_weights(Scene& scene, std::string_view arn, const std::optional<sim::Quantiles>& by) {
  if (by)
    scene.cloud.elbv2.lags.insert_or_assign(std::string(arn), by->at);
  else
    scene.cloud.elbv2.lags.erase(std::string(arn));
}

void on_action_felt(Scene& scene, const sim::Event& event) {
  if (const auto site = site_of(scene.cloud.elbv2, event.subject))
    feel(scene, *site, static_cast<std::uint64_t>(event.number));
}

void settle(Scene& scene) {
  State& state = scene.cloud.elbv2;
  for (auto& [arn, balancer] : state.load_balancers) balancer.active = true;
  std::vector<std::string> arns;
  for (const auto& [arn, listener] : state.listeners) arns.push_back(arn);
  for (const auto& [arn, rule] : state.rules) arns.push_back(arn);
  for (const std::string& arn : arns) {
    const auto site = site_of(state, arn);
    if (!site->propagation.coming.empty())
      feel(scene, *site, site->propagation.coming.rbegin()->first);
  }
  ++state.version;
}

std::string location_of(std::string_view form, bool tls, int port, std::string_view host,
                        std::string_view path) {
  const std::size_t mark = path.find('?');
  const std::string query(mark == std::string_view::npos ? "" : path.substr(mark + 1));
  std::string bare(path.substr(0, mark));
  if (!bare.empty() && bare.front() == '/') bare.erase(0, 1);
  const std::pair<std::string_view, std::string> words[] = {{"#{protocol}", tls ? "https" : "http"},
                                                            {"#{host}", std::string(host)},
                                                            {"#{port}", std::to_string(port)},
                                                            {"#{path}", bare},
                                                            {"#{query}", query}};
  std::string out;
  for (std::size_t at = 0; at < form.size();) {
    const auto word = std::find_if(std::begin(words), std::end(words), [&](const auto& one) {
      return form.substr(at).starts_with(one.first);
    });
    if (word == std::end(words)) {
      out += form[at++];
    } else {
      out += word->second;
      at += word->first.size();
    }
  }
  if (!out.empty() && out.back() == '?') out.pop_back();
  if (const std::size_t colon = out.find("://"); colon != std::string::npos)
    out = lower(out.substr(0, colon)) + out.substr(colon);
  return out;
}

bool rule_matches(const Rule& rule, std::string_view host, std::string_view path) {
  const JsonArray* conditions = array_of(rule.document, "Conditions");
  if (conditions == nullptr) return false;
  const std::string small_host = lower(host);
  const std::string_view bare = path.substr(0, path.find('?'));
  return std::all_of(conditions->begin(), conditions->end(), [&](const Json& one) {
    const JsonObject& condition = one.as_object();
    const bool by_host = text_of(condition, "Field") == "host-header";
    const JsonArray* values = array_of(condition, "Values");
    return values != nullptr && std::any_of(values->begin(), values->end(), [&](const Json& value) {
             const std::string_view pattern = value.as_string();
             return by_host ? wild(lower(pattern), small_host) : wild(pattern, bare);
           });
  });
}

}  // namespace greenroom::mocks::elbv2
