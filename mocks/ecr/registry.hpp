// The registry's own API, by which images are pushed and pulled: paths below /v2/.
// https://github.com/opencontainers/distribution-spec/blob/main/spec.md
#pragma once

#include "mocks/ecr/ecr.hpp"
#include "sim/seam/http.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::ecr {

/// Whether a path is the registry's; a host may still be somebody else's.
bool is_registry_path(std::string_view target);
bool is_registry_host(std::string_view host);
/// "PutManifest", "GetBlob": for the journal and for faults.
std::string registry_operation(const seam::HttpRequest& request);
/// `open`: whoever asks may, with and without a password.
seam::HttpResponse registry_answer(Scene& scene, const seam::HttpRequest& request, bool open);

/// What GetAuthorizationToken gives as a password. It says when it was issued, so that nothing has
/// to be kept.
std::string registry_password(const Cloud& cloud, std::int64_t issued_ms);
bool is_registry_password(const Cloud& cloud, std::string_view password, std::int64_t now_ms);
inline constexpr std::int64_t password_lasts_ms = 12LL * 3600 * 1000;

}  // namespace greenroom::mocks::ecr
