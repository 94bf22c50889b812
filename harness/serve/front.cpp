#include "harness/serve/front.hpp"

#include "harness/serve/control.hpp"
#include "harness/serve/state_keeper.hpp"

#include <algorithm>
#include <string_view>

namespace greenroom::harness {
namespace {

/// The page that a browser shows may send requests to this machine, too: only one that came from
/// this machine may speak with the server.
bool comes_from_elsewhere(const seam::HttpRequest& request) {
  const std::string* origin = seam::find_header(request.headers, "origin");
  if (origin == nullptr) return false;
  std::string_view host = *origin;
  host.remove_prefix(std::min(host.find("://") + 3, host.size()));
  host = host.substr(0, host.find(':', host.starts_with('[') ? host.find(']') : 0));
  return origin->find("://") == std::string::npos ||
         (host != "localhost" && host != "127.0.0.1" && host != "[::1]");
}

}  // namespace

Reply Front::controlled(const seam::HttpRequest& request, const Peer& peer, const WallTime& wall) {
  if (!peer.is_loopback)
    return {control_refusal(403, "the server is spoken to from its own machine alone",
                            "ssh to it, and ask 127.0.0.1"),
            {}};
  if (comes_from_elsewhere(request))
    return {control_refusal(403, "a page of another origin may not speak to the server",
                            "send no Origin header"),
            {}};
  Reply reply = *control(cloud_, request, wall);
  if (keeper_ != nullptr && reply.answer->status < 300) keeper_->controlled(request);
  return reply;
}

bool Front::is_broken() const { return keeper_ != nullptr && !keeper_->broken().empty(); }

/// What is not kept is not acknowledged either.
Reply Front::answer(const seam::HttpRequest& request, const Peer& peer, const WallTime& wall) {
  Reply reply;
  if (!is_broken())
    reply = is_control(request) ? controlled(request, peer, wall)
                                : Reply{cloud_.answer(request, wall), {}};
  if (!is_broken()) return reply;
  return {control_refusal(500, keeper_->broken(), "make room, and start again"), {}};
}

}  // namespace greenroom::harness
