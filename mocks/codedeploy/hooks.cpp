// The Lambda side of an AppSpec's hooks: CodeDeploy calls a function of the world, and it answers,
// answers Failed, or stays silent until the hour is over (facts H1-H7).
#include "mocks/codedeploy/appspec.hpp"
#include "mocks/codedeploy/lifecycle.hpp"
#include "mocks/codedeploy/timings.hpp"
#include "mocks/lambda/lambda.hpp"
#include "mocks/service.hpp"
#include "sim/seam/check.hpp"

#include <string>
#include <vector>

namespace greenroom::mocks::codedeploy {
namespace {

/// A function's name from "arn:aws:lambda:r:a:function:NAME[:alias]" or from itself.
std::string function_name(std::string_view function) {
  const std::size_t at = function.find(":function:");
  if (at != std::string_view::npos) function.remove_prefix(at + 10);
  return std::string(function.substr(0, function.find(':')));
}

struct Reply {
  std::string answers;  ///< Succeeded, Failed; empty: nothing
  std::string reason;   ///< why it is not the function's own answer
};

/// What befell a hook by its event or its function goes before what the function would say, and
/// silence before a bad answer: nobody hears it.
Reply reply_of(const State& state, const std::string& function, Step step) {
  const auto own = state.hooks.find(function);
  Reply reply{own == state.hooks.end() ? "" : own->second.answers, ""};
  for (const std::string& name : {function, std::string(step_name(step))}) {
    const auto found = state.hook_troubles.find(name);
    if (found == state.hook_troubles.end()) continue;
    const HookTrouble& trouble = found->second;
    if (trouble.silent > 0) return {"", trouble.reason};
    if (trouble.fails > 0 && !reply.answers.empty()) reply = {"Failed", trouble.reason};
  }
  return reply;
}

void write_hook(Scene& scene, const Deployment& deployment, Step step, const std::string& function,
                std::string_view what, const Reply& reply) {
  std::vector<seam::Field> fields = {{"hook", function},
                                     {"deployment", deployment.id},
                                     {"event", step_name(step)},
                                     {"what", what}};
  if (!reply.answers.empty()) fields.emplace_back("status", reply.answers);
  if (!reply.reason.empty()) fields.emplace_back("reason", reply.reason);
  scene.journal.write_as("cloud", 0, "hook", fields);
}

}  // namespace

// AWS:
// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html
void call_hook(Scene& scene, Deployment& deployment, Step step) {
  const std::string& function = deployment.appspec->hooks.at(step);
  const std::string name = function_name(function);
  const auto found = scene.cloud.codedeploy.hooks.find(name);
  const bool has_behaviour = found != scene.cloud.codedeploy.hooks.end();
  if (!has_behaviour && !lambda::has_function(scene.cloud, name))
    // The code is documented, its text is not (inferred).
    return fail(scene, deployment, "INVALID_LAMBDA_FUNCTION",
                "The Lambda function " + function + " could not be found.");
  event_of(deployment, step).execution = sim::drawn_uuid(scene.cloud.settings.chance.draw(
      "hook execution", deployment.id, static_cast<std::uint64_t>(step)));
  write_hook(scene, deployment, step, name, "called", {});
  next(scene, deployment, timings::hook_limit, Pending::hook_times_out);
  // Differs from AWS: a function that the world says nothing of is called, and nobody runs its
  // code: it is silent, unless whoever drives the cloud calls back for it.
  if (!has_behaviour) return;
  beside(scene, deployment, found->second.takes, Pending::hook_answers, false);
}

/// The function is an actor like any other: it calls the API, which may refuse it.
void let_hook_answer(Scene& scene, Deployment& deployment) {
  const Step step = *deployment.running;
  const std::string function = function_name(deployment.appspec->hooks.at(step));
  const Reply reply = reply_of(scene.cloud.codedeploy, function, step);
  if (reply.answers.empty()) return;
  // A function that answers what cannot be accepted has answered nothing: the wait goes on.
  (void)invoke(scene, "codedeploy", "PutLifecycleEventHookExecutionStatus",
               {{"deploymentId", deployment.id},
                {"lifecycleEventHookExecutionId", event_of(deployment, step).execution},
                {"status", reply.answers}},
               Identity{"", "", "", function});
}

void hook_stays_silent(Scene& scene, Deployment& deployment) {
  const Step step = *deployment.running;
  const std::string function = function_name(deployment.appspec->hooks.at(step));
  Reply reply = reply_of(scene.cloud.codedeploy, function, step);
  reply.answers.clear();
  write_hook(scene, deployment, step, function, "silent", reply);
  if (deployment.stop) return finish_stop(scene, deployment);
  const bool as_timeout =
      scene.cloud.settings.switches.hook_silence_code == Switches::HookSilenceCode::timeout;
  // AWS: https://docs.aws.amazon.com/codedeploy/latest/userguide/troubleshooting-ecs.html
  fail(scene, deployment, as_timeout ? "TIMEOUT" : "HOOK_EXECUTION_FAILURE",
       "The deployment timed out while waiting for a status callback. CodeDeploy expects a status "
       "callback within one hour after a deployment hook is invoked.");
}

Result<void> answer_hook(Scene& scene, Deployment& deployment, Step step, bool succeeded) {
  const std::string function = function_name(deployment.appspec->hooks.at(step));
  Reply reply = reply_of(scene.cloud.codedeploy, function, step);
  if (reply.answers != (succeeded ? "Succeeded" : "Failed")) reply.reason.clear();
  reply.answers = succeeded ? "Succeeded" : "Failed";
  write_hook(scene, deployment, step, function, "answered", reply);
  if (deployment.stop && !deployment.stop->waits_for_hook) return {};  // too late to matter
  if (succeeded) {
    finish_step(scene, deployment);
  } else if (deployment.stop) {
    finish_stop(scene, deployment);
  } else {
    fail(scene, deployment, "HOOK_EXECUTION_FAILURE",
         "The deployment failed because one or more of the lifecycle event validation functions "
         "failed.");
  }
  return {};
}

void set_hook(Scene& scene, std::string_view function, HookBehaviour behaviour) {
  scene.cloud.codedeploy.hooks.insert_or_assign(function_name(function), std::move(behaviour));
}

std::optional<std::string> hook_says(const Cloud& cloud, std::string_view function) {
  const auto found = cloud.codedeploy.hooks.find(function_name(function));
  if (found == cloud.codedeploy.hooks.end()) return std::nullopt;
  return found->second.answers;
}

void remove_hook(Cloud& cloud, std::string_view function) {
  cloud.codedeploy.hooks.erase(function_name(function));
}

bool is_hook(const Cloud& cloud, std::string_view name) {
  if (cloud.codedeploy.hooks.contains(function_name(name))) return true;
  for (std::size_t i = 0; i < step_count; ++i) {
    const auto step = static_cast<Step>(i);
    if (takes_hook(step) && step_name(step) == name) return true;
  }
  return false;
}

void befall_hook(Scene& scene, std::string_view name, HookFault fault, bool begins,
                 std::string_view reason) {
  HookTrouble& trouble = scene.cloud.codedeploy.hook_troubles[function_name(name)];
  (fault == HookFault::fails ? trouble.fails : trouble.silent) += begins ? 1 : -1;
  GR_ASSERT(trouble.fails >= 0 && trouble.silent >= 0, "a fault on a hook ends once");
  if (begins) trouble.reason = reason;
}

}  // namespace greenroom::mocks::codedeploy
