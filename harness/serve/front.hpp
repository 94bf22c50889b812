// Front: what a request to the server meets first: who may ask what of the server itself, then the
// control API, then the cloud. One thread calls it.
#pragma once

#include "harness/loopback/listener.hpp"
#include "harness/serve/served_cloud.hpp"

namespace greenroom::harness {

class Front {
 public:
  explicit Front(ServedCloud& cloud) : cloud_(cloud) {}

  Reply answer(const seam::HttpRequest& request, const Peer& peer, const WallTime& wall);
  void tick(const WallTime& wall) { cloud_.tick(wall); }

 private:
  Reply controlled(const seam::HttpRequest& request, const Peer& peer, const WallTime& wall);

  ServedCloud& cloud_;
};

}  // namespace greenroom::harness
