// alarm_fires: an alarm is in ALARM, whatever its metric says.
#include "harness/play/befall/befall.hpp"
#include "mocks/cloudwatch/cloudwatch.hpp"

namespace greenroom::harness::befalls {

Problem alarm_fires(Stagehand& hand, const Fault& fault, bool begins) {
  if (!mocks::cloudwatch::alarm_state(hand.scene.cloud, fault.thing->name))
    return "there is no alarm " + fault.thing->name;
  if (begins)
    mocks::cloudwatch::force_alarm(hand.scene, fault.thing->name,
                                   "Threshold Crossed: by the scenario");
  else
    mocks::cloudwatch::release_alarm(hand.scene, fault.thing->name);
  return std::nullopt;
}

}  // namespace greenroom::harness::befalls
