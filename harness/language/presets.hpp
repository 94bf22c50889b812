// Presets: what a world may leave unsaid. `article` is the stack of the article: how its network,
// balancer, service and zone are set up, without any name of a project.
#pragma once

#include "harness/language/yaml.hpp"

#include <string_view>

namespace greenroom::harness {

/// The tree of a preset; an empty map for no preset.
Node preset_tree(std::string_view name);

}  // namespace greenroom::harness
