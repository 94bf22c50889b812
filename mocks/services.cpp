// The explicit list of services. A service is added here, in mocks/cloud.hpp and in
// mocks/owners.hpp.
#include "mocks/service.hpp"

namespace greenroom::mocks {

std::span<const Service> services() { return {}; }

}  // namespace greenroom::mocks
