#include "real/steps/preflight.hpp"

#include "real/steps/looks.hpp"
#include "real/text/text.hpp"
#include "real/waits.hpp"

#include <algorithm>
#include <array>

namespace greenroom::real {

namespace {

using Findings = std::vector<Finding>;

/// Whether a rule's id: that error says itself what is wrong and what to do.
bool has_own_id(const seam::Error& error) {
  return error.code.size() == 4 && error.code.front() == 'R' &&
         integer_from(std::string_view(error.code).substr(1)).has_value();
}

std::string remedy_of(const NotRead& one) {
  const seam::Error& error = one.error;
  if (error.code == "CertificateNotVerified")
    return "--ca-file PEM, with the root that signed it; or another --endpoint";
  if (error.http_status == 403 || error.code.starts_with("AccessDenied"))
    return "allow " + one.call + " to the deployer's role";
  return "greenroom-deploy verify, once it answers";
}

Finding of_credentials(const seam::Error& error) {
  if (!has_own_id(error))
    return {"R105", "the keys could not be fetched: " + error.message, "",
            "greenroom-deploy verify, once the credential endpoint answers"};
  constexpr std::string_view mark = "\n  try      ";
  const auto at = error.message.find(mark);
  return {error.code, error.message.substr(0, at), "",
          at == std::string::npos ? "export AWS_ACCESS_KEY_ID=... AWS_SECRET_ACCESS_KEY=..."
                                  : error.message.substr(at + mark.size())};
}

void check_reads(const PreflightInput& in, Findings& out) {
  for (const NotRead& one : in.observed.not_read) {
    if (one.call == "credentials")
      out.push_back(of_credentials(one.error));
    else
      out.push_back({"D101", one.call + " could not be read: " + one.error.message,
                     "what cannot be looked at cannot be verified", remedy_of(one)});
  }
}

void check_account(const PreflightInput& in, Findings& out) {
  const auto& identity = in.observed.identity;
  if (identity && identity->account != in.project.account)
    out.push_back({"D102",
                   "these credentials are of account " + identity->account +
                       ", the project is of " + in.project.account,
                   "a deployment into another account is never meant",
                   "use a profile of account " + in.project.account});
}

bool failed_to_read(const PreflightInput& in, std::string_view call) {
  return std::any_of(in.observed.not_read.begin(), in.observed.not_read.end(),
                     [&](const NotRead& one) { return one.call == call; });
}

void check_service(const PreflightInput& in, Findings& out) {
  if (failed_to_read(in, "ecs:DescribeServices")) return;
  const auto& service = in.observed.service;
  const auto& names = in.project.service;
  if (!service) {
    out.push_back({"D103", "there is no service " + names.name + " in cluster " + names.cluster, "",
                   "service: {name: ..., cluster: ...}"});
    return;
  }
  if (service->controller != "CODE_DEPLOY")
    out.push_back({"D104",
                   "service " + names.name + " is deployed by " +
                       (service->controller.empty() ? "ECS" : service->controller) +
                       ", not by CodeDeploy",
                   "the controller of a service cannot be changed",
                   "create the service anew with deploymentController CODE_DEPLOY"});
  if (service->primary() == nullptr)
    out.push_back({"D105", "service " + names.name + " has no PRIMARY task set",
                   "there is no blue to go back to", ""});
  for (const auto& set : service->task_sets) {
    if (!set.is_primary() && !set.is_draining())
      out.push_back({"D106", "an ACTIVE task set is left beside the PRIMARY: " + set.id,
                     "it is what an earlier deployment left; CodeDeploy would add a third",
                     "aws ecs delete-task-set --cluster " + names.cluster + " --service " +
                         names.name + " --task-set " + set.id + " --force"});
  }
}

void check_active(const PreflightInput& in, Findings& out) {
  if (!in.observed.active_deployment) return;
  out.push_back({"D107",
                 "The Deployment Group '" + in.project.codedeploy.group +
                     "' already has an active Deployment '" + *in.observed.active_deployment + "'",
                 "a group runs one deployment at a time, its bake included",
                 "greenroom-deploy deploy --if-active wait", Severity::error, true});
}

void check_group_fits(const PreflightInput& in, const codedeploy::Group& group, Findings& out) {
  if (group.platform != "ECS")
    out.push_back({"D109", "the application is for " + group.platform + ", not for ECS",
                   "the platform is chosen when it is created",
                   "aws deploy create-application --compute-platform ECS"});
  if (!group.service.empty() &&
      (group.service != in.project.service.name || group.cluster != in.project.service.cluster))
    out.push_back({"D110",
                   "the deployment group deploys " + group.cluster + "/" + group.service +
                       ", not " + in.project.service.cluster + "/" + in.project.service.name,
                   "", "service: {name: " + group.service + ", cluster: " + group.cluster + "}"});
  if (group.keeps_blue)
    out.push_back({"D111", "the deployment group keeps blue for ever",
                   "every deployment leaves a task set behind, the sixth is refused",
                   "terminateBlueInstancesOnDeploymentSuccess: TERMINATE", Severity::warning});
  const auto& wanted = in.strategy;
  if (wanted.bake && *wanted.bake != std::chrono::minutes(group.bake_minutes))
    out.push_back({"D112",
                   "the project bakes for " + spelled(*wanted.bake) +
                       ", the deployment group for " +
                       spelled(std::chrono::minutes(group.bake_minutes)),
                   "the group's wait is what happens; the engine never edits a group",
                   "bake: " + spelled(std::chrono::minutes(group.bake_minutes))});
  const seam::Length ready = group.stops_when_ready ? std::chrono::minutes(group.ready_wait_minutes)
                                                    : std::chrono::minutes(0);
  if (wanted.ready_wait && *wanted.ready_wait != ready)
    out.push_back({"D113",
                   "the project's ready wait is " + spelled(*wanted.ready_wait) +
                       ", the deployment group's " + spelled(ready),
                   "the group's wait is what happens", "ready_wait: " + spelled(ready)});
  if (!in.observed.config && !failed_to_read(in, "codedeploy:GetDeploymentConfig"))
    out.push_back(
        {"D114", "no deployment configuration shifts as the strategy says",
         "CodeDeploy shifts by named configurations only",
         "aws deploy create-deployment-config, or a strategy that exists: canary 10% 5m"});
}

/// CodeDeploy does not wait for a gate: what it may stop must be decided before blue goes.
void check_gates(const PreflightInput& in, const codedeploy::Group& group, Findings& out) {
  using std::chrono::minutes;
  const seam::Length bake = minutes(group.keeps_blue ? 0 : group.bake_minutes);
  seam::Length before_bake = minutes(group.stops_when_ready ? group.ready_wait_minutes : 0);
  if (in.observed.config) before_bake += shift_length(*in.observed.config);
  for (const Gate& gate : in.project.gates) {
    const seam::Length left = gate.after == GatePhase::shift ? bake : before_bake + bake;
    const seam::Length wanted = gate.lasts + stop_margin + 2 * in.project.waits.poll;
    if (!gate.aborts || left >= wanted) continue;
    out.push_back({"D149",
                   "the gate after " + std::string(name_of(gate.after)) + " needs " +
                       spelled(wanted) + ", and blue goes " + spelled(left) + " after that phase",
                   "CodeDeploy does not wait for a gate",
                   "a longer bake in the deployment group, or a shorter for in " + gate.from,
                   Severity::warning});
  }
}

void check_rollback(const PreflightInput& in, const codedeploy::Group& group, Findings& out) {
  struct Row {
    std::string_view word, event;
  };
  for (const Row row :
       {Row{"failure", "DEPLOYMENT_FAILURE"}, Row{"alarm", "DEPLOYMENT_STOP_ON_ALARM"},
        Row{"stop", "DEPLOYMENT_STOP_ON_REQUEST"}}) {
    const auto& after = in.project.rollback.after;
    const bool is_wanted =
        after && std::find(after->begin(), after->end(), row.word) != after->end();
    const bool is_on =
        group.rolls_back && std::find(group.rollback_events.begin(), group.rollback_events.end(),
                                      row.event) != group.rollback_events.end();
    if (is_wanted && !is_on)
      out.push_back({"D115",
                     "the deployment group does not roll back after " + std::string(row.word),
                     "green and its weights would stay where they are",
                     "autoRollbackConfiguration: " + std::string(row.event), Severity::warning});
  }
}

void check_group(const PreflightInput& in, Findings& out) {
  if (failed_to_read(in, "codedeploy:GetDeploymentGroup")) return;
  const auto& group = in.observed.group;
  if (!group) {
    out.push_back({"D108",
                   "there is no deployment group " + in.project.codedeploy.group +
                       " in application " + in.project.codedeploy.application,
                   "", "codedeploy: {application: ..., group: ...}"});
    return;
  }
  check_group_fits(in, *group, out);
  check_gates(in, *group, out);
  check_rollback(in, *group, out);
}

void check_production_route(const PreflightInput& in, Findings& out) {
  const Observed& seen = in.observed;
  const auto* production = seen.production();
  const auto* primary = seen.service ? seen.service->primary() : nullptr;
  if (production == nullptr || primary == nullptr) return;
  const auto shares = production->forward.effective();
  const auto* blue = seen.target_group(primary->target_group_arn);
  if (blue == nullptr) {
    out.push_back(
        {"D118",
         "the PRIMARY task set is behind a target group that is not of the deployment group's pair",
         "CodeDeploy cannot tell blue from green", ""});
    return;
  }
  if (!shares.contains(blue->arn)) {
    out.push_back({"D119",
                   "listener " + std::to_string(production->port) + " does not forward to " +
                       blue->name + ", where the PRIMARY is",
                   "CodeDeploy fails: Primary taskset target group must be behind listener",
                   "aws elbv2 modify-listener --listener-arn " + production->arn +
                       " --default-actions Type=forward,TargetGroupArn=" + blue->arn});
  }
  for (const auto& [group, share] : shares) {
    if (group != blue->arn)
      out.push_back(
          {"D120",
           "listener " + std::to_string(production->port) + " gives " + std::to_string(share) +
               " % to " +
               (seen.target_group(group) != nullptr ? seen.target_group(group)->name : group) +
               ", which is not blue",
           "CodeDeploy fails: Green taskset target group cannot have non-zero weight prior to "
           "traffic shifting",
           "aws elbv2 modify-listener --listener-arn " + production->arn +
               " --default-actions Type=forward,TargetGroupArn=" + blue->arn});
  }
  const auto rules = seen.rules.find(production->arn);
  if (rules == seen.rules.end()) return;
  for (const auto& rule : rules->second) {
    const auto rule_shares = rule.forward.effective();
    for (const auto& [group, share] : rule_shares) {
      if (group != blue->arn && seen.target_group(group) != nullptr)
        out.push_back({"D121",
                       "rule " + rule.priority + " of listener " +
                           std::to_string(production->port) + " forwards to green",
                       "all rules of a route must agree with its default action",
                       "aws elbv2 modify-rule --rule-arn " + rule.arn});
    }
  }
}

void check_balancer(const PreflightInput& in, Findings& out) {
  const Observed& seen = in.observed;
  if (!seen.group || failed_to_read(in, "elasticloadbalancing:DescribeListeners") ||
      failed_to_read(in, "elasticloadbalancing:DescribeTargetGroups"))
    return;
  if (seen.group->target_groups.size() != 2 || seen.target_groups.size() != 2)
    out.push_back({"D116",
                   "of the deployment group's pair of target groups " +
                       std::to_string(seen.target_groups.size()) + " exist",
                   "", "create the missing target group"});
  if (seen.production() == nullptr)
    out.push_back({"D117", "the production listener of the deployment group does not exist",
                   "deployments would stall without an error", "correct prodTrafficRoute"});
  for (const std::string& test : seen.group->test_listeners) {
    if (seen.listener(test) == nullptr)
      out.push_back({"D117", "the test listener of the deployment group does not exist",
                     "deployments would stall without an error", "correct testTrafficRoute"});
  }
  const auto& names = in.project.load_balancer;
  if (names.name && seen.balancer && *names.name != seen.balancer->name)
    out.push_back({"D122",
                   "the production listener is of load balancer " + seen.balancer->name + ", not " +
                       *names.name,
                   "", "load_balancer: {name: " + seen.balancer->name + "}"});
  if (names.production && seen.production() != nullptr &&
      seen.production()->port != *names.production)
    out.push_back({"D123",
                   "production is port " + std::to_string(seen.production()->port) +
                       ", the project says " + std::to_string(*names.production),
                   "", "production: " + std::to_string(seen.production()->port)});
  check_production_route(in, out);
  const bool has_healthy = std::any_of(seen.blue_targets.begin(), seen.blue_targets.end(),
                                       [](const auto& one) { return one.state == "healthy"; });
  if (!has_healthy && !seen.blue_targets.empty())
    out.push_back({"D124", "no blue target is healthy",
                   "a rollback would return to a fleet that does not serve",
                   "aws elbv2 describe-target-health", Severity::warning});
}

void check_files(const PreflightInput& in, Findings& out) {
  if (in.task_definition == nullptr) return;
  const auto& containers = in.task_definition->containers;
  const auto& spec = in.appspec;
  const std::string file = in.project.files.appspec + ":";
  const auto found = std::find_if(containers.begin(), containers.end(),
                                  [&](const auto& one) { return one.name == spec.container; });
  if (found == containers.end()) {
    out.push_back({"D125",
                   file + std::to_string(spec.line_of_container) + ": container \"" +
                       spec.container + "\" is not in " + in.project.files.taskdef,
                   "ECS refuses the task set and the deployment fails",
                   containers.empty() ? "" : "ContainerName: " + containers.front().name});
  } else if (std::find(found->ports.begin(), found->ports.end(), spec.port) == found->ports.end()) {
    out.push_back(
        {"D126",
         file + std::to_string(spec.line_of_port) + ": container \"" + spec.container +
             "\" has no port " + std::to_string(spec.port),
         "the container did not have this container port defined",
         found->ports.empty() ? "" : "ContainerPort: " + std::to_string(found->ports.front())});
  }
  const auto& names = in.project.service;
  if ((names.container && *names.container != spec.container) ||
      (names.port && *names.port != spec.port))
    out.push_back({"D127",
                   file + std::to_string(spec.line_of_container) + ": " + spec.container + ":" +
                       std::to_string(spec.port) + " is not the project's container and port",
                   "", "one of the two files is out of date"});
}

void check_images(const PreflightInput& in, Findings& out) {
  for (const ImageObserved& image : in.observed.images) {
    if (!image.was_read || image.digest) continue;
    const bool is_digest = image.wanted.starts_with("sha256:");
    out.push_back({"D128",
                   "there is no image " + image.repository + (is_digest ? "@" : ":") + image.wanted,
                   "no task could start: CannotPullContainerError",
                   is_digest ? "correct the digest in " + in.project.files.taskdef
                             : "push it, or deploy a tag that exists"});
  }
  for (const SecretObserved& secret : in.observed.secrets) {
    if (!secret.was_read || secret.presence == secretsmanager::Presence::there) continue;
    const bool is_deleted = secret.presence == secretsmanager::Presence::deleted;
    out.push_back(
        {"D129",
         "the secret " + secret.id + (is_deleted ? " is marked for deletion" : " does not exist"),
         "no task could start: ResourceInitializationError",
         is_deleted ? "aws secretsmanager restore-secret --secret-id " + secret.id
                    : "create it, or correct valueFrom"});
  }
}

void check_alarms(const PreflightInput& in, Findings& out) {
  const auto& group = in.observed.group;
  if (!group || !group->watches_alarms || failed_to_read(in, "cloudwatch:DescribeAlarms")) return;
  for (const std::string& name : group->alarms) {
    const auto found = std::find_if(in.observed.alarms.begin(), in.observed.alarms.end(),
                                    [&](const auto& one) { return one.name == name; });
    if (found == in.observed.alarms.end()) {
      out.push_back({"D130", "the alarm " + name + " of the deployment group does not exist",
                     "CodeDeploy stops when it cannot read an alarm",
                     "create it, or take it out of the group"});
    } else if (found->state == "ALARM") {
      out.push_back({"D131", "the alarm " + name + " is in ALARM",
                     "CodeDeploy would stop the deployment at once",
                     "wait for OK, or find out what is wrong: " + found->reason});
    }
  }
}

bool redirects_to_https(const Observed& seen) {
  return std::any_of(seen.listeners.begin(), seen.listeners.end(), [](const auto& one) {
    return one.port == 80 && one.forward.redirect_to_port;
  });
}

void check_records(const PreflightInput& in, Findings& out) {
  const Observed& seen = in.observed;
  for (const std::string& name : in.project.cloudflare->records) {
    const auto found = std::find_if(seen.records.begin(), seen.records.end(), [&](const auto& one) {
      return one.name == name && (one.type == "CNAME" || one.type == "A" || one.type == "AAAA");
    });
    if (found == seen.records.end()) {
      out.push_back({"D136", "zone " + in.project.cloudflare->zone + " has no record " + name,
                     "visitors would not find the site",
                     "create a proxied CNAME to the load balancer"});
      continue;
    }
    if (!found->is_proxied)
      out.push_back({"D137", "the record " + name + " is not proxied",
                     "purge and SSL mode have no effect on it", "set proxied: true",
                     Severity::warning});
    if (found->type == "CNAME" && seen.balancer &&
        lower(found->content) != lower(seen.balancer->dns_name))
      out.push_back({"D138",
                     "the record " + name + " points at " + found->content + ", not at " +
                         seen.balancer->dns_name,
                     "users are served by something else than what is deployed",
                     "point it at the load balancer", Severity::warning});
  }
}

void check_edge(const PreflightInput& in, Findings& out) {
  if (!in.project.cloudflare) return;
  const Observed& seen = in.observed;
  const auto& edge = *in.project.cloudflare;
  if (seen.token_status && *seen.token_status != "active")
    out.push_back({"D132", "the Cloudflare token is " + *seen.token_status, "",
                   "make a new token and set it where " + edge.token + " names it"});
  if (!seen.was_zone_read) return;
  if (!seen.zone) {
    out.push_back({"D133", "the Cloudflare token sees no zone " + edge.zone,
                   "a token without the zone reads as if the zone did not exist",
                   "give the token the zone, or correct cloudflare.zone"});
    return;
  }
  if (seen.ssl == "flexible" && redirects_to_https(seen)) {
    out.push_back(
        {"D134",
         "SSL mode flexible and a redirect from port 80 to 443: every visit turns in a loop",
         "the edge asks the origin on port 80, which sends it to https again",
         "set the zone's SSL mode to strict"});
  } else if (!seen.ssl.empty() && seen.ssl != edge.ssl) {
    out.push_back({"D135", "the zone's SSL mode is " + seen.ssl + ", the project says " + edge.ssl,
                   "", "set the zone's SSL mode to " + edge.ssl, Severity::warning});
  }
  if (!failed_to_read(in, "cloudflare:ListRecords")) check_records(in, out);
}

}  // namespace

bool was_account_read(const Project& project, const Observed& observed) {
  return observed.identity && observed.identity->account == project.account;
}

std::vector<Finding> reading_trouble(const PreflightInput& input) {
  Findings out;
  check_account(input, out);
  check_reads(input, out);
  return out;
}

std::vector<Finding> preflight(const PreflightInput& input, int& checks) {
  using Rule = void (*)(const PreflightInput&, Findings&);
  constexpr std::array<Rule, 9> rules{check_service,  check_active, check_group,
                                      check_balancer, check_files,  check_images,
                                      check_alarms,   check_edge,   check_reads};
  Findings out;
  check_account(input, out);
  checks = 1;
  if (!was_account_read(input.project, input.observed)) {
    check_reads(input, out);
    return out;
  }
  if (input.makes_way) {
    constexpr std::array<Rule, 5> own{check_group, check_files, check_images, check_edge,
                                      check_reads};
    for (const Rule rule : own) rule(input, out);
    checks += static_cast<int>(own.size());
    return out;
  }
  if (input.observed.active_deployment) {
    // While another deployment runs, routing and task sets are its own: they say nothing of ours.
    check_active(input, out);
    ++checks;
    return out;
  }
  for (const Rule rule : rules) rule(input, out);
  checks += static_cast<int>(rules.size() + input.observed.images.size() +
                             input.observed.secrets.size() + input.observed.alarms.size());
  return out;
}

}  // namespace greenroom::real
