// What a request is, told before anything is checked: which service, in which protocol, which
// operation. For the gateway's own files.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/gateway/gateway.hpp"
#include "mocks/model/model.hpp"
#include "mocks/model/routes.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::gateway {

/// Whether errors that every service has are spelled as in JSON ("AccessDeniedException") or as in
/// the older protocols ("AccessDenied").
bool spells_as_json(Protocol protocol);

struct Incoming {
  Protocol protocol = Protocol::nobody;
  const model::Service* service = nullptr;
  const model::Operation* operation = nullptr;  ///< nullptr: unknown to the model
  std::string operation_text;                   ///< as the request spells it
  std::vector<model::Label> labels;             ///< of a REST path
  model::Miss miss = model::Miss::none;         ///< why a REST service has no such operation
  bool registry = false;  ///< ECR's other API, by which images are pushed and pulled
  /// The client still knows errors by the codes of the query protocol, and asks to be told them.
  bool query_mode = false;
};
Incoming look_at(const Cloud& cloud, const seam::HttpRequest& request);
/// The service that the request is signed for; empty: it is not, or its name is none.
std::string signed_for(const seam::HttpRequest& request);
/// The protocol in which a service answers when no request tells.
Protocol usual_protocol(const model::Service& service);

}  // namespace greenroom::mocks::gateway
