// Front: what a request to the server meets first: who may ask what of the server itself, then the
// control API, then the cloud. What is kept over restarts is told of each. One thread calls it.
#pragma once

#include "harness/loopback/listener.hpp"
#include "harness/serve/served_cloud.hpp"

namespace greenroom::harness {

class StateKeeper;

class Front {
 public:
  /// Without a keeper nothing outlives the process.
  explicit Front(ServedCloud& cloud, StateKeeper* keeper = nullptr)
      : cloud_(cloud), keeper_(keeper) {}

  Reply answer(const seam::HttpRequest& request, const Peer& peer, const WallTime& wall);
  void tick(const WallTime& wall) { cloud_.tick(wall); }

 private:
  Reply controlled(const seam::HttpRequest& request, const Peer& peer, const WallTime& wall);
  bool is_broken() const;

  ServedCloud& cloud_;
  StateKeeper* keeper_;
};

}  // namespace greenroom::harness
