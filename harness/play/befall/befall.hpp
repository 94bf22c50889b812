// World faults, each by what it befalls: how it begins and how it ends. A fault that lasts is laid
// over what comes later by standing_faults.hpp; calls are call_faults.hpp.
#pragma once

#include "harness/play/actions.hpp"

#include <optional>
#include <string>

namespace greenroom::harness::befalls {

/// What keeps it from beginning; nothing if it began, or ended.
using Problem = std::optional<std::string>;

Problem alarm_fires(Stagehand& hand, const Fault& fault, bool begins);
Problem task_dies(Stagehand& hand, const Fault& fault, bool begins);
Problem container_exits(Stagehand& hand, const Fault& fault, bool begins);
Problem out_of_memory(Stagehand& hand, const Fault& fault, bool begins);
Problem image_missing(Stagehand& hand, const Fault& fault, bool begins);
Problem secret_denied(Stagehand& hand, const Fault& fault, bool begins);
Problem secret_missing(Stagehand& hand, const Fault& fault, bool begins);
Problem hook_fails(Stagehand& hand, const Fault& fault, bool begins);
Problem hook_silent(Stagehand& hand, const Fault& fault, bool begins);
Problem capacity_refused(Stagehand& hand, const Fault& fault, bool begins);
Problem az_lost(Stagehand& hand, const Fault& fault, bool begins);
Problem weights_lag(Stagehand& hand, const Fault& fault, bool begins);
Problem dns_lags(Stagehand& hand, const Fault& fault, bool begins);
Problem network_closed(Stagehand& hand, const Fault& fault, bool begins);
Problem route_missing(Stagehand& hand, const Fault& fault, bool begins);

}  // namespace greenroom::harness::befalls
