#include "harness/play/past.hpp"

#include <algorithm>

namespace greenroom::harness {
namespace {

constexpr int copies_an_age = 8;

}  // namespace

void Past::reach_back(Length age) { age_ = std::max(age_, age); }

void Past::keep(const mocks::Cloud& cloud) {
  if (!is_wanted()) return;
  const Steady now = cloud.timeline.now();
  if (!copies_.empty() && now - copies_.back().first < age_ / copies_an_age) return;
  copies_.emplace_back(now, cloud);
  // The one that is old enough stays, whatever is older goes.
  while (copies_.size() > 1 && copies_[1].first <= now - age_) copies_.pop_front();
}

mocks::Cloud Past::as_of(Length age, const mocks::Cloud& now) const {
  if (copies_.empty()) return now;
  const Steady wanted = now.timeline.now() - age;
  const auto* found = &copies_.front();
  for (const auto& copy : copies_)
    if (copy.first <= wanted) found = &copy;
  mocks::Cloud cloud = found->second;
  cloud.timeline = sim::Timeline::restored(now.timeline.now(), now.timeline.sequence(), {});
  cloud.flights = {};
  cloud.next_request = now.next_request;
  // What lags is what was described, not who may ask.
  cloud.sts = now.sts;
  cloud.cloudflare.tokens = now.cloudflare.tokens;
  return cloud;
}

}  // namespace greenroom::harness
