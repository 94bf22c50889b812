// Cloudflare, as far as traffic speaks to it.
#include "tests/mocks/elbv2/workbench.hpp"

namespace greenroom::mocks::cloudflare {

EdgeView edge(const Cloud&, std::string_view) { return tests::neighbours().edge; }
std::optional<std::string> cname_of(const Cloud&, std::string_view) { return std::nullopt; }
std::uint64_t version(const Cloud&) { return tests::neighbours().edge_version; }

}  // namespace greenroom::mocks::cloudflare
