// Signature version 4 as a verifying server sees it: the header form and the presigned (query)
// form. Written on its own from the published rules; it shares nothing with anybody's signer.
#pragma once

#include "sim/seam/http.hpp"
#include "sim/seam/time.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace greenroom::mocks::gateway {

enum class SignatureFault {
  none,
  missing,     ///< the request carries no signature at all
  incomplete,  ///< it cannot be read
  unknown_key,
  bad_token,      ///< the session token is not the key's
  token_expired,  ///< it is, but the session is over
  wrong_scope,    ///< date, region or service of the credential scope
  out_of_time,    ///< signed too long ago, or in the future
  presign_expired,
  body_changed,  ///< the body is not what x-amz-content-sha256 says
  mismatch,
};

struct SignatureCheck {
  SignatureFault fault = SignatureFault::none;
  std::string message;     ///< the service's text for the fault
  std::string access_key;  ///< as the request claims it; empty when it cannot be read
};

/// The secret behind an access key.
struct SigningKey {
  std::string_view secret_key;
  std::string_view session_token;  ///< empty: a long-term key
  std::optional<seam::Utc> expires{};
};

struct SignatureRules {
  seam::Utc now{};
  std::optional<seam::Utc> session_now{};  ///< what sessions end by, where that is another clock
  std::string_view region;                 ///< empty: any
  std::string_view service;                ///< signing name; empty: any
  bool normalize_path = true;
  seam::Length skew = std::chrono::minutes(15);
};

/// What a request claims, before anything is verified.
struct Scope {
  std::string access_key, date, region, service;
};
std::optional<Scope> claimed_scope(const seam::HttpRequest& request);

using FindKey = std::function<std::optional<SigningKey>(std::string_view access_key)>;
SignatureCheck verify_signature(const seam::HttpRequest& request, const SignatureRules& rules,
                                const FindKey& find_key);

/// The text that was signed; for messages and for the published vectors. Empty when the request
/// carries no readable signature. A presigned token that was added after signing is no part of it.
std::string canonical_request(const seam::HttpRequest& request, bool normalize_path = true,
                              bool token_signed = true);

std::string sha256_hex(std::string_view bytes);

}  // namespace greenroom::mocks::gateway
