// Signs requests with AWS Signature Version 4, in headers or as a presigned query. Judged by the
// published vectors. Not a verifier: the cloud of a rehearsal has its own.
#pragma once

#include "real/aws/sha256.hpp"
#include "sim/seam/http.hpp"
#include "sim/seam/time.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::real {

struct Credentials {
  std::string access_key_id;
  std::string secret_access_key;
  std::string session_token;  ///< empty: none
};

struct SigningScope {
  std::string_view region;
  std::string_view service;
};

struct SigningRules {
  bool normalize_path = true;  ///< every service but S3: dot segments and double slashes go
  bool sign_body = false;      ///< adds x-amz-content-sha256
  bool sign_token = true;      ///< false: the token travels unsigned (legacy services)
};

class Signer {
 public:
  /// Adds X-Amz-Date, X-Amz-Security-Token and Authorization to the request's headers. The request
  /// must have its Host header.
  void sign(seam::HttpRequest& request, const Credentials& credentials, SigningScope scope,
            seam::Utc now, const SigningRules& rules = {});
  /// Adds X-Amz-... to the request's query instead.
  void presign(seam::HttpRequest& request, const Credentials& credentials, SigningScope scope,
               seam::Utc now, seam::Length expires, const SigningRules& rules = {});

  const std::string& last_canonical_request() const { return canonical_; }

 private:
  /// Builds the canonical request; returns the names of the signed headers.
  std::string canonicalise(const seam::HttpRequest& request, std::string_view payload_digest,
                           const SigningRules& rules);
  /// `scope_text` is "day/region/service/aws4_request".
  const HmacKey& key(const Credentials& credentials, std::string_view day, SigningScope scope,
                     std::string_view scope_text);
  std::string signature(const Credentials& credentials, std::string_view date, SigningScope scope,
                        std::string_view scope_text);

  /// Derived by four digests that are the same all day.
  struct Derived {
    std::string secret, scope;
    HmacKey key;
  };
  std::vector<Derived> keys_;
  std::string canonical_;
};

}  // namespace greenroom::real
