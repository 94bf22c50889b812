#include "mocks/gateway/sigv4.hpp"

#include "mocks/gateway/canonical.hpp"
#include "mocks/gateway/chunked.hpp"
#include "mocks/gateway/digest.hpp"
#include "mocks/protocol/values.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace greenroom::mocks::gateway {
namespace {

constexpr std::int64_t longest_presign_seconds = 604'800;

/// "20150830T123600Z" as milliseconds since 1970; HTTP dates too (the Date header).
std::optional<std::int64_t> millis_of(std::string_view stamp) {
  if (stamp.size() != 16 || stamp[8] != 'T') return protocol::millis_of_http_date(stamp);
  std::array<char, 20> iso{};
  std::size_t length = 0;
  for (std::size_t at = 0; at < stamp.size(); ++at) {
    if (at == 4 || at == 6) iso[length++] = '-';
    if (at == 11 || at == 13) iso[length++] = ':';
    iso[length++] = stamp[at];
  }
  return protocol::millis_of_iso({iso.data(), length});
}

std::string compact(std::int64_t millis) {
  std::string iso;
  protocol::append_iso(iso, millis / 1000 * 1000);
  std::string out;
  for (char c : iso)
    if (c != '-' && c != ':') out += c;
  return out;
}

/// "20150830T123600Z" of what the request says, whichever form it is written in.
void append_stamp(std::string& out, const Claim& claim) {
  const bool is_compact = claim.timestamp.size() == 16 && claim.timestamp[8] == 'T';
  const auto millis = is_compact ? std::nullopt : millis_of(claim.timestamp);
  if (millis)
    out += compact(*millis);
  else
    out += claim.timestamp;
}

/// "20150830"
std::string day_of(const Claim& claim) {
  if (claim.timestamp.size() == 16 && claim.timestamp[8] == 'T')
    return claim.timestamp.substr(0, 8);
  std::string stamp;
  append_stamp(stamp, claim);
  return stamp.substr(0, 8);
}

/// Keys derived from (secret, scope): four digests that are the same all day.
const HmacKey& signing_key(std::string_view secret, const Claim& claim) {
  struct Derived {
    std::string secret, scope;
    HmacKey key;
  };
  static thread_local std::vector<Derived> kept;
  constexpr std::size_t most_kept = 32;
  for (const Derived& derived : kept)
    if (derived.scope == claim.scope && derived.secret == secret) return derived.key;
  Digest key = hmac_sha256("AWS4" + std::string(secret), claim.date);
  for (const std::string_view part :
       {std::string_view(claim.region), std::string_view(claim.service),
        std::string_view("aws4_request")})
    key = hmac_sha256(bytes_of(key), part);
  if (kept.size() == most_kept) kept.erase(kept.begin());
  kept.push_back({std::string(secret), claim.scope, HmacKey(bytes_of(key))});
  return kept.back().key;
}

std::string string_to_sign(const Claim& claim, std::string_view canonical) {
  std::string text;
  text.reserve(192);
  text += "AWS4-HMAC-SHA256\n";
  append_stamp(text, claim);
  text += '\n';
  text += claim.scope;
  text += '\n';
  append_hex(text, sha256(canonical));
  return text;
}

std::string signature_of(const Claim& claim, std::string_view secret, std::string_view text) {
  std::string signature;
  append_hex(signature, signing_key(secret, claim).of(text));
  return signature;
}

std::string payload_hash(const seam::HttpRequest& request) {
  if (const std::string* given = seam::find_header(request.headers, "x-amz-content-sha256"))
    return *given;
  return sha256_hex(request.body);
}

bool names_header(std::string_view signed_headers, std::string_view name) {
  while (!signed_headers.empty()) {
    const std::size_t end = std::min(signed_headers.find(';'), signed_headers.size());
    if (seam::equal_without_case(signed_headers.substr(0, end), name)) return true;
    signed_headers.remove_prefix(std::min(end + 1, signed_headers.size()));
  }
  return false;
}

/// Headers that must be covered but are not; empty when none.
std::string not_covered(const seam::HttpRequest& request, const Claim& claim) {
  if (!names_header(claim.signed_headers, "host")) return "Host";
  for (const seam::Header& header : request.headers) {
    constexpr std::string_view prefix = "x-amz-";
    const bool amazon =
        header.name.size() > prefix.size() &&
        seam::equal_without_case(std::string_view(header.name).substr(0, prefix.size()), prefix);
    // Older clients add the session token after signing; it is compared by itself.
    if (amazon && !seam::equal_without_case(header.name, "x-amz-security-token") &&
        !names_header(claim.signed_headers, header.name))
      return header.name;
  }
  return {};
}

SignatureCheck fault(SignatureFault what, std::string message, std::string access_key = {}) {
  return {what, std::move(message), std::move(access_key)};
}

std::optional<SignatureCheck> wrong_time(const Claim& claim, const SignatureRules& rules) {
  const auto signed_at = millis_of(claim.timestamp);
  if (!signed_at)
    return fault(SignatureFault::incomplete,
                 "Date must be in ISO-8601 'basic format'. Got '" + claim.timestamp +
                     "'. See http://en.wikipedia.org/wiki/ISO_8601",
                 claim.access_key);
  if (const std::string day = day_of(claim); day != claim.date)
    return fault(SignatureFault::wrong_scope,
                 "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date "
                 "from HTTP: '" +
                     claim.date + "' != '" + day + "', from '" + claim.timestamp + "'.",
                 claim.access_key);
  const std::int64_t now = rules.now.time_since_epoch().count() / 1000;
  const std::int64_t skew = rules.skew.count() / 1000;
  if (claim.presigned) {
    const auto seconds = protocol::whole_number(claim.expires);
    if (!seconds || *seconds < 1 || *seconds > longest_presign_seconds)
      return fault(SignatureFault::incomplete, "X-Amz-Expires must be between 1 and 604800 seconds",
                   claim.access_key);
    if (now > *signed_at + *seconds * 1000)
      return fault(SignatureFault::presign_expired, "Request has expired.", claim.access_key);
  } else if (*signed_at + skew < now) {
    return fault(SignatureFault::out_of_time,
                 "Signature expired: " + compact(*signed_at) + " is now earlier than " +
                     compact(now - skew) + " (" + compact(now) + " - " +
                     std::to_string(rules.skew / std::chrono::minutes(1)) + " min.)",
                 claim.access_key);
  }
  if (*signed_at - skew > now)
    return fault(SignatureFault::out_of_time,
                 "Signature not yet current: " + compact(*signed_at) + " is still later than " +
                     compact(now + skew),
                 claim.access_key);
  return std::nullopt;
}

std::optional<SignatureCheck> wrong_scope(const Claim& claim, const SignatureRules& rules) {
  if (!rules.region.empty() && claim.region != rules.region)
    return fault(SignatureFault::wrong_scope,
                 "Credential should be scoped to a valid region, not '" + claim.region + "'. ",
                 claim.access_key);
  if (!rules.service.empty() && claim.service != rules.service)
    return fault(
        SignatureFault::wrong_scope,
        "Credential should be scoped to correct service: '" + std::string(rules.service) + "'. ",
        claim.access_key);
  return std::nullopt;
}

SignatureCheck mismatch(const Claim& claim, std::string_view canonical, std::string_view text) {
  std::string message =
      "The request signature we calculated does not match the signature you provided. Check your "
      "AWS Secret Access Key and signing method. Consult the service documentation for details."
      "\n\nThe Canonical String for this request should have been\n'";
  message += canonical;
  message += "'\n\nThe String-to-Sign should have been\n'";
  message += text;
  message += "'\n";
  return fault(SignatureFault::mismatch, std::move(message), claim.access_key);
}

/// "AWS4-HMAC-SHA256-PAYLOAD", date, scope, the signature before it; the digests follow.
std::string chain_text(std::string_view kind, const Claim& claim, const std::string& before) {
  std::string text(kind);
  append_stamp(text += '\n', claim);
  return text + "\n" + claim.scope + "\n" + before + "\n";
}

/// Of the trailers in their order: "x-amz-checksum-crc32c:sOO8/Q==" and the end of a line.
std::string trailer_digest(const seam::Headers& trailers) {
  std::string text;
  for (const seam::Header& trailer : trailers) {
    for (const char c : trailer.name)
      text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    (text += ':') += trailer.value + "\n";
  }
  return sha256_hex(text);
}

/// Each chunk is signed with the one before it, the first with the request itself: none can be
/// changed, left out or put elsewhere.
// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
std::optional<SignatureCheck> wrong_chunk(const seam::HttpRequest& request, const Claim& claim,
                                          std::string_view secret, std::string_view hash) {
  if (!hash.starts_with("STREAMING-AWS4-HMAC-SHA256-PAYLOAD")) return std::nullopt;
  const auto read = read_chunked(request);
  std::string before = claim.signature;
  const auto follows = [&](std::string_view said, const std::string& text) {
    before = signature_of(claim, secret, text);
    return before == said;
  };
  bool good = read.has_value();
  for (std::size_t i = 0; good && i < read->chunks.size(); ++i) {
    const Chunk& chunk = read->chunks[i];
    good = follows(chunk.signature, chain_text("AWS4-HMAC-SHA256-PAYLOAD", claim, before) +
                                        sha256_hex({}) + "\n" + sha256_hex(chunk.bytes));
  }
  if (good && hash.ends_with("-TRAILER"))
    good = follows(read->trailer_signature, chain_text("AWS4-HMAC-SHA256-TRAILER", claim, before) +
                                                trailer_digest(read->trailers));
  if (good) return std::nullopt;
  return fault(SignatureFault::mismatch,
               "The request signature we calculated does not match the signature you provided. "
               "Check your key and signing method.",
               claim.access_key);
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  std::string out;
  append_hex(out, sha256(bytes));
  return out;
}

std::optional<Scope> claimed_scope(const seam::HttpRequest& request) {
  ReadClaim read = read_claim(request);
  if (!read.claim) return std::nullopt;
  return Scope{std::move(read.claim->access_key), std::move(read.claim->date),
               std::move(read.claim->region), std::move(read.claim->service)};
}

std::string canonical_request(const seam::HttpRequest& request, bool normalize_path,
                              bool token_signed) {
  const ReadClaim read = read_claim(request);
  if (!read.claim) return {};
  return canonical_form(request, *read.claim, normalize_path, payload_hash(request), token_signed);
}

SignatureCheck verify_signature(const seam::HttpRequest& request, const SignatureRules& rules,
                                const FindKey& find_key) {
  const ReadClaim read = read_claim(request);
  if (!read.present) return fault(SignatureFault::missing, "Missing Authentication Token");
  if (!read.claim) return fault(SignatureFault::incomplete, read.why);
  const Claim& claim = *read.claim;
  const auto key = find_key(claim.access_key);
  if (!key)
    return fault(SignatureFault::unknown_key,
                 "The security token included in the request is invalid.", claim.access_key);
  if (auto wrong = wrong_time(claim, rules)) return *wrong;
  if (auto wrong = wrong_scope(claim, rules)) return *wrong;
  if (claim.token != key->session_token)
    return fault(SignatureFault::bad_token,
                 "The security token included in the request is invalid.", claim.access_key);
  if (key->expires && *key->expires <= rules.session_now.value_or(rules.now))
    return fault(SignatureFault::token_expired,
                 "The security token included in the request is expired", claim.access_key);
  if (const std::string name = not_covered(request, claim); !name.empty())
    return fault(SignatureFault::mismatch,
                 "'" + name + "' must be a 'SignedHeader' in the AWS Authorization.",
                 claim.access_key);
  const std::string hash = payload_hash(request);
  const std::string canonical = canonical_form(request, claim, rules.normalize_path, hash);
  const std::string text = string_to_sign(claim, canonical);
  bool good = signature_of(claim, key->secret_key, text) == claim.signature;
  if (!good && claim.presigned && !claim.token.empty()) {
    const std::string without = canonical_form(request, claim, rules.normalize_path, hash, false);
    good = signature_of(claim, key->secret_key, string_to_sign(claim, without)) == claim.signature;
  }
  if (!good) return mismatch(claim, canonical, text);
  if (hash.size() == 64 && seam::find_header(request.headers, "x-amz-content-sha256") != nullptr &&
      hash != sha256_hex(request.body))
    return fault(SignatureFault::body_changed,
                 "The value passed in x-amz-content-sha256 does not match the computed value.",
                 claim.access_key);
  if (auto wrong = wrong_chunk(request, claim, key->secret_key, hash)) return *wrong;
  return {SignatureFault::none, {}, claim.access_key};
}

}  // namespace greenroom::mocks::gateway
