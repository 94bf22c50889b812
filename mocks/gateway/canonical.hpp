// The canonical form of a request, by the published rules of signature version 4: the part of the
// verifier that knows paths, queries and headers and nothing of keys.
#pragma once

#include "sim/seam/http.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace greenroom::mocks::gateway {

/// A signature as it stands in the request, in either form.
struct Claim {
  bool presigned = false;
  std::string access_key, date, region, service;  ///< of the credential scope
  std::string timestamp;                          ///< YYYYMMDDTHHMMSSZ
  std::string expires;                            ///< of the presigned form, seconds
  std::string signed_headers, signature, token;
  std::string scope;  ///< date/region/service/aws4_request
};
struct ReadClaim {
  bool present = false;
  std::optional<Claim> claim;
  std::string why;  ///< with neither: the request carries none; with `why`: it cannot be read
};
ReadClaim read_claim(const seam::HttpRequest& request);

/// `with_token`: some clients add the presigned token after signing, then it is not in the text.
std::string canonical_form(const seam::HttpRequest& request, const Claim& claim,
                           bool normalize_path, std::string_view payload_hash,
                           bool with_token = true);

}  // namespace greenroom::mocks::gateway
