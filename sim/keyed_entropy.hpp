// KeyedEntropy: the seam's Entropy in a rehearsal: the nth number depends on seed and key only.
#pragma once

#include "sim/chance.hpp"
#include "sim/seam/entropy.hpp"

#include <cstdint>
#include <string>
#include <utility>

namespace greenroom::sim {

class KeyedEntropy final : public seam::Entropy {
 public:
  KeyedEntropy(std::uint64_t seed, std::string key) : seed_(seed), key_(std::move(key)) {}
  std::uint64_t next() override { return keyed(seed_, "entropy", key_, taken_++); }

 private:
  std::uint64_t seed_;
  std::string key_;
  std::uint64_t taken_ = 0;
};

}  // namespace greenroom::sim
