// image_missing: a repository has lost an image.
#include "harness/play/befall/befall.hpp"
#include "mocks/ecr/ecr.hpp"

#include <algorithm>

namespace greenroom::harness::befalls {

/// By `repository:tag` or `repository@sha256:...`.
Problem image_missing(Stagehand& hand, const Fault& fault, bool begins) {
  if (!begins) return std::nullopt;
  const std::string& name = fault.thing->name;
  const std::size_t end = std::min(name.find('@'), name.rfind(':'));
  const std::string host = mocks::ecr::registry_host(hand.scene.cloud);
  if (end == std::string::npos || !mocks::ecr::pull(hand.scene.cloud, host + "/" + name))
    return "there is no image " + name;
  mocks::ecr::remove_image(hand.scene, name.substr(0, end), name.substr(end + 1));
  return std::nullopt;
}

}  // namespace greenroom::harness::befalls
