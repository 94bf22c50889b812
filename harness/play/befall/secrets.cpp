// secret_denied, secret_missing: a start cannot read its secret.
#include "harness/play/befall/befall.hpp"
#include "mocks/secretsmanager/secretsmanager.hpp"

namespace greenroom::harness::befalls {

Problem secret_denied(Stagehand& hand, const Fault& fault, bool begins) {
  mocks::secretsmanager::deny(hand.scene, fault.thing->name, begins);
  return std::nullopt;
}

Problem secret_missing(Stagehand& hand, const Fault& fault, bool begins) {
  if (begins) mocks::secretsmanager::remove_secret(hand.scene, fault.thing->name);
  return std::nullopt;
}

}  // namespace greenroom::harness::befalls
