// Answers as bytes: results and refusals in the form of the protocol in which the call came.
#pragma once

#include "mocks/gateway/incoming.hpp"
#include "mocks/json.hpp"
#include "mocks/service.hpp"

#include <string>

namespace greenroom::mocks::gateway {

seam::HttpResponse result_answer(Scene& scene, const Incoming& incoming, const Json& document,
                                 const std::string& request_id);
/// Status and spelling of the code come from the model where the error does not say.
seam::HttpResponse error_answer(Scene& scene, const Incoming& incoming, const seam::Error& error,
                                const std::string& request_id);
/// Drawn from the cloud's chance: the same in every run of a seed.
std::string next_request_id(Cloud& cloud);

}  // namespace greenroom::mocks::gateway
