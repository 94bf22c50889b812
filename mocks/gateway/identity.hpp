// Who calls, as signature and keys tell; and what a server answers to whom it does not know, per
// protocol. Policies are not evaluated: every known key may do everything.
#pragma once

#include "mocks/gateway/incoming.hpp"
#include "mocks/gateway/sigv4.hpp"
#include "mocks/service.hpp"

namespace greenroom::mocks::gateway {

/// The caller, or the refusal in the protocol's own code and status.
Result<Identity> identify(const Scene& scene, const seam::HttpRequest& request,
                          const Incoming& incoming, const Options& options);

}  // namespace greenroom::mocks::gateway
