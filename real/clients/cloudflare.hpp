// The few calls of Cloudflare's API that the engine makes, and one visit to the public host. Its
// answers are an envelope; an edge error is a page of HTML.
#pragma once

#include "real/aws/endpoint.hpp"
#include "real/aws/retry.hpp"
#include "sim/seam/seam.hpp"

#include <optional>
#include <string>
#include <vector>

namespace greenroom::real::cloudflare {

struct Zone {
  std::string id, name, status;
  bool is_paused = false;
};
struct Record {
  std::string id, type, name, content;
  bool is_proxied = false;
};

class Client {
 public:
  Client(const seam::Seam& seam, Endpoint base, std::string token)
      : seam_(seam), base_(std::move(base)), token_(std::move(token)) {}

  /// "active", "disabled", "expired"
  seam::Result<std::string> verify_token();
  seam::Result<std::optional<Zone>> find_zone(const std::string& name);
  seam::Result<std::vector<Record>> list_records(const std::string& zone_id);
  seam::Result<std::string> ssl_mode(const std::string& zone_id);
  /// `what` as in greenroom.yaml: everything, or prefixes, urls or tags (one kind a call). One
  /// send; the caller decides about repeating, since the wait may be minutes.
  seam::Result<void> purge(const std::string& zone_id, const std::string& body);

 private:
  seam::Result<std::string> send(const std::string& method, const std::string& target,
                                 const std::string& body);
  seam::Result<std::string> read(const std::string& target);

  const seam::Seam& seam_;
  Endpoint base_;
  std::string token_;
};

/// The bodies of the purges that the project's words mean, one a kind.
std::vector<std::string> purge_bodies(const std::vector<std::string>& what);

/// One visit to a page, redirects not followed. `endpoint` stands for every host: then the Host
/// header says whom it means, and X-Forwarded-Proto and -Port what is not https on 443.
struct Visit {
  int status = 0;
  std::string location;
  bool is_edge_error = false;  ///< 52x or 530: the edge could not reach the origin
};
seam::Result<Visit> visit(const seam::Seam& seam, const std::optional<Endpoint>& endpoint,
                          const Page& page);

}  // namespace greenroom::real::cloudflare
