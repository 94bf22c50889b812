// Keys and sessions of a served world under --auth full, as signed bytes over a socket: who may
// call, and until when.
#include "harness/loopback/listener.hpp"
#include "harness/serve/front.hpp"
#include "tests/harness/serve/asking.hpp"
#include "tests/harness/serve/wire_client.hpp"
#include "tests/mocks/protocol/signer.hpp"

#include <catch2/catch_test_macros.hpp>

#include <mutex>
#include <string>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;
using protocol::Signing;

namespace {

ServeSettings verified() {
  ServeSettings settings;
  settings.auth = mocks::gateway::Auth::full;
  return settings;
}

std::string element(const std::string& text, const std::string& name) {
  const std::size_t at = text.find("<" + name + ">");
  if (at == std::string::npos) return "";
  const std::size_t begin = at + name.size() + 2;
  return text.substr(begin, text.find('<', begin) - begin);
}

struct Secured {
  std::string sent(seam::HttpRequest request, const Signing& by) {
    request.method = "POST";
    request.target = "/";
    seam::set_header(request.headers, "Host", "127.0.0.1:4566");
    protocol::sign(request, by);
    std::string bytes = "POST / HTTP/1.1\r\nConnection: close\r\n";
    for (const seam::Header& header : request.headers)
      bytes += header.name + ": " + header.value + "\r\n";
    bytes += "Content-Length: " + std::to_string(request.body.size()) + "\r\n\r\n" + request.body;
    return answer_to(listener.port(), bytes);
  }
  std::string sts(const std::string& form, Signing by) {
    by.service = "sts";
    seam::HttpRequest request;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = form + "&Version=2011-06-15";
    return sent(std::move(request), by);
  }
  std::string who(const Signing& by) { return sts("Action=GetCallerIdentity", by); }
  std::string list_clusters(Signing by) {
    by.service = "ecs";
    seam::HttpRequest request;
    request.headers = {{"Content-Type", "application/x-amz-json-1.1"},
                       {"X-Amz-Target", "AmazonEC2ContainerServiceV20141113.ListClusters"}};
    request.body = "{}";
    return sent(std::move(request), by);
  }
  /// The operator's own keys, at the date that the wall shows.
  Signing operator_keys() {
    const auto variables = asking.cloud.variables();
    Signing by;
    by.access_key = variables.at("AWS_ACCESS_KEY_ID");
    by.secret_key = variables.at("AWS_SECRET_ACCESS_KEY");
    by.stamp = "20260921T141320Z";
    return by;
  }
  Signing session(const Signing& by) {
    const std::string answer =
        sts("Action=AssumeRole&RoleSessionName=tool&RoleArn="
            "arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fbash-dog-deployer",
            by);
    INFO(answer);
    REQUIRE(status_in(answer) == 200);
    Signing session = by;
    session.access_key = element(answer, "AccessKeyId");
    session.secret_key = element(answer, "SecretAccessKey");
    session.token = element(answer, "SessionToken");
    return session;
  }
  void pass(Length length) {
    const std::lock_guard lock(mutex);
    asking.cloud.advance(length);
  }

  Asking asking{verified()};
  Front front{asking.cloud};
  std::mutex mutex;
  Listener listener{[this](const seam::HttpRequest& request, const Peer& peer) {
                      const std::lock_guard lock(mutex);
                      return front.answer(request, peer, asking.wall);
                    },
                    ListenerSettings{}};
};

}  // namespace

TEST_CASE("without keys of the world, or with a wrong signature, nobody is served") {
  Secured secured;
  Signing by = secured.operator_keys();
  CHECK(status_in(answer_to(secured.listener.port(), get())) >= 400);
  by.secret_key += "x";
  const std::string wrong = secured.who(by);
  CHECK(status_in(wrong) == 403);
  CHECK(element(wrong, "Code") == "SignatureDoesNotMatch");
  by.access_key = "AKIANOBODYKNOWSTHIS0";
  CHECK(element(secured.who(by), "Code") == "InvalidClientTokenId");
  by = secured.operator_keys();
  by.stamp = "20260921T150000Z";  // a clock that goes wrong
  CHECK(element(secured.who(by), "Code") == "SignatureDoesNotMatch");
  CHECK(status_in(secured.who(secured.operator_keys())) == 200);
}

TEST_CASE(
    "credentials of an assumed role verify with their token, and not without or with another") {
  Secured secured;
  const Signing session = secured.session(secured.operator_keys());
  CHECK(session.access_key.starts_with("ASIA"));
  const std::string who = secured.who(session);
  CHECK(status_in(who) == 200);
  CHECK(element(who, "Arn") == "arn:aws:sts::123456789012:assumed-role/bash-dog-deployer/tool");
  CHECK(status_in(secured.list_clusters(session)) == 200);
  Signing bare = session;
  bare.token.clear();
  CHECK(element(secured.who(bare), "Code") == "InvalidClientTokenId");
  bare.token = secured.session(secured.operator_keys()).token;
  CHECK(element(secured.who(bare), "Code") == "InvalidClientTokenId");
  CHECK(secured.list_clusters(bare).find("UnrecognizedClientException") != std::string::npos);
}

TEST_CASE("a session ends on the world's clock, and keys that last outlive it") {
  Secured secured;
  const Signing session = secured.session(secured.operator_keys());
  secured.pass(std::chrono::minutes(59));
  CHECK(status_in(secured.who(session)) == 200);
  secured.pass(std::chrono::minutes(2));
  const std::string expired = secured.who(session);
  CHECK(status_in(expired) == 403);
  CHECK(element(expired, "Code") == "ExpiredToken");
  CHECK(secured.list_clusters(session).find("ExpiredTokenException") != std::string::npos);
  CHECK(status_in(secured.who(secured.operator_keys())) == 200);
  CHECK(status_in(secured.who(secured.session(secured.operator_keys()))) == 200);
}

TEST_CASE("what the server itself is asked needs no signature, on its own machine") {
  Secured secured;
  CHECK(status_in(answer_to(secured.listener.port(), get("/_greenroom/health"))) == 200);
}
