#include "harness/report/redact.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace greenroom::harness {
namespace {

constexpr std::size_t shortest = 6;
constexpr std::string_view stars = "***";

/// Headers that prove who one is.
constexpr std::array<std::string_view, 4> secret_headers{"authorization", "x-amz-security-token",
                                                         "cookie", "set-cookie"};
/// Members and elements whose value is secret whatever it is.
constexpr std::array<std::string_view, 6> secret_members{"SecretString",    "SecretBinary",
                                                         "SecretAccessKey", "SessionToken",
                                                         "Password",        "authorizationToken"};

std::string as_json(const std::string& text) {
  std::string written =
      nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return written.substr(1, written.size() - 2);
}

void replace_all(std::string& text, std::string_view what) {
  for (std::size_t at = text.find(what); at != std::string::npos;
       at = text.find(what, at + stars.size()))
    text.replace(at, what.size(), stars);
}

/// The text between the quotes that begin at `open`, by its last quote; npos: it has no end.
std::size_t end_of_string(const std::string& text, std::size_t open) {
  for (std::size_t at = open + 1; at < text.size(); ++at) {
    if (text[at] == '\\')
      ++at;
    else if (text[at] == '"')
      return at;
  }
  return std::string::npos;
}

void hide_json(std::string& text, std::string_view member) {
  const std::string name = "\"" + std::string(member) + "\"";
  for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at)) {
    at += name.size();
    const std::size_t open = text.find_first_not_of(" \t\n\r:", at);
    if (open == std::string::npos || text[open] != '"') continue;
    const std::size_t close = end_of_string(text, open);
    if (close == std::string::npos) {
      text.replace(open + 1, std::string::npos, stars);  // cut short: what is there may be secret
      return;
    }
    text.replace(open + 1, close - open - 1, stars);
    at = open;
  }
}

void hide_xml(std::string& text, std::string_view element) {
  const std::string open = "<" + std::string(element) + ">", close = "</";
  for (std::size_t at = text.find(open); at != std::string::npos; at = text.find(open, at)) {
    at += open.size();
    const std::size_t end = text.find(close, at);
    text.replace(at, end == std::string::npos ? std::string::npos : end - at, stars);
  }
}

/// A secret that is an object holds secrets.
void add_members(std::vector<std::string>& all, const std::string& secret) {
  const auto document = nlohmann::json::parse(secret, nullptr, false);
  if (!document.is_object()) return;
  for (const auto& member : document.items())
    if (member.value().is_string()) all.push_back(member.value().get<std::string>());
}

}  // namespace

Redactor::Redactor(const std::vector<std::string>& secrets) {
  std::vector<std::string> all;
  for (const std::string& secret : secrets) {
    all.push_back(secret);
    add_members(all, secret);
  }
  for (const std::string& secret : all) {
    if (secret.size() < shortest) continue;
    secrets_.push_back(secret);
    secrets_.push_back(as_json(secret));
  }
  std::sort(secrets_.begin(), secrets_.end(), [](const std::string& a, const std::string& b) {
    return a.size() != b.size() ? a.size() > b.size() : a < b;
  });
  secrets_.erase(std::unique(secrets_.begin(), secrets_.end()), secrets_.end());
}

std::string Redactor::text(std::string text) const {
  for (const std::string_view member : secret_members) {
    hide_json(text, member);
    hide_xml(text, member);
  }
  for (const std::string& secret : secrets_) replace_all(text, secret);
  return text;
}

std::string Redactor::shown(const seam::Headers& headers, const std::string& body,
                            const std::string& margin) const {
  std::string out;
  for (const seam::Header& header : headers) {
    const bool secret = std::any_of(
        secret_headers.begin(), secret_headers.end(),
        [&](std::string_view name) { return seam::equal_without_case(header.name, name); });
    out += margin + header.name + ": " + (secret ? std::string(stars) : text(header.value)) + "\n";
  }
  if (body.empty()) return out;
  std::string line = margin;
  for (const char c : text(body)) {
    if (c == '\n') line += "\n" + margin;
    // A terminal must not obey what a body holds.
    else
      line += static_cast<unsigned char>(c) < 0x20 && c != '\t' ? '.' : c;
  }
  return out + line + "\n";
}

std::string Redactor::shown(const seam::HttpRequest& request, const std::string& margin) const {
  return margin + request.method + " " + request.scheme + "://" + request.host +
         text(request.target) + "\n" + shown(request.headers, request.body, margin);
}

std::string Redactor::shown(const seam::HttpResponse& answer, const std::string& margin) const {
  return margin + std::to_string(answer.status) + "\n" + shown(answer.headers, answer.body, margin);
}

}  // namespace greenroom::harness
