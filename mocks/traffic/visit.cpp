// One visit for whoever looks at the public host: the pages that edge and balancer show.
#include "mocks/ecs/ecs.hpp"
#include "mocks/traffic/internal.hpp"

namespace greenroom::mocks::traffic {
namespace {

std::string_view reason_of(int status) {
  switch (status) {
    case 301:
      return "Moved Permanently";
    case 302:
      return "Found";
    case 400:
      return "Bad Request";
    case 502:
      return "Bad Gateway";
    case 503:
      return "Service Temporarily Unavailable";
    case 504:
      return "Gateway Time-out";
    case 521:
      return "Web server is down";
    case 522:
      return "Connection timed out";
    case 525:
      return "SSL handshake failed";
    case 530:
      return "Origin DNS error";
    default:
      return "";
  }
}

seam::HttpResponse page(int status, std::string_view server) {
  const std::string title = std::to_string(status) + " " + std::string(reason_of(status));
  return {status,
          {{"Server", std::string(server)}, {"Content-Type", "text/html"}},
          "<html><head><title>" + title + "</title></head><body><h1>" + title +
              "</h1></body></html>\n"};
}

/// What a target says through the balancer.
seam::HttpResponse from_group(Scene& scene, const Met& met, const std::string& path,
                              std::uint64_t draw) {
  std::int64_t at =
      static_cast<std::int64_t>(draw % static_cast<std::uint64_t>(met.shares.front().weight_sum));
  const elbv2::Share* share = &met.shares.back();
  for (const elbv2::Share& one : met.shares) {
    at -= one.weight;
    if (at >= 0) continue;
    share = &one;
    break;
  }
  const auto targets = elbv2::eligible_targets(scene.cloud, share->target_group);
  if (targets.empty()) return page(503, "awselb/2.0");
  const auto& target = targets[(draw >> 32U) % targets.size()];
  const ecs::Reaction reaction =
      ecs::react(scene.cloud, target.ip, target.port, path.substr(0, path.find('?')), false);
  if (reaction.kind == ecs::Reaction::Kind::refuses) return page(502, "awselb/2.0");
  if (reaction.kind == ecs::Reaction::Kind::times_out) return page(504, "awselb/2.0");
  return {reaction.status,
          {{"Content-Type", "text/plain"}},
          "bash-dog answers from " + target.ip + "\n"};
}

}  // namespace

seam::HttpResponse visit(Scene& scene, const seam::HttpRequest& request) {
  State& state = scene.cloud.traffic;
  Hop hop;
  hop.tls = request.scheme == "https";
  hop.host = request.host;
  hop.port = request.port;
  hop.path = request.target.empty() ? "/" : request.target;
  const Met met = meet(scene.cloud, hop);
  if (!met.shares.empty())
    return from_group(scene, met, hop.path,
                      scene.cloud.settings.chance.draw("traffic.look", hop.host, ++state.looks));
  // Nobody answers at all: the nearest that a whole answer can say.
  const int status = met.status == 0 ? 530 : met.status;
  seam::HttpResponse answer =
      page(status, met.edge || met.status == 0 ? "cloudflare" : "awselb/2.0");
  if (!met.location.empty()) seam::set_header(answer.headers, "Location", met.location);
  return answer;
}

}  // namespace greenroom::mocks::traffic
