// task_dies, container_exits, out_of_memory: what runs ends, from one instant to the next.
#include "harness/play/befall/befall.hpp"
#include "harness/play/watch.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/service.hpp"

#include <algorithm>

namespace greenroom::harness::befalls {
namespace {

/// Running tasks that `task:green#1` and the like mean.
std::vector<std::string> tasks_meant(const Stagehand& hand, const Thing& thing) {
  const Fleets fleets = fleets_of(hand.scene.cloud, hand.names);
  const std::string& set = thing.name == "green" ? fleets.green_set : fleets.blue_set;
  std::vector<std::string> tasks;
  std::int64_t ordinal = 0;
  for (const auto& task :
       mocks::ecs::tasks_of(hand.scene.cloud, hand.names.cluster, hand.names.service)) {
    if (task.task_set != set) continue;
    if (thing.nth.holds(++ordinal) && task.last_status != "STOPPED") tasks.push_back(task.id);
  }
  return tasks;
}

Problem on_tasks(Stagehand& hand, const Fault& fault,
                 void (*act)(mocks::Scene&, const std::string&, const Fault&)) {
  const auto tasks = tasks_meant(hand, *fault.thing);
  if (tasks.empty()) return fault.thing->text + " means no task that runs";
  for (const std::string& task : tasks) act(hand.scene, task, fault);
  return std::nullopt;
}

/// Of a task: whether a container of that name runs in it.
bool runs(const Stagehand& hand, const std::string& task, std::string_view container) {
  mocks::Scene scene = hand.scene;
  const auto answer = mocks::invoke(
      scene, "ecs", "DescribeTasks",
      {{"cluster", hand.names.cluster}, {"tasks", mocks::JsonArray{mocks::Json(task)}}},
      mocks::Identity{"", "", "", "onlooker"});
  if (!answer) return false;
  const auto* tasks = mocks::array_of(answer->get_object(), "tasks");
  if (tasks == nullptr || tasks->empty()) return false;
  const auto* containers = mocks::array_of(tasks->front().get_object(), "containers");
  return containers != nullptr &&
         std::any_of(containers->begin(), containers->end(), [&](const mocks::Json& one) {
           return mocks::text_of(one.get_object(), "name") == container &&
                  mocks::text_of(one.get_object(), "lastStatus") == "RUNNING";
         });
}

Problem end_containers(Stagehand& hand, const Fault& fault, int code, bool out_of_memory) {
  const auto tasks = tasks_meant(hand, *fault.thing);
  if (tasks.empty()) return fault.thing->text + " means no task that runs";
  bool any = false;
  for (const std::string& task : tasks) {
    if (!runs(hand, task, fault.thing->part)) continue;
    any = true;
    mocks::ecs::exit_container(hand.scene, task, fault.thing->part, code, out_of_memory);
  }
  if (!any) return fault.thing->text + " means no container that runs";
  return std::nullopt;
}

}  // namespace

Problem task_dies(Stagehand& hand, const Fault& fault, bool begins) {
  if (!begins) return std::nullopt;
  return on_tasks(hand, fault, [](mocks::Scene& scene, const std::string& task, const Fault& f) {
    mocks::ecs::stop_task_abruptly(scene, task, f.reason);
  });
}

Problem container_exits(Stagehand& hand, const Fault& fault, bool begins) {
  if (!begins) return std::nullopt;
  return end_containers(hand, fault, fault.code.empty() ? 1 : std::stoi(fault.code), false);
}

Problem out_of_memory(Stagehand& hand, const Fault& fault, bool begins) {
  if (!begins) return std::nullopt;
  return end_containers(hand, fault, 137, true);
}

}  // namespace greenroom::harness::befalls
