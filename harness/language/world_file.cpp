#include "harness/language/world_file.hpp"

#include "harness/language/errors.hpp"
#include "harness/language/read.hpp"
#include "harness/language/world_rules.hpp"

#include <algorithm>
#include <charconv>

namespace greenroom::harness {

namespace {

const Node& part(const Node& tree, std::string_view word) {
  static const Node nothing;
  const auto* found = tree.find(word);
  return found == nullptr ? nothing : *found;
}

void read_network(const Node& node, WorldFile& world) {
  world.network.cidr = text_of(node, "cidr", world.network.cidr);
  if (node.find("zones") != nullptr) world.network.zones = texts_of(node, "zones");
}

void read_groups(const Node& node, WorldFile& world) {
  for (const auto& entry : node.entries) {
    SecurityGroupSpec group{entry.key, {}};
    for (const auto& from : part(entry.value, "from").entries) {
      std::vector<int> ports;
      for (const auto& item : from.value.items)
        ports.push_back(static_cast<int>(sure(read_count(item.text))));
      group.from.emplace_back(from.key, std::move(ports));
    }
    world.security_groups.push_back(std::move(group));
  }
}

void read_balancer(const Node& node, WorldFile& world) {
  auto& balancer = world.load_balancer;
  balancer.name = text_of(node, "name");
  balancer.subnets = text_of(node, "subnets", "public");
  balancer.security_group = text_of(node, "security_group");
  for (const auto& entry : part(node, "listeners").entries) {
    ListenerSpec listener;
    listener.name = entry.key;
    listener.port = count_of(entry.value, "port", 0);
    listener.certificate = text_of(entry.value, "certificate");
    listener.redirect = text_of(entry.value, "redirect");
    listener.forward = text_of(entry.value, "forward");
    listener.place = entry.place;
    balancer.listeners.push_back(std::move(listener));
  }
  for (const auto& entry : part(node, "target_groups").entries)
    balancer.target_groups.emplace_back(entry.key, entry.value.text);
  const auto& check = part(node, "health_check");
  auto& health = balancer.health_check;
  health.path = text_of(check, "path", health.path);
  health.every = length_of(check, "every", health.every);
  health.timeout = length_of(check, "timeout", health.timeout);
  health.healthy_after = count_of(check, "healthy_after", health.healthy_after);
  health.unhealthy_after = count_of(check, "unhealthy_after", health.unhealthy_after);
  balancer.drain = length_of(node, "drain", balancer.drain);
}

void read_service(const Node& node, WorldFile& world) {
  auto& service = world.service;
  service.name = text_of(node, "name");
  service.cluster = text_of(node, "cluster");
  service.controller = text_of(node, "controller", service.controller);
  service.revision = text_of(node, "revision", service.revision);
  service.tasks = count_of(node, "tasks", service.tasks);
  service.grace = length_of(node, "grace", service.grace);
  service.subnets = text_of(node, "subnets", "private");
  service.security_group = text_of(node, "security_group");
}

/// A tag that is silent on how it behaves does as the tag before it in its repository.
void read_images(const Node& node, WorldFile& world) {
  for (const auto& repository : node.entries) {
    Length ready{0}, answers{0};
    for (const auto& tag : repository.value.entries) {
      ready = length_of(tag.value, "ready_after", ready);
      answers = length_of(tag.value, "answers_in", answers);
      auto size = text_of(tag.value, "size", "100MB");
      world.images.push_back({repository.key, tag.key, text_of(tag.value, "digest"),
                              sure(read_size(size)), ready, answers});
    }
  }
}

void read_codedeploy(const Node& node, WorldFile& world) {
  auto& codedeploy = world.codedeploy;
  codedeploy.application = text_of(node, "application");
  codedeploy.group = text_of(node, "group");
  codedeploy.strategy = laid_over(
      {Shift::all_at_once,
       Controller::codedeploy,
       {},
       {},
       Length(std::chrono::hours(1)),
       Length{0}},
      node.find("strategy") != nullptr ? read_strategy(part(node, "strategy")) : Strategy{});
  for (const auto& word : texts_of(node, "rollback")) {
    if (word == "failure") codedeploy.rollback_on_failure = true;
    if (word == "alarm") codedeploy.rollback_on_alarm = true;
    if (word == "stop") codedeploy.rollback_on_stop = true;
  }
  codedeploy.alarms = texts_of(node, "alarms");
}

void read_points(std::string_view text, AlarmSpec& alarm) {
  auto middle = text.find(" of ");
  alarm.points = static_cast<int>(sure(read_count(text.substr(0, middle))));
  alarm.of = middle == std::string_view::npos
                 ? alarm.points
                 : static_cast<int>(sure(read_count(text.substr(middle + 4))));
}

void read_alarms(const Node& node, WorldFile& world) {
  for (const auto& entry : node.entries) {
    AlarmSpec alarm;
    alarm.name = entry.key;
    alarm.metric = text_of(entry.value, "metric");
    alarm.target_group = text_of(entry.value, "target_group");
    if (const auto* share = entry.value.find("share")) alarm.share = sure(read_share(share->text));
    if (const auto* sum = entry.value.find("sum")) alarm.sum = sure(read_count(sum->text));
    alarm.requests_above = count_of(entry.value, "requests_above", 0);
    alarm.period = length_of(entry.value, "period", alarm.period);
    if (const auto* points = entry.value.find("points")) read_points(points->text, alarm);
    alarm.missing = text_of(entry.value, "missing", alarm.missing);
    world.alarms.push_back(std::move(alarm));
  }
}

void read_cloudflare(const Node& node, WorldFile& world) {
  auto& cloudflare = world.cloudflare;
  cloudflare.zone = text_of(node, "zone");
  cloudflare.ssl = text_of(node, "ssl", cloudflare.ssl);
  cloudflare.always_https = flag_of(node, "always_https", false);
  for (const auto& entry : part(node, "records").entries)
    cloudflare.records.push_back(
        {entry.key, text_of(entry.value, "cname"), flag_of(entry.value, "proxied", false)});
}

}  // namespace

std::string LoadBalancerSpec::group(std::string_view role_or_name) const {
  for (const auto& [role, group_name] : target_groups)
    if (role == role_or_name || group_name == role_or_name) return group_name;
  return {};
}

const ListenerSpec* LoadBalancerSpec::listener(std::string_view wanted) const {
  auto found = std::find_if(listeners.begin(), listeners.end(),
                            [&](const ListenerSpec& each) { return each.name == wanted; });
  return found == listeners.end() ? nullptr : &*found;
}

Place WorldFile::place_of(std::initializer_list<std::string_view> path) const {
  const Node* node = &tree;
  Place place = tree.place;
  for (auto word : path) {
    const Node* next = nullptr;
    for (const auto& entry : node->entries) {
      if (entry.key != word) continue;
      next = &entry.value;
      place = entry.value.is_scalar() ? entry.value.place : entry.place;
    }
    if (next == nullptr) break;
    node = next;
  }
  return place;
}

bool WorldFile::said(std::initializer_list<std::string_view> path) const {
  if (!captured) return true;
  const Node* now = &tree;
  const Node* then = &captured->words;
  for (auto word : path) {
    now = now == nullptr ? nullptr : now->find(word);
    then = then == nullptr ? nullptr : then->find(word);
  }
  if (now == nullptr || then == nullptr) return now != then;
  return flow_text(*now) != flow_text(*then);
}

std::vector<std::string> WorldFile::alarm_names() const {
  std::vector<std::string> names;
  for (const auto& alarm : alarms) names.push_back(alarm.name);
  if (captured)
    for (const auto* alarm : captured->of("cloudwatch", "alarm")) names.push_back(alarm->id);
  return names;
}

WorldFile read_world(const Node& merged, Errors& errors) {
  WorldFile world;
  world.tree = merged;
  world.captured = read_capture(merged, errors);
  world.name = text_of(merged, "world");
  world.is_empty = text_of(merged, "preset") == "empty";
  world.about = text_of(merged, "about");
  world.account = text_of(merged, "account", world.account);
  world.region = text_of(merged, "region", world.region);
  world.epoch = text_of(merged, "epoch", world.epoch);
  world.starts = sure(read_date(text_of(merged, "starts", "2026-01-05T09:00:00Z")));
  read_network(part(merged, "network"), world);
  read_groups(part(merged, "security_groups"), world);
  read_balancer(part(merged, "load_balancer"), world);
  read_service(part(merged, "service"), world);
  read_images(part(merged, "images"), world);
  for (const auto& entry : part(merged, "secrets").entries)
    world.secrets.push_back(
        {entry.key, text_of(entry.value, "suffix"), texts_of(entry.value, "keys")});
  for (const auto& entry : part(merged, "hooks").entries)
    world.hooks.push_back({entry.key, length_of(entry.value, "takes", Length{0}),
                           text_of(entry.value, "answers", "Succeeded")});
  world.roles = text_of(merged, "roles", world.roles);
  read_codedeploy(part(merged, "codedeploy"), world);
  read_alarms(part(merged, "alarms"), world);
  read_cloudflare(part(merged, "cloudflare"), world);
  if (world.epoch == "latest") world.epoch = std::string(epochs().back());
  check_world(world, errors);
  return world;
}

}  // namespace greenroom::harness
