// hook_fails, hook_silent: the function of a lifecycle hook answers Failed, or not at all.
#include "harness/play/befall/befall.hpp"
#include "mocks/codedeploy/codedeploy.hpp"

namespace greenroom::harness::befalls {
namespace {

Problem on_hook(Stagehand& hand, const Fault& fault, bool begins,
                mocks::codedeploy::HookFault what) {
  if (!mocks::codedeploy::is_hook(hand.scene.cloud, fault.thing->name))
    return "there is no hook " + fault.thing->name;
  mocks::codedeploy::befall_hook(hand.scene, fault.thing->name, what, begins, fault.reason);
  return std::nullopt;
}

}  // namespace

Problem hook_fails(Stagehand& hand, const Fault& fault, bool begins) {
  return on_hook(hand, fault, begins, mocks::codedeploy::HookFault::fails);
}

Problem hook_silent(Stagehand& hand, const Fault& fault, bool begins) {
  return on_hook(hand, fault, begins, mocks::codedeploy::HookFault::silent);
}

}  // namespace greenroom::harness::befalls
