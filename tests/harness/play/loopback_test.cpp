#include "harness/loopback/listener.hpp"
#include "harness/loopback/socket_transport.hpp"
#include "mocks/gateway/gateway.hpp"
#include "real/network/machine.hpp"
#include "real/network/network_transport.hpp"
#include "tests/harness/play/played.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>

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

TEST_CASE("every scenario without transport faults ends in the same world in process and served",
          "[loopback]") {
  const auto bends_the_way = [](const Case& play) {
    const auto& faults = play.scenario.faults;
    return std::any_of(faults.begin(), faults.end(), [](const Fault& fault) {
      for (const char* name : {"request_lost", "answer_lost", "connection_reset", "truncated"})
        if (fault.name == name) return true;
      return false;
    });
  };
  std::filesystem::current_path(GREENROOM_SOURCE_DIR);
  int compared = 0;
  for (const std::string& file : find_scenarios({"scenarios"}))
    for (const Case& play : load_cases(file)) {
      if (bends_the_way(play) || !play.scenario.skip.empty()) continue;
      INFO(file << "@" << play.name);
      PlayOptions options;
      options.seed = play.scenario.first_seed;
      Run in_process(play, options);
      in_process.play();
      options.engine = over_a_socket;
      Run served(play, options);
      served.play();
      CHECK(served.journal().world_digest() == in_process.journal().world_digest());
      ++compared;
    }
  CHECK(compared > 40);
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
  request.body = std::string(65UL * 1024 * 1024, 'x');
  const auto huge = transport.send(request, machine.steady() + std::chrono::seconds(5));
  CHECK((!huge.has_value() || huge->status == 413));
  request.body.clear();
  request.method = "GET";
  const auto fine = transport.send(request, machine.steady() + std::chrono::seconds(5));
  REQUIRE(fine.has_value());
  CHECK(fine->body == "/fine");
}

namespace {

/// What comes back for these bytes until the peer is done, or has said this.
std::string said_for(std::uint16_t port, const std::string& bytes, const std::string& until) {
  boost::asio::io_context io;
  boost::asio::ip::tcp::socket socket(io);
  socket.connect({boost::asio::ip::address_v4::loopback(), port});
  boost::asio::write(socket, boost::asio::buffer(bytes));
  std::string heard;
  boost::system::error_code failed;
  while (!failed && heard.find(until) == std::string::npos) {
    char letter = 0;
    if (boost::asio::read(socket, boost::asio::buffer(&letter, 1), failed) == 1) heard += letter;
  }
  return heard;
}

}  // namespace

TEST_CASE("a client that waits to be asked for its body is asked", "[loopback]") {
  Listener listener([](const seam::HttpRequest& request) {
    seam::HttpResponse answer;
    answer.body = "got " + request.body;
    return answer;
  });
  const std::string head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n";
  CHECK(said_for(listener.port(), head + "Expect: 100-continue\r\n\r\n", "\r\n\r\n")
            .starts_with("HTTP/1.1 100 Continue\r\n"));
  const std::string whole =
      said_for(listener.port(), head + "Expect: 100-continue\r\n\r\nbody", "got body");
  CHECK(whole.find("HTTP/1.1 200 OK") != std::string::npos);
}

TEST_CASE("HEAD is told the length of a body that does not come, and the next call is answered",
          "[loopback]") {
  Listener listener([](const seam::HttpRequest& request) {
    seam::HttpResponse answer;
    answer.body = "body of " + request.method;
    return answer;
  });
  const std::string heard = said_for(
      listener.port(), "HEAD / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
      "body of GET");
  CHECK(heard.find("Content-Length: 12\r\n") != std::string::npos);
  CHECK(heard.find("body of HEAD") == std::string::npos);
  CHECK(heard.ends_with("body of GET"));
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
