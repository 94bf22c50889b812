// What the cloud keeps of cloudflare.
#pragma once

namespace greenroom::mocks::cloudflare {

struct State {
  bool operator==(const State&) const = default;
};

}  // namespace greenroom::mocks::cloudflare
