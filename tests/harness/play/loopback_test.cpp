#include "harness/loopback/listener.hpp"
#include "harness/loopback/socket_transport.hpp"
#include "mocks/gateway/gateway.hpp"
#include "real/network/machine.hpp"
#include "real/network/network_transport.hpp"
#include "tests/harness/play/played.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;

namespace {

/// The engine as it is, its bytes over a socket on 127.0.0.1.
seam::Result<real::Outcome> over_a_socket(const seam::Seam& seam, const real::Command& command) {
  static real::MachineClock machine;
  SocketTransport socket(
      seam.transport,
      [](std::uint16_t port) {
        real::NetworkOptions options;
        options.send_all_to = "127.0.0.1:" + std::to_string(port);
        options.plain = true;
        return std::make_unique<real::NetworkTransport>(machine, options);
      },
      machine);
  return real::run({seam.clock, socket, seam.storage, seam.environment, seam.entropy, seam.journal},
                   command);
}

}  // namespace

TEST_CASE(
    "the same engine deploys in process and over a loopback socket, and the world is the same",
    "[loopback]") {
  for (const char* name : {"canary", "alarm-mid-shift", "answer-lost"}) {
    INFO(name);
    const Played in_process(scenario(name));
    PlayOptions options;
    options.engine = over_a_socket;
    const Played served(scenario(name), options);
    INFO(served.trouble());
    CHECK(served.run->last_of("engine")->outcome.verdict ==
          in_process.run->last_of("engine")->outcome.verdict);
    CHECK(served.run->journal().world_digest() == in_process.run->journal().world_digest());
  }
}

TEST_CASE("hostile bytes at the listener are refused, and others are served", "[loopback]") {
  Listener listener([](const seam::HttpRequest& request) {
    seam::HttpResponse answer;
    answer.body = request.target;
    return answer;
  });
  real::MachineClock machine;
  real::NetworkTransport transport(machine);
  seam::HttpRequest request;
  request.scheme = "http";
  request.host = "127.0.0.1";
  request.port = listener.port();
  request.target = "/fine";
  request.headers = {{"X-A", std::string(40'000, 'x')}, {"X-B", std::string(40'000, 'x')}};
  const auto big = transport.send(request, machine.steady() + std::chrono::seconds(5));
  CHECK((!big.has_value() || big->status == 431));
  request.headers.clear();
  request.method = "POST";
  request.body = std::string(17UL * 1024 * 1024, 'x');
  const auto huge = transport.send(request, machine.steady() + std::chrono::seconds(5));
  CHECK((!huge.has_value() || huge->status == 413));
  request.body.clear();
  request.method = "GET";
  const auto fine = transport.send(request, machine.steady() + std::chrono::seconds(5));
  REQUIRE(fine.has_value());
  CHECK(fine->body == "/fine");
}

TEST_CASE("behind one endpoint a visitor's scheme and port stand in the forwarded headers") {
  BuiltWorld world = *world_of(scenario("canary"), 1);
  sim::Journal journal;
  mocks::Scene scene{world.cloud, journal};
  const auto status = [&](const seam::Headers& more) {
    seam::HttpRequest request;
    request.method = "GET";
    request.scheme = "http";
    request.host = "127.0.0.1";
    request.port = 4566;
    request.target = "/healthz";
    request.headers = more;
    request.headers.push_back({"Host", "www.bash-dog.example"});
    return mocks::gateway::answer(scene, request, {}).status;
  };
  CHECK(status({}) == 200);
  CHECK(status({{"X-Forwarded-Proto", "http"}}) == 301);
  CHECK(status({{"X-Forwarded-Port", "9999"}}) == 522);
  CHECK(status({{"X-Forwarded-Port", "none"}}) == 200);
}
