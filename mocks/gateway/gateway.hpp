// Gateway: tells services apart on one port, refuses in the services' documented order (protocol,
// signature, throttle, IAM, validation, handler), and answers. HTTP bytes in, HTTP bytes out.
#pragma once

#include "mocks/scene.hpp"
#include "sim/seam/http.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace greenroom::mocks::gateway {

enum class Protocol { json, query, ec2, rest_json, rest_xml, cbor, cloudflare, edge, nobody };

/// What a request is, before anything is checked: for counting, faults and the journal.
struct Recognised {
  std::string
      service;  ///< "codedeploy", "cloudflare", "edge" (a visit to a public host); empty: nobody's
  std::string operation;                 ///< "CreateDeployment"; empty: unknown
  Protocol protocol = Protocol::nobody;  ///< nobody: the service's usual one is meant
  bool query_mode = false;               ///< as in Incoming
};
Recognised recognise(const Cloud& cloud, const seam::HttpRequest& request);

/// Legal oddities of an answer that lists something.
enum class Oddity { none, page_cut, page_empty, reordered };
struct Listing {
  Oddity oddity = Oddity::none;
  std::uint64_t draw = 0;  ///< chooses where a page is cut, and the order
  bool operator==(const Listing&) const = default;
};
/// What of it the operation can show.
struct ListFacts {
  bool reads = false, lists = false, pages = false;
};
ListFacts list_facts(const Recognised& what);

enum class Auth { none, known_keys, full };
struct Options {
  Auth auth = Auth::full;
  /// Whether a body that cannot be read is refused before the signature is looked at. No source
  /// says; a client with both faults meets one or the other.
  bool body_first = false;
  /// What clients' clocks show, where that is not the world's date: signatures are judged by it.
  std::optional<seam::Utc> wall_date;
  Listing listing;  ///< how lists come
  bool operator==(const Options&) const = default;
};

/// Handles one request in no time. Never throws; what goes wrong inside is the service's own 5xx
/// and a `bug` line in the journal.
seam::HttpResponse answer(Scene& scene, const seam::HttpRequest& request,
                          const Options& options = {});

/// The error answer of a fault, in the operation's own protocol.
seam::HttpResponse refusal(Scene& scene, const Recognised& what, const std::string& code,
                           const std::string& message, std::optional<int> status,
                           std::optional<seam::Length> retry_after);

}  // namespace greenroom::mocks::gateway
