// What ECS says: service events, journal lines, and that something has changed.
#include "mocks/ecs/lifecycle.hpp"
#include "mocks/ecs/timings.hpp"
#include "mocks/elbv2/elbv2.hpp"

#include <algorithm>

namespace greenroom::mocks::ecs {
namespace {

class Fields {
 public:
  void add(std::string_view name, std::string_view value) {
    if (!value.empty()) fields_.emplace_back(name, value);
  }
  void write(sim::Journal& journal, std::string_view kind) const {
    journal.write_as("cloud", 0, kind, fields_);
  }
  void add(std::string_view name, std::int64_t value) { fields_.emplace_back(name, value); }

 private:
  std::vector<seam::Field> fields_;
};

bool said_lately(const Scene& scene, const Service& service, std::string_view message) {
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages.html
  // Only the latest event is compared: after anything else the same words are news again.
  if (service.events.empty()) return false;
  const ServiceEvent& last = service.events.back();
  return last.message == message && scene.now() - last.at < timings::event_repeated_after;
}

}  // namespace

std::string said_by(const Service& service, const TaskSet* set) {
  std::string text = "(service " + service.name;
  if (set != nullptr) text.append(", taskSet ").append(set->id);
  text.push_back(')');
  return text;
}

void say(Scene& scene, Service& service, std::string message) {
  if (said_lately(scene, service, message)) return;
  const std::string key = service_key(service.cluster, service.name);
  const std::uint64_t draw =
      scene.cloud.settings.chance.draw("ecs.event", key, service.next_event++);
  if (service.events.size() == timings::events_kept) service.events.erase(service.events.begin());
  service.events.push_back({sim::drawn_uuid(draw), scene.now(), std::move(message)});
  Fields fields;
  fields.add("service", service.name);
  fields.add("what", "service_event");
  fields.add("message", service.events.back().message);
  fields.write(scene.journal, "event");
  changed(scene, service);
}

void note_task(Scene& scene, const Task& task) {
  const Service* service = service_of(scene.cloud.ecs, task.service);
  const Health health = health_of(task);
  Fields fields;
  fields.add("task", task.id);
  fields.add("service", service == nullptr ? std::string_view() : std::string_view(service->name));
  fields.add("task_set", task.task_set);
  fields.add("status", text(task.status));
  if (health != Health::unknown) fields.add("health", text(health));
  fields.add("ip", task.ip);
  fields.add("stop_code", task.stop_code);
  fields.add("reason", task.stopped_reason);
  fields.write(scene.journal, "task");
  changed(scene, task.service);
}

void note_unreachable(Scene& scene, const Task& task, std::string_view reason) {
  const Service* service = service_of(scene.cloud.ecs, task.service);
  Fields fields;
  fields.add("service", service == nullptr ? std::string_view() : std::string_view(service->name));
  fields.add("what", "unreachable");
  fields.add("task", task.id);
  fields.add("message", reason);
  fields.write(scene.journal, "event");
}

void note_task_set(Scene& scene, const Service& service, const TaskSet& set) {
  Fields fields;
  fields.add("service", service.name);
  fields.add("what", "task_set");
  fields.add("task_set", set.id);
  fields.add("status", text(set.status));
  fields.add("stability", set.steady ? "STEADY_STATE" : "STABILIZING");
  const JsonArray* balancers = array_of(set.given, "loadBalancers");
  std::string group;
  if (balancers != nullptr && !balancers->empty()) {
    const auto arn = text_of(balancers->front().get_object(), "targetGroupArn");
    group = elbv2::target_group_name(scene.cloud, arn).value_or(std::string(arn));
  }
  fields.add("target_group", group);
  fields.add("external_id", set.external_id);
  fields.add("desired", std::int64_t{computed_desired(service, set)});
  fields.write(scene.journal, "event");
}

void changed(Scene& scene, Service& service) {
  service.kept.document.reset();
  ++scene.cloud.ecs.version;
}

void changed(Scene& scene, std::string_view service_key) {
  ++scene.cloud.ecs.version;
  if (Service* service = service_of(scene.cloud.ecs, service_key)) service->kept.document.reset();
}

}  // namespace greenroom::mocks::ecs
