#include "real/config/project.hpp"

#include "real/config/yaml_tree.hpp"
#include "real/text/text.hpp"

#include <algorithm>
#include <functional>

namespace greenroom::real {

namespace {

/// Reads the members of one map by kind; complains about words that it was never asked for.
class MapReader {
 public:
  MapReader(const YamlNode& node, std::string where, Complaints& complaints)
      : node_(node), where_(std::move(where)), complaints_(complaints) {
    if (!node.is_map())
      complain(node, "P202", (where_.empty() ? "the file" : where_) + " wants a map of words", "",
               "");
  }

  const YamlNode* take(std::string_view word) {
    known_.push_back(word);
    const YamlNode* found = node_.find(word);
    return found != nullptr && !found->is_null() ? found : nullptr;
  }
  std::optional<std::string> text(std::string_view word) {
    const YamlNode* value = take(word);
    if (value == nullptr) return std::nullopt;
    if (value->is_text()) return value->text;
    complain(*value, "P202", at(word) + " wants one value", "", "");
    return std::nullopt;
  }
  std::string required(std::string_view word, std::string_view example) {
    auto value = text(word);
    if (value && !value->empty()) return *value;
    if (node_.is_map() && (node_.find(word) == nullptr || node_.find(word)->is_null()))
      complain(node_, "P203", "the word \"" + std::string(word) + "\" is missing",
               where_.empty() ? "a project says which account it is meant for" : "",
               std::string(word) + ": " + std::string(example));
    return {};
  }
  std::optional<seam::Length> length(std::string_view word) {
    const YamlNode* value = take(word);
    if (value == nullptr) return std::nullopt;
    const auto length = length_from(value->text);
    if (!value->is_text() || !length) {
      complain(*value, "P301", at(word) + " wants a length, not \"" + value->text + "\"",
               "minutes, seconds and milliseconds all occur here",
               integer_from(value->text)
                   ? std::string(word) + ": " + value->text + "m or " + value->text + "s"
                   : std::string(word) + ": 1h30m");
    }
    return length;
  }
  std::optional<int> count(std::string_view word, int least, int most, int example = -1) {
    const YamlNode* value = take(word);
    if (value == nullptr) return std::nullopt;
    const auto number = integer_from(value->text);
    if (!value->is_text() || !number || *number < least || *number > most) {
      complain(
          *value, "P302",
          at(word) + " wants a count from " + std::to_string(least) + " to " + std::to_string(most),
          "", std::string(word) + ": " + std::to_string(example < 0 ? least : example));
      return std::nullopt;
    }
    return static_cast<int>(*number);
  }
  std::optional<int> percent(std::string_view word) {
    const YamlNode* value = take(word);
    if (value == nullptr) return std::nullopt;
    const std::string& text = value->text;
    const auto number = text.ends_with('%')
                            ? integer_from(std::string_view(text).substr(0, text.size() - 1))
                            : std::nullopt;
    if (!number || *number < 1 || *number > 99) {
      complain(*value, "P303", at(word) + " wants a share from 1% to 99%, not \"" + text + "\"", "",
               std::string(word) + ": 10%");
      return std::nullopt;
    }
    return static_cast<int>(*number);
  }
  std::optional<bool> truth(std::string_view word) {
    const auto value = one_of(word, {"true", "false"});
    if (!value) return std::nullopt;
    return *value == "true";
  }
  std::optional<std::string> one_of(std::string_view word,
                                    const std::vector<std::string_view>& words) {
    const YamlNode* value = take(word);
    if (value == nullptr) return std::nullopt;
    if (value->is_text() && std::find(words.begin(), words.end(), value->text) != words.end())
      return value->text;
    std::string list;
    for (const auto one : words) list += (list.empty() ? "" : ", ") + std::string(one);
    const std::string near = nearest_word(value->text, words);
    complain(*value, "P304", at(word) + " has no \"" + value->text + "\"", "it is one of " + list,
             std::string(word) + ": " + (near.empty() ? std::string(words.front()) : near));
    return std::nullopt;
  }
  std::optional<std::vector<std::string>> texts(std::string_view word) {
    const YamlNode* value = take(word);
    if (value == nullptr) return std::nullopt;
    std::vector<std::string> out;
    if (!value->is_list())
      complain(*value, "P202", at(word) + " wants a list", "", std::string(word) + ": [...]");
    for (const YamlNode& item : value->items) {
      if (!item.is_text()) complain(item, "P202", at(word) + " wants texts", "", "");
      out.push_back(item.text);
    }
    return out;
  }
  /// One text, or a list of them.
  std::optional<std::vector<std::string>> text_or_texts(std::string_view word) {
    const YamlNode* value = node_.find(word);
    if (value == nullptr || !value->is_text()) return texts(word);
    take(word);
    return std::vector<std::string>{value->text};
  }
  /// A word of the language without behaviour yet: fine when empty, refused by name otherwise.
  void not_yet(std::string_view word, std::string_view fine, std::string_view why) {
    const YamlNode* value = take(word);
    if (value == nullptr) return;
    const bool is_empty =
        (value->is_list() && value->items.empty()) || (value->is_text() && value->text == fine);
    if (!is_empty)
      complain(*value, "P210", at(word) + " is not available yet", std::string(why),
               "leave it out");
  }
  void map(std::string_view word, const std::function<void(MapReader&)>& read) {
    const YamlNode* value = take(word);
    if (value == nullptr) return;
    MapReader reader(*value, at(word), complaints_);
    if (value->is_map()) read(reader);
    reader.finish();
  }
  void finish() {
    for (const auto& [name, value] : node_.members) {
      if (std::find(known_.begin(), known_.end(), name.text) != known_.end()) continue;
      const std::string near = nearest_word(name.text, known_);
      complain(name, "P201",
               "unknown word \"" + name.text + "\"" + (where_.empty() ? "" : " in " + where_), "",
               near.empty() ? "leave it out" : near + ": ...");
    }
  }
  void complain(const YamlNode& at, std::string id, std::string what, std::string why,
                std::string remedy) {
    complaints_.add({at.place, std::move(id), std::move(what), std::move(why), std::move(remedy)});
  }
  std::string at(std::string_view word) const {
    return where_.empty() ? std::string(word) : where_ + "." + std::string(word);
  }
  const YamlNode& node() const { return node_; }
  /// "greenroom.yaml:12"
  std::string line_of(const YamlNode& node) const {
    return complaints_.file() + ":" + std::to_string(node.place.line);
  }

 private:
  const YamlNode& node_;
  std::string where_;
  Complaints& complaints_;
  std::vector<std::string_view> known_;
};

void read_strategy(MapReader& words, Strategy& strategy) {
  if (const auto shift = words.one_of("shift", {"all_at_once", "canary", "linear"}))
    strategy.shift = shift_from(*shift);
  words.not_yet("controller", "codedeploy", "deployments by ECS itself come later");
  strategy.step_percent = words.percent("step");
  strategy.every = words.length("every");
  strategy.bake = words.length("bake");
  strategy.ready_wait = words.length("ready_wait");
  if (strategy.every && *strategy.every % std::chrono::minutes(1) != seam::Length(0))
    words.complain(*words.node().find("every"), "P305", "strategy.every wants whole minutes",
                   "CodeDeploy counts its intervals in minutes", "every: 5m");
}

void read_watch(MapReader& words, Project& project) {
  const YamlNode* fast = words.take("fail_fast");
  if (fast != nullptr && fast->is_text() && fast->text == "none") {
    project.watch.fail_fast.reset();
  } else if (fast != nullptr) {
    words.map("fail_fast", [&](MapReader& inner) {
      project.watch.fail_fast->same = inner.count("same", 1, 100).value_or(3);
      project.watch.fail_fast->within = inner.length("within").value_or(std::chrono::minutes(5));
    });
  }
  const auto proof = words.one_of("proof_at", {"shifted", "finished"});
  project.watch.proof_when_shifted = proof.value_or("shifted") == "shifted";
  if (const auto path = words.text("path")) {
    project.watch.path = *path;
    if (!path->starts_with('/'))
      words.complain(*words.node().find("path"), "P306", "watch.path begins with a slash", "",
                     "path: /" + *path);
  }
  project.watch.if_active =
      words.one_of("if_active", {"refuse", "wait", "finish", "rollback"}).value_or("refuse");
}

bool is_reference(std::string_view text) {
  return text.starts_with("env:") || text.starts_with("file:") ||
         text.starts_with("secretsmanager:");
}

void read_cloudflare(MapReader& words, Project& project) {
  Project::Cloudflare edge;
  edge.zone = words.required("zone", "bash-dog.example");
  if (const auto token = words.text("token")) {
    if (!is_reference(*token)) {
      words.complain(*words.node().find("token"), "P307", "cloudflare.token is a literal secret",
                     "a secret in a file ends in a repository", "token: env:CLOUDFLARE_API_TOKEN");
    } else if (token->starts_with("secretsmanager:")) {
      words.complain(*words.node().find("token"), "P210",
                     "cloudflare.token: secretsmanager is not available yet", "",
                     "token: env:CLOUDFLARE_API_TOKEN");
    }
    edge.token = *token;
  }
  edge.records = words.texts("records").value_or(std::vector<std::string>{});
  edge.ssl = words.one_of("ssl", {"strict", "full", "flexible", "off"}).value_or("strict");
  edge.purge = words.text_or_texts("purge").value_or(std::vector<std::string>{});
  for (const auto& what : edge.purge) {
    if (what == "everything" || what.starts_with("prefix:") || what.starts_with("url:") ||
        what.starts_with("tag:"))
      continue;
    words.complain(*words.node().find("purge"), "P308", "cloudflare.purge has no \"" + what + "\"",
                   "it is everything, prefix:..., url:... or tag:...", "purge: [everything]");
  }
  project.cloudflare = std::move(edge);
}

void read_waits(MapReader& words, Project& project) {
  project.waits.poll = words.length("poll").value_or(project.waits.poll);
  project.waits.poll_in_bake = words.length("poll_in_bake").value_or(project.waits.poll_in_bake);
  for (const std::string_view word : {"poll", "poll_in_bake"}) {
    const seam::Length length = word == "poll" ? project.waits.poll : project.waits.poll_in_bake;
    if (length < std::chrono::seconds(1) || length > std::chrono::minutes(10))
      words.complain(*words.node().find(word), "P309", words.at(word) + " is 1s to 10m", "",
                     std::string(word) + ": 15s");
  }
  for (const std::string_view word : {"install", "total"}) {
    const YamlNode* value = words.take(word);
    if (value == nullptr || value->text == "derived") continue;
    const auto length = words.length(word);
    if (!length) continue;
    if (*length < std::chrono::minutes(1))
      words.complain(*value, "P309", words.at(word) + " is at least 1m, or derived", "",
                     std::string(word) + ": derived");
    (word == "install" ? project.waits.install : project.waits.total) =
        SaidLength{*length, words.line_of(*value)};
  }
}

constexpr seam::Length gate_shortest = std::chrono::seconds(1);
constexpr seam::Length gate_longest = std::chrono::hours(1);

Gate read_gate(MapReader& words) {
  Gate gate;
  gate.from = words.line_of(words.node());
  if (!words.required("after", "test").empty()) {
    const auto after = words.one_of("after", {"install", "test", "shift"});
    for (const GatePhase phase : {GatePhase::install, GatePhase::test, GatePhase::shift})
      if (after == name_of(phase)) gate.after = phase;
  }
  const std::string url = words.required("http", "https://www.bash-dog.example/healthz");
  if (const auto page = page_from(url)) {
    gate.page = *page;
  } else if (!url.empty()) {
    words.complain(*words.node().find("http"), "P312",
                   words.at("http") + " wants a URL of http or https, without a user",
                   "the engine asks it by one GET a poll",
                   "http: https://www.bash-dog.example/healthz");
  }
  gate.answers = words.count("answers", 100, 599, 200).value_or(gate.answers);
  gate.lasts = words.length("for").value_or(gate.lasts);
  if (gate.lasts < gate_shortest || gate.lasts > gate_longest)
    words.complain(
        *words.node().find("for"), "P313",
        words.at("for") + " is " + spelled(gate_shortest) + " to " + spelled(gate_longest),
        "nothing waits for a gate", "for: 1m");
  gate.aborts = words.one_of("otherwise", {"abort", "warn"}).value_or("abort") == "abort";
  words.finish();
  return gate;
}

void read_gates(const YamlNode& list, MapReader& words, Project& project, Complaints& complaints) {
  if (!list.is_list())
    words.complain(list, "P202", "gates wants a list", "",
                   "gates: [{after: test, http: https://www.bash-dog.example/}]");
  for (const YamlNode& item : list.items) {
    MapReader reader(item, "gates", complaints);
    if (item.is_map()) project.gates.push_back(read_gate(reader));
  }
}

void read_acknowledged(const YamlNode& list, MapReader& words, Project& project,
                       Complaints& complaints) {
  if (!list.is_list()) words.complain(list, "P202", "acknowledge wants a list", "", "");
  for (const YamlNode& item : list.items) {
    MapReader reader(item, "acknowledge", complaints);
    Project::Acknowledged one;
    one.rule = reader.required("rule", "B80");
    one.container = reader.text("container").value_or("");
    one.because = reader.required("because", "a reason");
    reader.finish();
    project.acknowledged.push_back(std::move(one));
  }
}

void read_places(MapReader& words, Project& project) {
  words.map("files", [&](MapReader& inner) {
    project.files.taskdef = inner.text("taskdef").value_or(project.files.taskdef);
    project.files.appspec = inner.text("appspec").value_or(project.files.appspec);
    inner.text("buildspec");
    inner.text("compose");
  });
  words.map("service", [&](MapReader& inner) {
    project.service.name = inner.text("name").value_or(project.service.name);
    project.service.cluster = inner.text("cluster").value_or(project.service.cluster);
    project.service.container = inner.text("container");
    project.service.port = inner.count("port", 1, 65535);
  });
  words.map("codedeploy", [&](MapReader& inner) {
    project.codedeploy.application =
        inner.text("application").value_or(project.codedeploy.application);
    project.codedeploy.group = inner.text("group").value_or(project.codedeploy.group);
  });
  words.map("load_balancer", [&](MapReader& inner) {
    project.load_balancer.name = inner.text("name");
    project.load_balancer.production = inner.count("production", 1, 65535);
    project.load_balancer.test = inner.count("test", 1, 65535);
  });
}

void read_all(MapReader& words, Project& project, Complaints& complaints) {
  project.name = words.required("project", "bash-dog");
  project.account = words.required("account", "\"123456789012\"");
  project.region = words.required("region", "us-east-2");
  project.profile = words.text("profile");
  words.not_yet("role", "", "assuming a role comes later; use a profile or the environment");
  project.domain = words.required("domain", "www.bash-dog.example");
  if (!project.account.empty() && (project.account.size() != 12 || !integer_from(project.account)))
    words.complain(*words.node().find("account"), "P310", "an account has twelve digits", "",
                   "account: \"123456789012\"");
  project.service.name = project.service.cluster = project.name;
  project.codedeploy.application = project.codedeploy.group = project.name;
  read_places(words, project);
  if (const YamlNode* images = words.take("images")) {
    if (!images->is_map())
      words.complain(*images, "P202", "images wants a map", "",
                     "images: {IMAGE_APP: bash-dog/app}");
    for (const auto& [name, value] : images->members) project.images[name.text] = value.text;
  }
  words.map("strategy", [&](MapReader& inner) { read_strategy(inner, project.strategy); });
  words.map("rollback", [&](MapReader& inner) {
    project.rollback.after = inner.texts("after");
    project.rollback.verify = inner.truth("verify").value_or(true);
    for (const auto& event : project.rollback.after.value_or(std::vector<std::string>{})) {
      if (event != "failure" && event != "alarm" && event != "stop")
        inner.complain(*inner.node().find("after"), "P304",
                       "rollback.after has no \"" + event + "\"",
                       "it is one of failure, alarm, stop", "after: [failure, alarm, stop]");
    }
  });
  words.map("watch", [&](MapReader& inner) { read_watch(inner, project); });
  if (const YamlNode* list = words.take("gates")) read_gates(*list, words, project, complaints);
  words.map("waits", [&](MapReader& inner) { read_waits(inner, project); });
  words.map("cloudflare", [&](MapReader& inner) { read_cloudflare(inner, project); });
  words.map("lease", [&](MapReader& inner) {
    project.lease.store = inner.text("store");
    project.lease.expires = inner.length("expires").value_or(project.lease.expires);
    if (project.lease.expires < std::chrono::minutes(1))
      inner.complain(*inner.node().find("expires"), "P311", "lease.expires is at least 1m",
                     "a lease must outlive two polls", "expires: 15m");
  });
  words.not_yet("notify", "", "notifications come later");
  if (const YamlNode* list = words.take("acknowledge"))
    read_acknowledged(*list, words, project, complaints);
  words.finish();
}

}  // namespace

std::string_view name_of(Shift shift) {
  switch (shift) {
    case Shift::all_at_once:
      return "all_at_once";
    case Shift::canary:
      return "canary";
    case Shift::linear:
      return "linear";
  }
  return "canary";
}

std::optional<Shift> shift_from(std::string_view text) {
  for (const Shift shift : {Shift::all_at_once, Shift::canary, Shift::linear}) {
    if (name_of(shift) == text) return shift;
  }
  return std::nullopt;
}

std::string_view name_of(GatePhase phase) {
  switch (phase) {
    case GatePhase::install:
      return "install";
    case GatePhase::test:
      return "test";
    case GatePhase::shift:
      return "shift";
  }
  return "test";
}

std::string Gate::url() const {
  return page.at.scheme + "://" + host_header(page.at) +
         page.target.substr(0, page.target.find('?'));
}

std::string Gate::rule() const { return std::to_string(answers) + " for " + spelled(lasts); }

Project read_project(const std::string& text, Complaints& complaints) {
  Project project;
  const auto root = read_yaml(text, complaints);
  if (!root || !root->is_map()) return project;
  MapReader words(*root, "", complaints);
  read_all(words, project, complaints);
  return project;
}

seam::Result<Project> project_from(const std::string& file, const std::string& text) {
  Complaints complaints(file, text);
  Project project = read_project(text, complaints);
  if (!complaints.empty()) return seam::fail(complaints.error());
  return project;
}

std::map<std::string, std::string> images_by_name(const std::string& project,
                                                  const std::vector<std::string>& placeholders) {
  constexpr std::string_view marked = "IMAGE_";
  std::map<std::string, std::string> images;
  for (const std::string& one : placeholders) {
    if (!one.starts_with(marked) || one.size() == marked.size()) continue;
    std::string name = lower(std::string_view(one).substr(marked.size()));
    std::replace(name.begin(), name.end(), '_', '-');
    images[one] = project + "/" + name;
  }
  return images;
}

seam::Result<Strategy> strategy_from_words(const Strategy& base,
                                           const std::optional<std::string>& shift,
                                           const std::optional<std::string>& step,
                                           const std::optional<std::string>& every) {
  std::string text;
  if (shift) text += "shift: " + *shift + "\n";
  if (step) text += "step: " + *step + "\n";
  if (every) text += "every: " + *every + "\n";
  if (text.empty()) return base;
  Complaints complaints("--strategy", text);
  const auto root = read_yaml(text, complaints);
  Strategy asked;
  if (root) {
    MapReader words(*root, "strategy", complaints);
    if (root->is_map()) read_strategy(words, asked);
    words.finish();
  }
  if (!complaints.empty()) return seam::fail(complaints.error());
  Strategy strategy = base;
  if (asked.shift && asked.shift != base.shift) {  // a step belongs to its shift
    strategy.step_percent.reset();
    strategy.every.reset();
  }
  if (asked.shift) strategy.shift = asked.shift;
  if (asked.step_percent) strategy.step_percent = asked.step_percent;
  if (asked.every) strategy.every = asked.every;
  return strategy;
}

}  // namespace greenroom::real
