// Reads what the preflight needs; a read that fails is kept as such and the others go on.
#include "real/steps/run.hpp"
#include "real/text/text.hpp"

#include <algorithm>
#include <set>

namespace greenroom::real {

namespace {

/// Keeps the value of a read, or that it failed.
template <class Value, class Target>
bool keep(Run& run, std::string_view call, seam::Result<Value> read, Target& target) {
  if (read) {
    target = std::move(*read);
    return true;
  }
  run.observed.not_read.push_back({std::string(call), read.error()});
  return false;
}

bool fits(const codedeploy::Config& config, const Strategy& wanted) {
  if (!wanted.shift) return true;
  if (*wanted.shift == Shift::all_at_once) return config.type == "AllAtOnce";
  const bool is_canary = *wanted.shift == Shift::canary;
  if (config.type != (is_canary ? "TimeBasedCanary" : "TimeBasedLinear")) return false;
  const int step = wanted.step_percent.value_or(10);
  const seam::Length every = wanted.every.value_or(std::chrono::minutes(is_canary ? 5 : 1));
  return config.percentage == step && std::chrono::minutes(config.interval_minutes) == every;
}

/// The group's own configuration when it fits, then the predefined ones, then custom ones.
seam::Result<std::optional<codedeploy::Config>> fitting_config(Run& run) {
  const auto own = GR_TRY(codedeploy::get_config(*run.caller, run.observed.group->config));
  if (own && fits(*own, run.strategy)) return own;
  for (const auto& one : codedeploy::predefined_configs()) {
    if (fits(one, run.strategy)) return std::optional<codedeploy::Config>(one);
  }
  const auto names = GR_TRY(codedeploy::list_configs(*run.caller));
  int asked = 0;
  for (const std::string& name : names) {
    if (name.starts_with("CodeDeployDefault.") || ++asked > 50) continue;
    const auto one = GR_TRY(codedeploy::get_config(*run.caller, name));
    if (one && fits(*one, run.strategy)) return one;
  }
  return std::optional<codedeploy::Config>();
}

void observe_deployments(Run& run) {
  Observed& seen = run.observed;
  const auto& names = run.project.codedeploy;
  keep(run, "codedeploy:GetDeploymentGroup",
       codedeploy::get_group(*run.caller, names.application, names.group), seen.group);
  std::vector<std::string> active;
  if (seen.group &&
      keep(run, "codedeploy:ListDeployments",
           codedeploy::list_deployments(*run.caller, names.application, names.group,
                                        codedeploy::Which::active),
           active) &&
      !active.empty())
    seen.active_deployment = active.front();
  if (seen.group) keep(run, "codedeploy:GetDeploymentConfig", fitting_config(run), seen.config);
}

void observe_routes(Run& run) {
  Observed& seen = run.observed;
  if (!seen.group || seen.group->production_listeners.empty()) return;
  const std::string balancer = elbv2::load_balancer_of(seen.group->production_listeners.front());
  keep(run, "elasticloadbalancing:DescribeLoadBalancers",
       elbv2::describe_load_balancer(*run.caller, balancer), seen.balancer);
  keep(run, "elasticloadbalancing:DescribeListeners",
       elbv2::describe_listeners(*run.caller, balancer), seen.listeners);
  keep(run, "elasticloadbalancing:DescribeTargetGroups",
       elbv2::describe_target_groups(*run.caller, seen.group->target_groups), seen.target_groups);
  const std::string& production = seen.group->production_listeners.front();
  keep(run, "elasticloadbalancing:DescribeRules", elbv2::describe_rules(*run.caller, production),
       seen.rules[production]);
  const ecs::TaskSet* primary = seen.service ? seen.service->primary() : nullptr;
  if (primary != nullptr && !primary->target_group_arn.empty())
    keep(run, "elasticloadbalancing:DescribeTargetHealth",
         elbv2::describe_target_health(*run.caller, primary->target_group_arn), seen.blue_targets);
}

/// "ACCOUNT.dkr.ecr.REGION.amazonaws.com/REPOSITORY@sha256:..." taken apart; nullopt: another
/// registry.
struct EcrName {
  std::string account, repository, reference;
  bool is_digest = false;
};
std::optional<EcrName> ecr_name(const std::string& image) {
  const auto slash = image.find('/');
  const auto host = image.substr(0, slash);
  const auto dot = host.find(".dkr.ecr.");
  if (slash == std::string::npos || dot == std::string::npos) return std::nullopt;
  std::string rest = image.substr(slash + 1);
  const auto at = rest.find('@');
  const auto colon = rest.rfind(':');
  if (at != std::string::npos)
    return EcrName{host.substr(0, dot), rest.substr(0, at), rest.substr(at + 1), true};
  if (colon == std::string::npos) return EcrName{host.substr(0, dot), rest, "latest", false};
  return EcrName{host.substr(0, dot), rest.substr(0, colon), rest.substr(colon + 1), false};
}

void observe_one_image(Run& run, ImageObserved image, const std::string& registry, bool is_digest) {
  const ecr::ImageName name{image.repository, is_digest ? "" : image.wanted,
                            is_digest ? image.wanted : ""};
  image.was_read =
      keep(run, "ecr:DescribeImages", ecr::find_image(*run.caller, registry, name), image.digest);
  run.observed.images.push_back(std::move(image));
}

void observe_images(Run& run) {
  const std::string host =
      run.project.account + ".dkr.ecr." + run.caller->settings().region + ".amazonaws.com/";
  std::set<std::string> used;
  for (const std::string& name : placeholders_of(run.taskdef_text)) used.insert(name);
  for (const auto& [placeholder, repository] : run.project.images) {
    if (run.command.tag.empty() || !used.contains(placeholder)) continue;
    observe_one_image(run, {placeholder, repository, run.command.tag, {}, false},
                      run.project.account, false);
    const auto& digest = run.observed.images.back().digest;
    run.images[placeholder] = host + repository + (digest ? "@" + *digest : ":" + run.command.tag);
  }
}

/// Images and secrets that the files name themselves.
void observe_named(Run& run, const TaskDefinitionFile& file) {
  std::set<std::string> secrets;
  for (const ContainerView& container : file.containers) {
    for (const std::string& secret : container.secrets) {
      if (!secret.starts_with("arn:aws:secretsmanager:")) continue;
      std::string id;  // the first seven fields of "arn:aws:secretsmanager:R:A:secret:NAME:KEY::"
      int fields = 0;
      for (const auto part : split(secret, ':')) {
        if (++fields <= 7) id += (id.empty() ? "" : ":") + std::string(part);
      }
      secrets.insert(id);
    }
    const auto name = ecr_name(container.image);
    const bool is_known =
        name &&
        std::any_of(run.observed.images.begin(), run.observed.images.end(), [&](const auto& image) {
          return image.repository == name->repository &&
                 (image.wanted == name->reference || image.digest == name->reference);
        });
    if (name && !is_known)
      observe_one_image(run, {"", name->repository, name->reference, {}, false}, name->account,
                        name->is_digest);
  }
  for (const std::string& id : secrets) {
    SecretObserved secret{id, secretsmanager::Presence::missing, false};
    secret.was_read = keep(run, "secretsmanager:DescribeSecret",
                           secretsmanager::describe_secret(*run.caller, id), secret.presence);
    run.observed.secrets.push_back(std::move(secret));
  }
}

void observe_edge(Run& run) {
  if (!run.edge) return;
  Observed& seen = run.observed;
  const bool was_read = keep(run, "cloudflare:ListZones",
                             run.edge->find_zone(run.project.cloudflare->zone), seen.zone);
  if (!was_read || !seen.zone) {  // a bad token and a missing zone look alike: ask about the token
    std::string status;
    if (keep(run, "cloudflare:VerifyToken", run.edge->verify_token(), status))
      seen.token_status = status;
  }
  if (!was_read) return;
  seen.was_zone_read = true;
  if (!seen.zone) return;
  keep(run, "cloudflare:ListRecords", run.edge->list_records(seen.zone->id), seen.records);
  keep(run, "cloudflare:GetSetting", run.edge->ssl_mode(seen.zone->id), seen.ssl);
}

}  // namespace

void observe(Run& run) {
  run.observed = {};
  run.images.clear();
  run.definition.reset();
  Observed& seen = run.observed;
  const auto keys = run.credentials->get();
  if (!keys) {  // without keys nothing else can be told
    seen.not_read.push_back({"credentials", keys.error()});
    return;
  }
  keep(run, "sts:GetCallerIdentity", sts::get_caller_identity(*run.caller), seen.identity);
  // With wrong keys, or in a wrong account, there is nothing more to learn.
  if (!seen.identity || seen.identity->account != run.project.account) return;
  keep(run, "ecs:DescribeServices",
       ecs::describe_service(*run.caller, run.project.service.cluster, run.project.service.name),
       seen.service);
  const ecs::TaskSet* primary = seen.service ? seen.service->primary() : nullptr;
  const bool wants_current = run.command.verb == Verb::plan || run.command.verb == Verb::rollback ||
                             run.saved_plan.has_value();
  if (primary != nullptr && wants_current)
    keep(run, "ecs:DescribeTaskDefinition",
         ecs::describe_task_definition(*run.caller, primary->task_definition), seen.current);
  observe_deployments(run);
  observe_routes(run);
  observe_images(run);
  auto file = task_definition_from(run.project.files.taskdef, run.taskdef_text, run.images);
  if (file) {
    observe_named(run, *file);
    run.definition = std::move(*file);
  }
  if (seen.group && seen.group->watches_alarms && !seen.group->alarms.empty())
    keep(run, "cloudwatch:DescribeAlarms",
         cloudwatch::describe_alarms(*run.caller, seen.group->alarms), seen.alarms);
  observe_edge(run);
}

}  // namespace greenroom::real
