// The documents that CodeDeploy answers for deployments: what was stored, copied, with the computed
// members set. Polled all the time, so nothing is built that could be copied.
#pragma once

#include "mocks/cloud.hpp"

namespace greenroom::mocks::codedeploy {

using Storage = boost::json::storage_ptr;  ///< Call::storage, where an answer is built

JsonObject deployment_info(const Cloud& cloud, const Deployment& deployment,
                           const Storage& storage = {});
JsonObject target_document(const Cloud& cloud, const Deployment& deployment,
                           const Storage& storage = {});
std::string target_id(const Deployment& deployment);  ///< "<cluster>:<service>"

}  // namespace greenroom::mocks::codedeploy
