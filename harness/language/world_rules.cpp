#include "harness/language/world_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace greenroom::harness {

namespace {

using Path = std::initializer_list<std::string_view>;

bool whole(Length length, Length unit) { return length % unit == Length{0}; }

void check_security_group(const WorldFile& world, const std::string& name, Path path,
                          Errors& errors) {
  if (name.empty()) return;
  std::vector<std::string> names;
  for (const auto& group : world.security_groups) names.push_back(group.name);
  if (std::find(names.begin(), names.end(), name) != names.end()) return;
  auto& error = errors.add(world.place_of(path), "W101",
                           fmt::format("no security group is called \"{}\"", name));
  error.nearest = nearest_of(name, names);
}

void check_target_group(const WorldFile& world, const std::string& name, const Place& place,
                        Errors& errors) {
  const auto& balancer = world.load_balancer;
  // One group for both roles is told as that; its twin is then missing everywhere.
  if (!balancer.group(name).empty() || balancer.group("blue") == balancer.group("green")) return;
  std::vector<std::string> names;
  for (const auto& [role, group] : world.load_balancer.target_groups) {
    names.push_back(role);
    names.push_back(group);
  }
  auto& error = errors.add(place, "W102", fmt::format("no target group is called \"{}\"", name));
  error.nearest = nearest_of(name, names);
}

void check_listeners(const WorldFile& world, Errors& errors) {
  std::map<int, std::string> ports;
  for (const auto& listener : world.load_balancer.listeners) {
    auto [other, fresh] = ports.emplace(listener.port, listener.name);
    auto where = world.place_of({"load_balancer", "listeners", listener.name, "port"});
    if (!fresh)
      errors.add(where, "W103",
                 fmt::format("listeners {} and {} share port {}", other->second, listener.name,
                             listener.port));
    if (listener.forward.empty() == listener.redirect.empty())
      errors
          .add(listener.place, "W104",
               fmt::format("listener {} {}", listener.name,
                           listener.forward.empty() ? "neither forwards nor redirects"
                                                    : "both forwards and redirects"))
          .remedy = "forward: blue";
    if (!listener.forward.empty())
      check_target_group(world, listener.forward,
                         world.place_of({"load_balancer", "listeners", listener.name, "forward"}),
                         errors);
  }
  if (world.load_balancer.listener("production") == nullptr)
    errors
        .add(world.place_of({"load_balancer", "listeners"}), "W117",
             "no listener is called production")
        .remedy = "production: {port: 443, certificate: www.example.com, forward: blue}";
}

void check_balancer(const WorldFile& world, Errors& errors) {
  const auto& balancer = world.load_balancer;
  check_security_group(world, balancer.security_group, {"load_balancer", "security_group"}, errors);
  if (balancer.group("blue") == balancer.group("green"))
    errors.add(world.place_of({"load_balancer", "target_groups"}), "W105",
               "blue and green are the same target group");
  const auto& check = balancer.health_check;
  using std::chrono::seconds;
  // AWS:
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
  bool good = check.every >= seconds(5) && check.every <= seconds(300) &&
              check.timeout >= seconds(2) && check.timeout <= seconds(120) &&
              check.timeout < check.every && whole(check.every, seconds(1)) &&
              whole(check.timeout, seconds(1)) && check.healthy_after >= 2 &&
              check.healthy_after <= 10 && check.unhealthy_after >= 2 &&
              check.unhealthy_after <= 10;
  if (!good)
    errors
        .add(world.place_of({"load_balancer", "health_check"}), "W108",
             "this health check cannot be")
        .remedy = "health_check: {every: 10s, timeout: 5s, healthy_after: 2, unhealthy_after: 2}";
  if (balancer.drain > seconds(3600) || !whole(balancer.drain, seconds(1)))
    errors
        .add(world.place_of({"load_balancer", "drain"}), "W109",
             fmt::format("a drain of {} cannot be", written(balancer.drain)))
        .remedy = "drain: 30s";
  check_listeners(world, errors);
}

void check_images(const WorldFile& world, Errors& errors) {
  bool runs = std::any_of(world.images.begin(), world.images.end(), [&](const ImageSpec& image) {
    return image.tag == world.service.revision;
  });
  if (runs) return;
  std::vector<std::string> tags;
  for (const auto& image : world.images) tags.push_back(image.tag);
  auto& error = errors.add(world.place_of({"service", "revision"}), "W107",
                           fmt::format("no image has the tag \"{}\"", world.service.revision));
  error.nearest = nearest_of(world.service.revision, tags);
}

void check_alarm(const WorldFile& world, const AlarmSpec& alarm, Errors& errors) {
  bool of_group = alarm.metric == "target_5xx";
  if (of_group == alarm.target_group.empty() || alarm.share.has_value() == alarm.sum.has_value() ||
      (alarm.share && !of_group))
    errors.add(world.place_of({"alarms", alarm.name}), "W110",
               fmt::format("alarm {} measures nothing", alarm.name));
  if (of_group && !alarm.target_group.empty())
    check_target_group(world, alarm.target_group,
                       world.place_of({"alarms", alarm.name, "target_group"}), errors);
  using std::chrono::seconds;
  bool period = alarm.period == seconds(10) || alarm.period == seconds(30) ||
                (alarm.period >= seconds(60) && whole(alarm.period, seconds(60)));
  if (!period)
    errors
        .add(world.place_of({"alarms", alarm.name, "period"}), "W111",
             fmt::format("a period of {} cannot be", written(alarm.period)))
        .remedy = "period: 1m";
}

void check_codedeploy(const WorldFile& world, Errors& errors) {
  const auto names = world.alarm_names();
  for (const auto& name : world.codedeploy.alarms) {
    if (std::find(names.begin(), names.end(), name) != names.end()) continue;
    auto& error = errors.add(world.place_of({"codedeploy", "alarms"}), "W106",
                             fmt::format("no alarm is called \"{}\"", name));
    error.nearest = nearest_of(name, names);
  }
  check_strategy(world.codedeploy.strategy, world.place_of({"codedeploy", "strategy"}), errors);
}

void check_secrets(const WorldFile& world, Errors& errors) {
  for (const auto& secret : world.secrets) {
    bool good =
        secret.suffix.empty() ||
        (secret.suffix.size() == 6 &&
         std::all_of(secret.suffix.begin(), secret.suffix.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
         }));
    if (!good)
      errors
          .add(world.place_of({"secrets", secret.name, "suffix"}), "W113",
               fmt::format("\"{}\" is no suffix of a secret's ARN", secret.suffix))
          .remedy = "suffix: a1B2c3";
  }
}

void check_zone(const WorldFile& world, Errors& errors) {
  const auto& zone = world.cloudflare.zone;
  for (const auto& record : world.cloudflare.records) {
    if (record.name == zone || record.name.ends_with("." + zone)) continue;
    errors.add(world.place_of({"cloudflare", "records", record.name}), "W114",
               fmt::format("{} is not in the zone {}", record.name, zone));
  }
}

/// Words that name a captured resource cannot give it another name.
void check_documents(const WorldFile& world, Errors& errors) {
  if (!world.captured) return;
  const std::array<std::pair<std::string_view, std::string_view>, 8> names = {{
      {"load_balancer", "name"},
      {"load_balancer", "target_groups"},
      {"load_balancer", "subnets"},
      {"load_balancer", "security_group"},
      {"service", "name"},
      {"service", "cluster"},
      {"service", "controller"},
      {"cloudflare", "zone"},
  }};
  for (const auto& [part, word] : names)
    if (world.captured->words.find(part) != nullptr && world.said({part, word}))
      errors.add(world.place_of({part, word}), "W135",
                 fmt::format("{} of {} is what its document says", word, part));
}

}  // namespace

/// AWS:
/// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_BlueInstanceTerminationOption.html
void check_group_wait(std::string_view word, const std::optional<Length>& wait, const Place& place,
                      Errors& errors) {
  const Length minute = std::chrono::minutes(1);
  if (!wait || (whole(*wait, minute) && *wait <= 2880 * minute)) return;
  errors.add(place, "W118", fmt::format("a {} of {} cannot be", word, written(*wait))).remedy =
      fmt::format("{}: {}", word, *wait > 2880 * minute ? "2880m" : "60m");
}

void check_strategy(const Strategy& strategy, const Place& place, Errors& errors) {
  check_group_wait("bake", strategy.bake, place, errors);
  check_group_wait("ready_wait", strategy.ready_wait, place, errors);
  if (!strategy.shift || *strategy.shift == Shift::all_at_once) return;
  // AWS: https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
  auto share = strategy.step.value_or(Share{100'000}).per_million;
  auto every = strategy.every.value_or(Length(std::chrono::minutes(1)));
  auto minute = Length(std::chrono::minutes(1));
  bool step = share >= 10'000 && share <= 990'000 && share % 10'000 == 0;
  bool interval = every >= minute && every <= 2880 * minute && whole(every, minute);
  if (step && interval) return;
  auto what = step ? fmt::format("a step every {} cannot be", written(every))
                   : fmt::format("a step of {} cannot be", written(Share{share}));
  errors.add(place, "W115", what).remedy = "{step: 10%, every: 5m}";
}

void check_world(const WorldFile& world, Errors& errors) {
  auto known = epochs();
  if (std::find(known.begin(), known.end(), world.epoch) == known.end())
    errors.add(world.place_of({"epoch"}), "Y417", fmt::format("there is no epoch {}", world.epoch))
        .remedy = "epoch: latest";
  if (world.is_empty) return;
  if (world.network.zones.size() < 2)
    errors
        .add(world.place_of({"network", "zones"}), "W116",
             "one availability zone is too few for a balancer")
        .remedy = "zones: [a, b]";
  check_security_group(world, world.service.security_group, {"service", "security_group"}, errors);
  check_balancer(world, errors);
  check_images(world, errors);
  check_secrets(world, errors);
  for (const auto& alarm : world.alarms) check_alarm(world, alarm, errors);
  check_codedeploy(world, errors);
  check_zone(world, errors);
  check_documents(world, errors);
}

}  // namespace greenroom::harness
