#include "mocks/gateway/canonical.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace greenroom::mocks::gateway {
namespace {

constexpr std::string_view algorithm = "AWS4-HMAC-SHA256";

bool is_unreserved(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '.' || c == '_' || c == '~';
}

void append_encoded(std::string& out, std::string_view text, bool keep_slash) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  for (char c : text) {
    if (is_unreserved(c) || (keep_slash && c == '/')) {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += '%';
      out += digits[byte >> 4];
      out += digits[byte & 15u];
    }
  }
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// What is no escape stays as it is: the comparison of signatures will tell.
std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int high = text[at] == '%' && at + 2 < text.size() ? hex_digit(text[at + 1]) : -1;
    const int low = high >= 0 ? hex_digit(text[at + 2]) : -1;
    if (low < 0) {
      out += text[at];
    } else {
      out += static_cast<char>(high * 16 + low);
      at += 2;
    }
  }
  return out;
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

Pairs query_of(const seam::HttpRequest& request) {
  Pairs pairs;
  const std::size_t mark = request.target.find('?');
  if (mark == std::string::npos) return pairs;
  std::string_view rest = std::string_view(request.target).substr(mark + 1);
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('&'), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (part.empty()) continue;
    const std::size_t equals = part.find('=');
    pairs.emplace_back(decoded(part.substr(0, equals)), equals == std::string_view::npos
                                                            ? std::string()
                                                            : decoded(part.substr(equals + 1)));
  }
  return pairs;
}

void append_path(std::string& out, std::string_view path, bool normalize) {
  if (path == "/" || path.empty()) {
    out += '/';
    return;
  }
  if (!normalize) return append_encoded(out, path, true);
  std::vector<std::string_view> parts;
  std::string_view rest = path;
  bool slash_at_end = false;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('/'), rest.size());
    const std::string_view part = rest.substr(0, end);
    slash_at_end = end < rest.size() || part == "." || part == "..";
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (part == "..") {
      if (!parts.empty()) parts.pop_back();
    } else if (!part.empty() && part != ".") {
      parts.push_back(part);
    }
  }
  for (std::string_view part : parts) {
    out += '/';
    append_encoded(out, part, false);
  }
  if (slash_at_end || parts.empty()) out += '/';
}

void append_query(std::string& out, const seam::HttpRequest& request, const Claim& claim,
                  bool with_token) {
  if (request.target.find('?') == std::string::npos) return;
  Pairs encoded;
  for (const auto& [name, value] : query_of(request)) {
    if (claim.presigned && name == "X-Amz-Signature") continue;
    if (claim.presigned && !with_token && name == "X-Amz-Security-Token") continue;
    auto& pair = encoded.emplace_back();
    append_encoded(pair.first, name, false);
    append_encoded(pair.second, value, false);
  }
  std::sort(encoded.begin(), encoded.end());
  for (std::size_t index = 0; index < encoded.size(); ++index) {
    if (index != 0) out += '&';
    out += encoded[index].first;
    out += '=';
    out += encoded[index].second;
  }
}

/// Trimmed, with inner runs of blanks (and folded lines) made one blank.
void append_value(std::string& out, std::string_view value) {
  bool blank = false;
  bool begun = false;
  for (char c : value) {
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
      blank = true;
      continue;
    }
    if (blank && begun) out += ' ';
    blank = false;
    begun = true;
    out += c;
  }
}

void append_headers(std::string& out, const seam::HttpRequest& request,
                    std::string_view signed_headers) {
  while (!signed_headers.empty()) {
    const std::size_t end = std::min(signed_headers.find(';'), signed_headers.size());
    const std::string_view name = signed_headers.substr(0, end);
    signed_headers.remove_prefix(std::min(end + 1, signed_headers.size()));
    out += name;
    out += ':';
    bool first = true;
    for (const seam::Header& header : request.headers) {
      if (!seam::equal_without_case(header.name, name)) continue;
      if (!first) out += ',';
      first = false;
      append_value(out, header.value);
    }
    out += '\n';
  }
}

bool split_credential(std::string_view credential, Claim& claim) {
  // Access keys hold no slash; date, region, service and the fixed end follow.
  std::array<std::string_view, 5> parts;
  for (std::size_t index = 0; index < parts.size(); ++index) {
    const std::size_t slash = credential.find('/');
    if ((slash == std::string_view::npos) != (index + 1 == parts.size())) return false;
    parts[index] = credential.substr(0, slash);
    if (slash != std::string_view::npos) credential.remove_prefix(slash + 1);
    if (index == 0) claim.scope = std::string(credential);
  }
  if (parts[4] != "aws4_request") return false;
  claim.access_key = std::string(parts[0]);
  claim.date = std::string(parts[1]);
  claim.region = std::string(parts[2]);
  claim.service = std::string(parts[3]);
  return true;
}

const std::string* only_header(const seam::HttpRequest& request, std::string_view name,
                               bool& twice) {
  const std::string* found = nullptr;
  for (const seam::Header& header : request.headers) {
    if (!seam::equal_without_case(header.name, name)) continue;
    if (found != nullptr) twice = true;
    found = &header.value;
  }
  return found;
}

ReadClaim unreadable(std::string why) { return {true, std::nullopt, std::move(why)}; }

ReadClaim read_header(const seam::HttpRequest& request, std::string_view text) {
  if (!text.starts_with(algorithm) || text.size() == algorithm.size() ||
      text[algorithm.size()] != ' ')
    return unreadable("Unsupported AWS 'algorithm': '" +
                      std::string(text.substr(0, text.find(' '))) + "'.");
  Claim claim;
  std::string_view rest = text.substr(algorithm.size());
  std::string_view credential;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(','), rest.size());
    std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
    const std::size_t equals = part.find('=');
    if (equals == std::string_view::npos)
      return unreadable(
          "Not a valid key=value pair (missing equal-sign) in Authorization header: '" +
          std::string(part) + "'.");
    const std::string_view name = part.substr(0, equals);
    const std::string_view value = part.substr(equals + 1);
    if (name == "Credential") credential = value;
    if (name == "SignedHeaders") claim.signed_headers = value;
    if (name == "Signature") claim.signature = value;
  }
  std::string lacks;
  const auto need = [&](std::string_view value, std::string_view name) {
    if (value.empty())
      lacks.append("Authorization header requires '").append(name).append("' parameter. ");
  };
  need(credential, "Credential");
  need(claim.signature, "Signature");
  need(claim.signed_headers, "SignedHeaders");
  bool twice = false;
  const std::string* date = only_header(request, "x-amz-date", twice);
  if (date == nullptr) date = only_header(request, "date", twice);
  if (date == nullptr)
    lacks +=
        "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ";
  if (!lacks.empty()) return unreadable(lacks + "Authorization=" + std::string(text.substr(0, 16)));
  if (twice) return unreadable("The request carries more than one date.");
  if (!split_credential(credential, claim))
    return unreadable(
        "Credential must have exactly 5 slash-delimited elements, e.g. "
        "keyid/date/region/service/term, got '" +
        std::string(credential) + "'");
  claim.timestamp = *date;
  if (const std::string* token = only_header(request, "x-amz-security-token", twice))
    claim.token = *token;
  return {true, std::move(claim), {}};
}

ReadClaim read_query(const seam::HttpRequest& request) {
  Claim claim;
  claim.presigned = true;
  std::string credential;
  std::string named;
  for (auto& [name, value] : query_of(request)) {
    if (name == "X-Amz-Algorithm") named = value;
    if (name == "X-Amz-Credential") credential = value;
    if (name == "X-Amz-Date") claim.timestamp = value;
    if (name == "X-Amz-Expires") claim.expires = value;
    if (name == "X-Amz-SignedHeaders") claim.signed_headers = value;
    if (name == "X-Amz-Signature") claim.signature = value;
    if (name == "X-Amz-Security-Token") claim.token = value;
  }
  if (named != algorithm) return unreadable("Unsupported AWS 'algorithm': '" + named + "'.");
  const bool whole = !credential.empty() && !claim.timestamp.empty() && !claim.expires.empty() &&
                     !claim.signed_headers.empty() && !claim.signature.empty();
  if (!whole)
    return unreadable(
        "AWS query-string parameters must include 'X-Amz-Algorithm', 'X-Amz-Credential', "
        "'X-Amz-Signature', 'X-Amz-SignedHeaders', 'X-Amz-Date' and 'X-Amz-Expires'. "
        "Re-examine the query-string parameters.");
  if (!split_credential(credential, claim))
    return unreadable(
        "Credential must have exactly 5 slash-delimited elements, e.g. "
        "keyid/date/region/service/term, got '" +
        credential + "'");
  return {true, std::move(claim), {}};
}

}  // namespace

ReadClaim read_claim(const seam::HttpRequest& request) {
  bool twice = false;
  const std::string* header = only_header(request, "authorization", twice);
  if (twice) return unreadable("The request carries more than one Authorization header.");
  if (header != nullptr) return read_header(request, *header);
  if (request.target.find("X-Amz-Signature=") != std::string::npos ||
      request.target.find("X-Amz-Credential=") != std::string::npos)
    return read_query(request);
  return {};
}

std::string canonical_form(const seam::HttpRequest& request, const Claim& claim,
                           bool normalize_path, std::string_view payload_hash, bool with_token) {
  // AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
  std::string out;
  out.reserve(512);
  out += request.method;
  out += '\n';
  const std::string_view target = request.target;
  append_path(out, target.substr(0, target.find('?')), normalize_path);
  out += '\n';
  append_query(out, request, claim, with_token);
  out += '\n';
  append_headers(out, request, claim.signed_headers);
  out += '\n';
  out += claim.signed_headers;
  out += '\n';
  out += payload_hash;
  return out;
}

}  // namespace greenroom::mocks::gateway
