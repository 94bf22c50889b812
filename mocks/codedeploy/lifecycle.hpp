// A deployment in time: what the operations ask of it. The machine itself is lifecycle.cpp (from
// event to event), hooks.cpp, install.cpp, shift.cpp and endings.cpp (stop, failure, success,
// rollback).
#pragma once

#include "mocks/codedeploy/lookup.hpp"

#include <optional>

namespace greenroom::mocks::codedeploy {

/// What is pending for a deployment; the numbers reach saved worlds.
enum class Pending : std::uint8_t {
  start = 1,
  begin_step,
  end_step,
  hook_answers,
  hook_times_out,
  install_checks,
  poll_steady,
  shift_step,
  end_shift,
  poll_unsteady,
  ready_times_out,
  bake_ends,
  stop_done,
  poll_alarms,
  rollback_moves,
  rollback_ends,
};

/// The only event of the deployment's chain from now on; older ones become void.
void next(Scene& scene, Deployment& deployment, seam::Length after, Pending what);
/// The chain has come to its end, or waits for somebody else.
void await_nothing(Scene& scene, Deployment& deployment);
/// Beside the chain: void only when the chain has moved on (hooks) or by what is asked then.
void beside(Scene& scene, const Deployment& deployment, seam::Length after, Pending what,
            bool periodic);
seam::Length drawn(const Scene& scene, const sim::Quantiles& quantiles, std::string_view kind,
                   const Deployment& deployment, std::uint64_t ordinal = 0);

// ---- lifecycle.cpp
void run_anew(Scene& scene, Deployment& rollback);  ///< a rollback that deploys a revision (K8)
void begin_created(Scene& scene, Deployment& deployment);  ///< a new one waits for its start
void begin_step(Scene& scene, Deployment& deployment, Step step);
void finish_step(Scene& scene, Deployment& deployment);  ///< the running one succeeded
void reroute(Scene& scene, Deployment& deployment);      ///< the ready wait is over
void write_status(Scene& scene, const Deployment& deployment);
void mark(Scene& scene, Deployment& deployment, Step step, EventStatus status);
EventRecord& event_of(Deployment& deployment, Step step);

// ---- hooks.cpp
void call_hook(Scene& scene, Deployment& deployment, Step step);
void let_hook_answer(Scene& scene, Deployment& deployment);
void hook_stays_silent(Scene& scene, Deployment& deployment);
Result<void> answer_hook(Scene& scene, Deployment& deployment, Step step, bool succeeded);

// ---- install.cpp
void check_and_create(Scene& scene, Deployment& deployment);
void poll_steady(Scene& scene, Deployment& deployment);

// ---- shift.cpp
void begin_shift(Scene& scene, Deployment& deployment);
void take_shift_step(Scene& scene, Deployment& deployment);
void poll_unsteady(Scene& scene, Deployment& deployment);

// ---- endings.cpp
void begin_bake(Scene& scene, Deployment& deployment);
void end_bake(Scene& scene, Deployment& deployment);  ///< the original set is terminated
void fail(Scene& scene, Deployment& deployment, std::string code, std::string message);
void fail(Scene& scene, Deployment& deployment, const seam::Error& error);
/// Stops after a while; a second request changes nothing but whether it rolls back.
void request_stop(Scene& scene, Deployment& deployment, Stop stop, seam::Length after);
void finish_stop(Scene& scene, Deployment& deployment);
void stop_now(Scene& scene, Deployment& deployment, Stop stop);
void poll_alarms(Scene& scene, Deployment& deployment);
void succeed(Scene& scene, Deployment& deployment);  ///< nothing is left to do

// ---- rollback.cpp
void start_rollback(Scene& scene, Deployment& original);
void move_back(Scene& scene, Deployment& rollback);
void finish_rollback(Scene& scene, Deployment& rollback);

// ---- deployments.cpp and targets.cpp
/// A new deployment in the state, Created and journaled; ids and dates are its own.
Deployment& add_deployment(Scene& scene, Deployment deployment);
JsonArray task_sets_info(const Cloud& cloud, const Deployment& deployment,
                         const boost::json::storage_ptr& storage = {});

}  // namespace greenroom::mocks::codedeploy
