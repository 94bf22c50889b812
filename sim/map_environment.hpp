// MapEnvironment: the seam's variables as a map: what the world gives an engine, and nothing else.
#pragma once

#include "sim/seam/environment.hpp"

#include <map>
#include <string>
#include <utility>

namespace greenroom::sim {

class MapEnvironment : public seam::Environment {
 public:
  explicit MapEnvironment(std::map<std::string, std::string> variables)
      : variables_(std::move(variables)) {}
  std::optional<std::string> get(std::string_view name) override {
    const auto variable = variables_.find(std::string(name));
    if (variable == variables_.end()) return std::nullopt;
    return variable->second;
  }

 private:
  std::map<std::string, std::string> variables_;
};

}  // namespace greenroom::sim
