// What a request is, told before anything is checked: which service, in which protocol, which
// operation. For the gateway's own files.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/gateway/gateway.hpp"
#include "mocks/model/model.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::gateway {

enum class Protocol { json, query, cloudflare, edge, nobody };

struct Incoming {
  Protocol protocol = Protocol::nobody;
  const model::Service* service = nullptr;
  const model::Operation* operation = nullptr;  ///< nullptr: unknown to the model
  std::string operation_text;                   ///< as the request spells it
};
Incoming look_at(const Cloud& cloud, const seam::HttpRequest& request);
/// The protocol in which a service answers when no request tells.
Protocol usual_protocol(const model::Service& service);

}  // namespace greenroom::mocks::gateway
