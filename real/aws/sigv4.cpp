#include "real/aws/sigv4.hpp"

#include "real/text/text.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

// AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
namespace greenroom::real {

namespace {

constexpr std::string_view algorithm = "AWS4-HMAC-SHA256";

/// Headers that proxies may change; a signature over them would not survive the way.
bool is_never_signed(std::string_view lower_name) {
  constexpr std::array<std::string_view, 9> names{"connection", "expect",     "keep-alive",
                                                  "te",         "trailer",    "transfer-encoding",
                                                  "upgrade",    "user-agent", "x-amzn-trace-id"};
  return std::find(names.begin(), names.end(), lower_name) != names.end() ||
         lower_name.starts_with("proxy-");
}

std::string normalized(std::string_view path) {
  if (path == "/") return std::string(path);
  std::vector<std::string_view> kept;
  for (const auto segment : split(path, '/')) {
    if (segment.empty() || segment == ".") continue;
    if (segment == "..") {
      if (!kept.empty()) kept.pop_back();
    } else {
      kept.push_back(segment);
    }
  }
  std::string out;
  for (const auto segment : kept) {
    out += '/';
    out += segment;
  }
  const bool is_folder = path.ends_with('/') || path.ends_with("/.") || path.ends_with("/..");
  return is_folder || out.empty() ? out + "/" : out;
}

std::string canonical_query(std::string_view query) {
  if (query.empty()) return {};
  std::vector<std::pair<std::string, std::string>> pairs;
  for (const auto item : split(query, '&')) {
    if (item.empty()) continue;
    const auto at = item.find('=');
    const auto name = item.substr(0, at);
    const auto value = at == std::string_view::npos ? std::string_view() : item.substr(at + 1);
    if (name == "X-Amz-Signature") continue;
    pairs.emplace_back(percent_encoded(percent_decoded(name)),
                       percent_encoded(percent_decoded(value)));
  }
  std::sort(pairs.begin(), pairs.end());
  std::string out;
  for (const auto& [name, value] : pairs) {
    if (!out.empty()) out += '&';
    out += name;
    out += '=';
    out += value;
  }
  return out;
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// Appends the value trimmed; of several blanks the first stays, as a space.
void append_single_spaced(std::string& out, std::string_view value) {
  if (std::none_of(value.begin(), value.end(), is_blank)) {
    out += value;
    return;
  }
  bool after_blank = false;
  for (const char c : trimmed(value)) {
    const bool blank = is_blank(c);
    if (!blank || !after_blank) out += blank ? ' ' : c;
    after_blank = blank;
  }
}

struct CanonicalHeaders {
  std::string lines, names;
};

struct SignedHeader {
  std::string name;  ///< in lower case
  std::string_view value;
};

CanonicalHeaders canonical_headers(const seam::Headers& headers, bool sign_token) {
  std::vector<SignedHeader> all;
  all.reserve(headers.size());
  std::size_t length = 0;
  for (const auto& header : headers) {
    std::string name = lower(header.name);
    if (is_never_signed(name) || (!sign_token && name == "x-amz-security-token")) continue;
    length += name.size() + header.value.size() + 2;
    // A dozen headers at most: each is put behind those that are not greater, so repeats keep their
    // order.
    const auto at = std::upper_bound(all.begin(), all.end(), name,
                                     [](const auto& a, const auto& b) { return a < b.name; });
    all.insert(at, {std::move(name), header.value});
  }
  CanonicalHeaders out;
  out.lines.reserve(length);
  out.names.reserve(length);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i > 0 && all[i].name == all[i - 1].name) {
      out.lines.back() = ',';
    } else {
      if (i > 0) out.names += ';';
      out.names += all[i].name;
      out.lines.append(all[i].name).push_back(':');
    }
    append_single_spaced(out.lines, all[i].value);
    out.lines.push_back('\n');
  }
  return out;
}

std::string scope_text(std::string_view day, SigningScope scope) {
  std::string text;
  text.reserve(day.size() + scope.region.size() + scope.service.size() + 15);
  text += day;
  text += '/';
  text += scope.region;
  text += '/';
  text += scope.service;
  text += "/aws4_request";
  return text;
}

}  // namespace

std::string Signer::canonicalise(const seam::HttpRequest& request, std::string_view payload_digest,
                                 const SigningRules& rules) {
  const std::string_view target = request.target;
  const auto mark = target.find('?');
  const auto path = target.substr(0, mark);
  const auto query = mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1);
  CanonicalHeaders headers = canonical_headers(request.headers, rules.sign_token);
  canonical_.clear();
  canonical_ += request.method;
  canonical_ += '\n';
  canonical_ += percent_encoded(rules.normalize_path ? normalized(path) : std::string(path), true);
  canonical_ += '\n';
  canonical_ += canonical_query(query);
  canonical_ += '\n';
  canonical_ += headers.lines;
  canonical_ += '\n';
  canonical_ += headers.names;
  canonical_ += '\n';
  canonical_ += payload_digest;
  return std::move(headers.names);
}

const HmacKey& Signer::key(const Credentials& credentials, std::string_view day, SigningScope scope,
                           std::string_view scope_text) {
  constexpr std::size_t most_kept = 32;
  for (const Derived& one : keys_)
    if (one.scope == scope_text && one.secret == credentials.secret_access_key) return one.key;
  const Digest dated = HmacKey("AWS4" + credentials.secret_access_key).of(day);
  const Digest regional = HmacKey(bytes_of(dated)).of(scope.region);
  const Digest serviced = HmacKey(bytes_of(regional)).of(scope.service);
  const Digest last = HmacKey(bytes_of(serviced)).of("aws4_request");
  if (keys_.size() == most_kept) keys_.erase(keys_.begin());
  keys_.push_back(
      {credentials.secret_access_key, std::string(scope_text), HmacKey(bytes_of(last))});
  return keys_.back().key;
}

std::string Signer::signature(const Credentials& credentials, std::string_view date,
                              SigningScope scope, std::string_view scope_text) {
  std::string to_sign;
  to_sign.reserve(192);
  to_sign += algorithm;
  to_sign += '\n';
  to_sign += date;
  to_sign += '\n';
  to_sign += scope_text;
  to_sign += '\n';
  to_sign += sha256_hex(canonical_);
  return hex(bytes_of(key(credentials, date.substr(0, 8), scope, scope_text).of(to_sign)));
}

void Signer::sign(seam::HttpRequest& request, const Credentials& credentials, SigningScope scope,
                  seam::Utc now, const SigningRules& rules) {
  const std::string date = compact_date(now);
  const std::string payload = sha256_hex(request.body);
  seam::set_header(request.headers, "X-Amz-Date", date);
  if (!credentials.session_token.empty())
    seam::set_header(request.headers, "X-Amz-Security-Token", credentials.session_token);
  if (rules.sign_body) seam::set_header(request.headers, "x-amz-content-sha256", payload);
  const std::string names = canonicalise(request, payload, rules);
  const std::string where = scope_text(std::string_view(date).substr(0, 8), scope);
  std::string line;
  line.reserve(160 + credentials.access_key_id.size() + where.size() + names.size());
  line += algorithm;
  line += " Credential=";
  line += credentials.access_key_id;
  line += '/';
  line += where;
  line += ", SignedHeaders=";
  line += names;
  line += ", Signature=";
  line += signature(credentials, date, scope, where);
  seam::set_header(request.headers, "Authorization", std::move(line));
}

void Signer::presign(seam::HttpRequest& request, const Credentials& credentials, SigningScope scope,
                     seam::Utc now, seam::Length expires, const SigningRules& rules) {
  const std::string date = compact_date(now);
  const CanonicalHeaders headers = canonical_headers(request.headers, rules.sign_token);
  std::string credential = credentials.access_key_id;
  credential += '/';
  const std::string where = scope_text(std::string_view(date).substr(0, 8), scope);
  credential += where;
  std::string& target = request.target;
  const auto add = [&target](std::string_view name, std::string_view value) {
    target += target.find('?') == std::string::npos ? '?' : '&';
    target += name;
    target += '=';
    target += percent_encoded(value);
  };
  add("X-Amz-Algorithm", algorithm);
  add("X-Amz-Credential", credential);
  add("X-Amz-Date", date);
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(expires).count();
  add("X-Amz-Expires", std::to_string(seconds));
  add("X-Amz-SignedHeaders", headers.names);
  const bool has_token = !credentials.session_token.empty();
  if (has_token && rules.sign_token) add("X-Amz-Security-Token", credentials.session_token);
  canonicalise(request, sha256_hex(request.body), rules);
  add("X-Amz-Signature", signature(credentials, date, scope, where));
  if (has_token && !rules.sign_token) add("X-Amz-Security-Token", credentials.session_token);
}

}  // namespace greenroom::real
