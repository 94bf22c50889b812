// Snapshot: the whole cloud as a document and back, its pending future included, so that a world is
// put away in mid-deployment and played on later, and two worlds are compared place by place. The
// engine is not in it.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/json.hpp"
#include "sim/seam/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::snapshot {

Json to_json(const Cloud& cloud);
/// bad_input: the document is no saved world, or one of another format.
seam::Result<Cloud> from_json(const Json& document);

/// The same as text, one line.
std::string save(const Cloud& cloud);
seam::Result<Cloud> load(std::string_view text);

/// The places at which two clouds differ ("ecs.services.x.desired: 2 | 3"), in order, at most
/// `most` of them. Empty: they are equal. Values may be secrets: not for logs.
std::vector<std::string> diff(const Cloud& a, const Cloud& b, std::size_t most = 100);

}  // namespace greenroom::mocks::snapshot
