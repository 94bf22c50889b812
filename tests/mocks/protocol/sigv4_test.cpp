// The verifier, judged by the published signing cases: it must agree with every one of them, in the
// header form and in the presigned form, and disagree when anything is changed.
#include "mocks/gateway/sigv4.hpp"

#include "mocks/protocol/values.hpp"
#include "tests/mocks/protocol/vectors.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using mocks::gateway::SignatureFault;
using seam::HttpRequest;

namespace {

/// A request as the vectors print it. Lines that begin with a blank belong to the header above.
HttpRequest parse(std::string_view text) {
  HttpRequest request;
  const std::size_t end = text.find("\n\n");
  std::string_view head = text.substr(0, end);
  request.body = end == std::string_view::npos ? "" : std::string(text.substr(end + 2));
  const std::string_view first = head.substr(0, head.find('\n'));
  head.remove_prefix(std::min(first.size() + 1, head.size()));
  request.method = std::string(first.substr(0, first.find(' ')));
  request.target = std::string(
      first.substr(first.find(' ') + 1, first.rfind(" HTTP/1.1") - first.find(' ') - 1));
  while (!head.empty()) {
    const std::string_view line = head.substr(0, head.find('\n'));
    head.remove_prefix(std::min(line.size() + 1, head.size()));
    if (!line.empty() && line[0] == ' ') {
      request.headers.back().value += " " + std::string(line);
    } else if (!line.empty()) {
      const std::size_t colon = line.find(':');
      request.headers.push_back(
          {std::string(line.substr(0, colon)), std::string(line.substr(colon + 1))});
    }
  }
  return request;
}

struct Vector {
  std::string name, secret, token, region, service;
  bool normalize = true, token_after = false;
  seam::Utc now{};
  mocks::JsonObject all;
};

std::vector<Vector> vectors() {
  std::vector<Vector> found;
  const std::string text = tests::protocol::shared_file("recordings/sigv4-vectors.json");
  if (text.empty()) return found;
  const mocks::Json file = boost::json::parse(text);
  for (const auto& one : file.as_array()) {
    const auto& object = one.as_object();
    const auto& context = object.at("context").as_object();
    const auto& credentials = context.at("credentials").as_object();
    Vector vector;
    vector.name = mocks::text_of(object, "name");
    vector.secret = mocks::text_of(credentials, "secret_access_key");
    vector.token = mocks::text_of(credentials, "token");
    vector.region = mocks::text_of(context, "region");
    vector.service = mocks::text_of(context, "service");
    vector.normalize = mocks::flag_of(context, "normalize");
    vector.token_after = mocks::flag_of(context, "omit_session_token");
    vector.now = seam::Utc(std::chrono::milliseconds(
        mocks::protocol::millis_of_iso(mocks::text_of(context, "timestamp")).value()));
    vector.all = object;
    found.push_back(std::move(vector));
  }
  return found;
}

mocks::gateway::SignatureCheck check(const Vector& vector, const HttpRequest& request) {
  mocks::gateway::SignatureRules rules;
  rules.now = vector.now;
  rules.region = vector.region;
  rules.service = vector.service;
  rules.normalize_path = vector.normalize;
  return mocks::gateway::verify_signature(request, rules, [&](std::string_view key) {
    return key == "AKIDEXAMPLE"
               ? std::optional(mocks::gateway::SigningKey{vector.secret, vector.token})
               : std::nullopt;
  });
}

/// A case of our own for what is refused: vectors must not be needed for it.
HttpRequest signed_request() {
  HttpRequest request = parse(
      "GET / HTTP/1.1\nHost:example.amazonaws.com\nX-Amz-Date:20150830T123600Z\n"
      "Authorization:AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/"
      "aws4_request, SignedHeaders=host;x-amz-date, Signature="
      "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31\n\n");
  return request;
}
Vector vanilla() {
  Vector vector;
  vector.secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
  vector.region = "us-east-1";
  vector.service = "service";
  vector.now = seam::Utc(
      std::chrono::milliseconds(mocks::protocol::millis_of_iso("2015-08-30T12:36:00Z").value()));
  return vector;
}

}  // namespace

TEST_CASE("the verifier agrees with every published signing case, in both forms") {
  const auto all = vectors();
  if (all.empty()) SKIP("the published signing cases are not here");
  CHECK(all.size() == 38);
  for (const Vector& vector : all) {
    for (const std::string form : {"header", "query"}) {
      INFO(vector.name << " " << form);
      const HttpRequest request = parse(mocks::text_of(vector.all, form + "_signed_request"));
      CHECK(mocks::gateway::canonical_request(request, vector.normalize, !vector.token_after) ==
            mocks::text_of(vector.all, form + "_canonical_request"));
      const auto result = check(vector, request);
      CHECK(result.fault == SignatureFault::none);
      CHECK(result.access_key == "AKIDEXAMPLE");
    }
  }
}

TEST_CASE("a published case with one thing changed is not agreed with") {
  const auto all = vectors();
  if (all.empty()) SKIP("the published signing cases are not here");
  for (const Vector& vector : all) {
    for (const std::string form : {"header", "query"}) {
      INFO(vector.name << " " << form);
      HttpRequest request = parse(mocks::text_of(vector.all, form + "_signed_request"));
      request.method = request.method == "GET" ? "POST" : "GET";
      CHECK(check(vector, request).fault == SignatureFault::mismatch);
      request = parse(mocks::text_of(vector.all, form + "_signed_request"));
      request.body += "x";
      CHECK(check(vector, request).fault != SignatureFault::none);
    }
  }
}

TEST_CASE("a signature is good for fifteen minutes, before and after") {
  Vector vector = vanilla();
  const HttpRequest request = signed_request();
  CHECK(check(vector, request).fault == SignatureFault::none);
  const seam::Utc signed_at = vector.now;
  vector.now = signed_at + std::chrono::minutes(15);
  CHECK(check(vector, request).fault == SignatureFault::none);
  vector.now = signed_at + std::chrono::minutes(15) + std::chrono::seconds(1);
  auto result = check(vector, request);
  CHECK(result.fault == SignatureFault::out_of_time);
  CHECK(result.message ==
        "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z "
        "(20150830T125101Z - 15 min.)");
  vector.now = signed_at - std::chrono::minutes(16);
  result = check(vector, request);
  CHECK(result.fault == SignatureFault::out_of_time);
  CHECK(result.message.starts_with("Signature not yet current: 20150830T123600Z is still later"));
}

TEST_CASE("what is wrong with a signature is told apart") {
  Vector vector = vanilla();
  HttpRequest request = signed_request();
  std::string& text = request.headers[2].value;
  const std::string good = text;
  const auto replaced = [&](std::string_view from, std::string_view to) {
    text = good;
    text.replace(text.find(from), from.size(), to);
    return check(vector, request);
  };
  CHECK(replaced("AKIDEXAMPLE", "AKIDNOBODY").fault == SignatureFault::unknown_key);
  CHECK(replaced("us-east-1", "us-west-2").fault == SignatureFault::wrong_scope);
  CHECK(replaced("/service/", "/other/").fault == SignatureFault::wrong_scope);
  CHECK(replaced("/20150830/", "/20150831/").fault == SignatureFault::wrong_scope);
  CHECK(replaced("5fa00f", "5fa00e").fault == SignatureFault::mismatch);
  CHECK(replaced("5fa00f", "5fa00e").message.find("GET\n/\n\nhost:example.amazonaws.com") !=
        std::string::npos);
  CHECK(replaced("SignedHeaders=host;x-amz-date, ", "").fault == SignatureFault::incomplete);
  CHECK(replaced("host;x-amz-date", "x-amz-date").message ==
        "'Host' must be a 'SignedHeader' in the AWS Authorization.");
  CHECK(replaced("/aws4_request", "").fault == SignatureFault::incomplete);
  CHECK(replaced("AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256").fault == SignatureFault::incomplete);
  text = good;
  request.headers.push_back(request.headers[2]);
  CHECK(check(vector, request).fault == SignatureFault::incomplete);
  request.headers.pop_back();
  request.headers.push_back({"X-Amz-Target", "A.B"});
  CHECK(check(vector, request).message.starts_with("'X-Amz-Target' must be a 'SignedHeader'"));
  request.headers.pop_back();
  request.headers.push_back({"X-Amz-Security-Token", "a token nobody gave"});
  CHECK(check(vector, request).fault == SignatureFault::bad_token);
  request.headers.erase(request.headers.begin() + 2, request.headers.end());
  CHECK(check(vector, request).fault == SignatureFault::missing);
}
