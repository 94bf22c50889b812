#include "mocks/gateway/identity.hpp"

#include "mocks/gateway/canonical.hpp"
#include "mocks/sts/sts.hpp"
#include "sim/seam/check.hpp"

#include <array>

namespace greenroom::mocks::gateway {
namespace {

struct AuthRow {
  SignatureFault fault;
  std::string_view query_code;
  int query_status;
  std::string_view json_code;
  int json_status;
};
// AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html
// The pages agree on names; statuses are those met in practice (the pages' own differ by service).
constexpr std::array<AuthRow, 10> auth_rows = {{
    {SignatureFault::missing, "MissingAuthenticationToken", 403,
     "MissingAuthenticationTokenException", 400},
    {SignatureFault::incomplete, "IncompleteSignature", 400, "IncompleteSignatureException", 400},
    {SignatureFault::unknown_key, "InvalidClientTokenId", 403, "UnrecognizedClientException", 400},
    {SignatureFault::bad_token, "InvalidClientTokenId", 403, "UnrecognizedClientException", 400},
    {SignatureFault::token_expired, "ExpiredToken", 403, "ExpiredTokenException", 400},
    {SignatureFault::wrong_scope, "SignatureDoesNotMatch", 403, "InvalidSignatureException", 400},
    {SignatureFault::out_of_time, "SignatureDoesNotMatch", 403, "InvalidSignatureException", 400},
    {SignatureFault::presign_expired, "RequestExpired", 403, "InvalidSignatureException", 400},
    {SignatureFault::body_changed, "SignatureDoesNotMatch", 403, "InvalidSignatureException", 400},
    {SignatureFault::mismatch, "SignatureDoesNotMatch", 403, "InvalidSignatureException", 400},
}};

/// S3 has codes and texts of its own; where the text is empty, the check's is told.
struct S3Row {
  SignatureFault fault;
  std::string_view code;
  int status;
  std::string_view text;
};
// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
constexpr std::array<S3Row, 10> s3_rows = {{
    {SignatureFault::missing, "AccessDenied", 403, "Access Denied"},
    {SignatureFault::incomplete, "AuthorizationHeaderMalformed", 400, ""},
    {SignatureFault::unknown_key, "InvalidAccessKeyId", 403,
     "The AWS Access Key Id you provided does not exist in our records."},
    {SignatureFault::bad_token, "InvalidToken", 400,
     "The provided token is malformed or otherwise invalid."},
    {SignatureFault::token_expired, "ExpiredToken", 400, "The provided token has expired."},
    {SignatureFault::wrong_scope, "AuthorizationHeaderMalformed", 400, ""},
    {SignatureFault::out_of_time, "RequestTimeTooSkewed", 403,
     "The difference between the request time and the current time is too large."},
    {SignatureFault::presign_expired, "AccessDenied", 403, "Request has expired"},
    {SignatureFault::body_changed, "XAmzContentSHA256Mismatch", 400,
     "The provided 'x-amz-content-sha256' header does not match what was computed."},
    {SignatureFault::mismatch, "SignatureDoesNotMatch", 403,
     "The request signature we calculated does not match the signature you provided. Check your "
     "key and signing method."},
}};

seam::Failure auth_failure(const SignatureCheck& check, const Incoming& incoming) {
  const bool s3 = incoming.service != nullptr && incoming.service->bare_errors;
  for (const S3Row& row : s3_rows)
    if (s3 && row.fault == check.fault)
      return refuse(std::string(row.code), row.text.empty() ? check.message : std::string(row.text),
                    row.status);
  for (const AuthRow& row : auth_rows) {
    if (row.fault != check.fault) continue;
    const bool json = spells_as_json(incoming.protocol);
    return refuse(std::string(json ? row.json_code : row.query_code), check.message,
                  json ? row.json_status : row.query_status);
  }
  GR_ASSERT(false, "every fault of a signature has its row");
  return refuse({}, {});
}

/// Whom a world without keys means: the account itself.
Identity account_itself(const Cloud& cloud, std::string access_key) {
  const std::string& account = cloud.settings.account;
  return {account, std::move(access_key), "arn:aws:iam::" + account + ":root", "unknown"};
}

Identity identity_of(const sts::Principal& principal) {
  return {principal.account, principal.access_key, principal.arn, principal.actor};
}

Result<Identity> by_key_alone(const Cloud& cloud, const seam::HttpRequest& request,
                              const Incoming& incoming, Auth auth) {
  const auto scope = claimed_scope(request);
  const sts::Principal* principal = scope ? sts::find_principal(cloud, scope->access_key) : nullptr;
  if (principal != nullptr) return identity_of(*principal);
  if (auth == Auth::none) return account_itself(cloud, scope ? scope->access_key : std::string());
  if (!scope)
    return auth_failure({SignatureFault::missing, "Missing Authentication Token", {}}, incoming);
  return auth_failure(
      {SignatureFault::unknown_key, "The security token included in the request is invalid.", {}},
      incoming);
}

}  // namespace

Result<Identity> identify(const Scene& scene, const seam::HttpRequest& request,
                          const Incoming& incoming, const Options& options) {
  const Cloud& cloud = scene.cloud;
  if (options.auth != Auth::full) return by_key_alone(cloud, request, incoming, options.auth);
  SignatureRules rules;
  rules.now = options.wall_date.value_or(scene.utc());
  rules.session_now = scene.utc();  // a session is the world's, whatever a client's clock shows
  rules.region = cloud.settings.region;
  rules.service = incoming.service->signing_name;
  const sts::Principal* principal = nullptr;
  const auto check =
      verify_signature(request, rules, [&](std::string_view key) -> std::optional<SigningKey> {
        principal = sts::find_principal(cloud, key);
        if (principal == nullptr) return std::nullopt;
        return SigningKey{principal->secret_key, principal->session_token, principal->expires};
      });
  if (check.fault == SignatureFault::none) return identity_of(*principal);
  const bool may_be_unsigned = check.fault == SignatureFault::missing &&
                               incoming.operation != nullptr &&
                               incoming.operation->unsigned_allowed;
  if (may_be_unsigned) return account_itself(cloud, {});
  return auth_failure(check, incoming);
}

}  // namespace greenroom::mocks::gateway
