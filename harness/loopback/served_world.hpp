// ServedWorld: a scenario's world behind a listener, for programs that are not on the stage: each
// call moves the virtual clock by the latency that a call has, and no further. What `serve` grows
// from.
#pragma once

#include "harness/language/load.hpp"
#include "harness/world_builder.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <string>

namespace greenroom::harness {

class ServedWorld {
 public:
  ServedWorld(const Case& play, std::uint64_t seed);
  ~ServedWorld();

  std::uint16_t port() const;
  /// What a program needs to call as this actor: keys, region, token.
  std::map<std::string, std::string> variables_for(const std::string& actor);
  /// Calls of an operation so far: "codedeploy:GetDeployment".
  std::int64_t calls(const std::string& operation) const;
  /// The journal's lines so far.
  std::string journal() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace greenroom::harness
