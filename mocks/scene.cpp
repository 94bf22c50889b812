#include "mocks/scene.hpp"

#include "mocks/cloud.hpp"
#include "mocks/service.hpp"
#include "sim/seam/check.hpp"

#include <utility>

namespace greenroom::mocks {

seam::Steady Scene::now() const { return cloud.timeline.now(); }

seam::Utc Scene::utc() const { return cloud.settings.starts + now().time_since_epoch(); }

void Scene::in(seam::Length after, sim::Event event) {
  cloud.timeline.schedule_in(after, std::move(event));
}

void Scene::at(seam::Steady when, sim::Event event) {
  event.at = when;
  cloud.timeline.schedule(std::move(event));
}

seam::Failure refuse(std::string code, std::string message, int status) {
  return seam::fail(
      seam::Error{seam::ErrorKind::refused, std::move(code), std::move(message), status, {}, {}});
}

}  // namespace greenroom::mocks
