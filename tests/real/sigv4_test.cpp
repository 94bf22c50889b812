// The engine's signer against the published vectors of Signature Version 4.
#include "real/aws/sigv4.hpp"

#include "real/text/text.hpp"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace greenroom;
using namespace greenroom::real;

namespace {

nlohmann::json vectors() {
  std::ifstream file(std::string(GREENROOM_SHARED) + "/recordings/sigv4-vectors.json");
  return file ? nlohmann::json::parse(file) : nlohmann::json();
}

/// "POST /path HTTP/1.1\nName:value\n  more\n\nbody"
seam::HttpRequest request_from(const std::string& text) {
  seam::HttpRequest request;
  const auto blank = text.find("\n\n");
  const std::string head = text.substr(0, blank);
  if (blank != std::string::npos) request.body = text.substr(blank + 2);
  bool is_first = true;
  for (const auto line : split(head, '\n')) {
    if (is_first) {
      const auto space = line.find(' ');
      request.method = line.substr(0, space);
      request.target = line.substr(space + 1, line.rfind(' ') - space - 1);
      is_first = false;
    } else if (line.starts_with(' ')) {
      request.headers.back().value += "\n" + std::string(line);
    } else if (!line.empty()) {
      const auto colon = line.find(':');
      request.headers.push_back(
          {std::string(line.substr(0, colon)), std::string(line.substr(colon + 1))});
    }
  }
  return request;
}

struct Vector {
  Credentials credentials;
  std::string region, service;
  seam::Utc now;
  seam::Length expires;
  SigningRules rules;
};

Vector vector_from(const nlohmann::json& context) {
  Vector vector;
  const auto& keys = context.at("credentials");
  vector.credentials = {keys.at("access_key_id"), keys.at("secret_access_key"),
                        keys.value("token", "")};
  vector.region = context.at("region");
  vector.service = context.at("service");
  vector.now = date_from_iso(context.at("timestamp").get<std::string>()).value();
  vector.expires = std::chrono::seconds(context.at("expiration_in_seconds").get<int>());
  vector.rules = {.normalize_path = context.at("normalize"),
                  .sign_body = context.at("sign_body"),
                  .sign_token = !context.value("omit_session_token", false)};
  return vector;
}

}  // namespace

TEST_CASE("the signer agrees with every published vector, in headers and presigned") {
  const auto all = vectors();
  if (all.empty()) SKIP("no vectors at " GREENROOM_SHARED "/recordings");
  CHECK(all.size() == 38);
  for (const auto& one : all) {
    INFO(one.at("name"));
    const Vector vector = vector_from(one.at("context"));
    const SigningScope scope{vector.region, vector.service};
    Signer signer;
    auto request = request_from(one.at("request"));
    signer.sign(request, vector.credentials, scope, vector.now, vector.rules);
    CHECK(signer.last_canonical_request() == one.at("header_canonical_request").get<std::string>());
    const auto* line = seam::find_header(request.headers, "Authorization");
    REQUIRE(line != nullptr);
    CHECK(line->substr(line->find("Signature=") + 10) ==
          one.at("header_signature").get<std::string>());

    auto presigned = request_from(one.at("request"));
    signer.presign(presigned, vector.credentials, scope, vector.now, vector.expires, vector.rules);
    CHECK(signer.last_canonical_request() == one.at("query_canonical_request").get<std::string>());
    CHECK(presigned.target.find("X-Amz-Signature=" +
                                one.at("query_signature").get<std::string>()) != std::string::npos);
  }
}

TEST_CASE("a signing key is not used for another day, region, service or secret") {
  Signer signer;
  seam::HttpRequest request;
  request.headers = {{"Host", "ecs.us-east-2.amazonaws.com"}};
  const auto signature = [&](std::string_view secret, std::string_view region,
                             std::string_view service, seam::Utc now) {
    auto copy = request;
    signer.sign(copy, {"AKID", std::string(secret), ""}, {region, service}, now);
    const auto* line = seam::find_header(copy.headers, "Authorization");
    return line->substr(line->find("Signature="));
  };
  const seam::Utc day(std::chrono::hours(24 * 20000));
  const auto first = signature("s", "us-east-2", "ecs", day);
  CHECK(first == signature("s", "us-east-2", "ecs", day));
  CHECK(first != signature("t", "us-east-2", "ecs", day));
  CHECK(first != signature("s", "us-east-1", "ecs", day));
  CHECK(first != signature("s", "us-east-2", "ecr", day));
  CHECK(first != signature("s", "us-east-2", "ecs", day + std::chrono::hours(24)));
}
