// Access log: a JSON line for each request that was answered, refused or left without an answer.
// Queries are left out: signatures and tokens stand there.
#pragma once

#include "harness/loopback/listener.hpp"
#include "harness/loopback/wall.hpp"
#include "mocks/gateway/gateway.hpp"

#include <string>

namespace greenroom::harness {

/// Ended by '\n'. `what` is the call that the request is; empty where it could not be read.
std::string access_line(const Access& access, const mocks::gateway::Recognised& what,
                        seam::Utc date);

}  // namespace greenroom::harness
