#include "harness/serve/front.hpp"

#include "harness/serve/control.hpp"
#include "harness/serve/state_keeper.hpp"

#include <algorithm>
#include <string_view>

namespace greenroom::harness {
namespace {

std::string_view without_port(std::string_view host) {
  return host.substr(0, host.find(':', host.starts_with('[') ? host.find(']') : 0));
}

/// The page that a browser shows may send requests to this machine, too: only one that came from
/// this machine may speak with the server.
bool comes_from_elsewhere(const seam::HttpRequest& request) {
  const std::string* origin = seam::find_header(request.headers, "origin");
  if (origin == nullptr) return false;
  std::string_view host = *origin;
  host.remove_prefix(std::min(host.find("://") + 3, host.size()));
  host = without_port(host);
  return origin->find("://") == std::string::npos ||
         (host != "localhost" && host != "127.0.0.1" && host != "[::1]");
}

/// A page whose name was made to lead here sends no Origin with its reads, and its own name as
/// Host. Nobody elsewhere can lead an address here, nor a name without a dot.
bool asks_for_another_name(const seam::HttpRequest& request) {
  const std::string* host = seam::find_header(request.headers, "host");
  if (host == nullptr || host->empty()) return false;
  const std::string_view name = without_port(*host);
  const bool is_address =
      name.starts_with('[') || name.find_first_not_of("0123456789.") == std::string_view::npos;
  return !is_address && name.find('.') != std::string_view::npos && !name.ends_with(".localhost");
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
  if (asks_for_another_name(request))
    return {control_refusal(403, "the server is not spoken to by another name than its own",
                            "ask 127.0.0.1 or localhost"),
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
