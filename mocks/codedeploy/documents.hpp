// The documents that CodeDeploy answers for deployments: what was stored, copied, with the computed
// members set. Polled all the time, so nothing is built that could be copied.
#pragma once

#include "mocks/cloud.hpp"

namespace greenroom::mocks::codedeploy {

JsonObject deployment_info(const Cloud& cloud, const Deployment& deployment);
JsonObject target_document(const Cloud& cloud, const Deployment& deployment);
std::string target_id(const Deployment& deployment);  ///< "<cluster>:<service>"

}  // namespace greenroom::mocks::codedeploy
