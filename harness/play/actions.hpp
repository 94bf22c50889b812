// Actions: what an operator or another program does to the world, by the services' own operations.
// Each returns what went wrong, or nothing.
#pragma once

#include "harness/language/scenario.hpp"
#include "harness/world_builder.hpp"
#include "mocks/scene.hpp"

#include <optional>
#include <string>

namespace greenroom::harness {

struct Stagehand {
  mocks::Scene scene;
  const WorldNames& names;
};
std::optional<std::string> stop_deployment(Stagehand hand, const Step& step);
std::optional<std::string> continue_deployment(Stagehand hand, const Step& step);
/// A listener by the balancer's own operation; a zone's settings by the Cloudflare API, with that
/// actor's token.
std::optional<std::string> edit_thing(Stagehand hand, const Step& step,
                                      const std::string& cloudflare_token);
std::optional<std::string> delete_thing(Stagehand hand, const Step& step);
std::optional<std::string> push_thing(Stagehand hand, const Step& step);

/// World faults: what befalls a thing. `begins` false: it ends.
std::optional<std::string> befall(Stagehand hand, const Fault& fault, bool begins);
/// Whether a world fault of this name has behaviour; otherwise the loader refuses it by name
/// (Y601).
bool is_modelled_world_fault(std::string_view name);

}  // namespace greenroom::harness
