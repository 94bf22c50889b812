#include "real/network/machine.hpp"
#include "real/network/network_transport.hpp"
#include "tests/real/network/local_server.hpp"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace greenroom;
using namespace greenroom::tests;
using namespace std::chrono_literals;
using seam::ErrorKind;

namespace {

struct Folder {
  std::filesystem::path path;
  Folder() {
    std::string name = std::filesystem::temp_directory_path() / "greenroom-test-XXXXXX";
    path = ::mkdtemp(name.data());
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
  }
  std::string file(const std::string& name, const std::string& bytes) const {
    std::ofstream(path / name) << bytes;
    return path / name;
  }
};

seam::HttpRequest get(const std::string& scheme, const std::string& host, std::uint16_t port) {
  seam::HttpRequest request;
  request.scheme = scheme;
  request.host = host;
  request.port = port;
  request.target = "/";
  return request;
}

struct Client {
  real::MachineClock clock;
  real::NetworkTransport transport;
  explicit Client(real::NetworkOptions options = {}) : transport(clock, std::move(options)) {}
  auto send(const seam::HttpRequest& request, seam::Length within = 5s) {
    return transport.send(request, clock.steady() + within);
  }
};

real::NetworkOptions trusting(const Folder& folder, const Certificate& certificate,
                              std::uint16_t port) {
  real::NetworkOptions options;
  options.ca_file = folder.file("ca.pem", certificate.pem);
  options.send_all_to = "127.0.0.1:" + std::to_string(port);
  return options;
}

}  // namespace

TEST_CASE("an answer comes back whole, and the connection is used again") {
  LocalServer server([](const std::string& request) {
    return LocalServer::Reply{http_answer(200, request.substr(0, 3), "X-Mark: yes\r\n"), false,
                              false};
  });
  Client client;
  for (int i = 0; i < 3; ++i) {
    const auto answer = client.send(get("http", "127.0.0.1", server.port()));
    REQUIRE(answer.has_value());
    CHECK(answer->status == 200);
    CHECK(answer->body == "GET");
    REQUIRE(seam::find_header(answer->headers, "x-mark") != nullptr);
  }
  CHECK(client.transport.connections_opened() == 1);
}

TEST_CASE("a connection that the server closed meanwhile is not used again") {
  LocalServer server([](const std::string&) {
    return LocalServer::Reply{http_answer(200, "ok"), true, false};  // closes without saying so
  });
  Client client;
  for (int i = 0; i < 3; ++i) {
    const auto answer = client.send(get("http", "127.0.0.1", server.port()));
    REQUIRE(answer.has_value());
    // The server's FIN may still be on its way over loopback; give the kernel a moment to deliver
    // it.
    client.clock.sleep_until(client.clock.steady() + 30ms);
  }
  CHECK(client.transport.connections_opened() == 3);
}

TEST_CASE("nobody listening is proven to have had no effect") {
  std::uint16_t port = 0;
  {
    LocalServer server([](const std::string&) { return LocalServer::Reply{}; });
    port = server.port();
  }
  Client client;
  const auto answer = client.send(get("http", "127.0.0.1", port));
  REQUIRE_FALSE(answer.has_value());
  CHECK(answer.error().kind == ErrorKind::not_sent);
  CHECK(answer.error().code == "ConnectFailed");
}

TEST_CASE("silence ends at the deadline, and the effect is unknown") {
  LocalServer server([](const std::string&) { return LocalServer::Reply{"", false, true}; });
  Client client;
  const auto answer = client.send(get("http", "127.0.0.1", server.port()), 150ms);
  REQUIRE_FALSE(answer.has_value());
  CHECK(answer.error().kind == ErrorKind::no_answer);
  CHECK(answer.error().code == "Timeout");
}

TEST_CASE("a signal ends the wait for an answer, and nothing is sent after it") {
  std::atomic<bool> interrupted{false};
  LocalServer server([&](const std::string&) {
    interrupted = true;
    return LocalServer::Reply{"", false, true};
  });
  real::NetworkOptions options;
  options.interrupted = &interrupted;
  Client client(options);
  CHECK_THROWS_AS(client.send(get("http", "127.0.0.1", server.port()), 60s), real::Interrupted);
  CHECK_THROWS_AS(client.send(get("http", "127.0.0.1", server.port()), 60s), real::Interrupted);
  CHECK(client.transport.connections_opened() == 1);
}

TEST_CASE("a file of roots that is not there, or is no PEM, is told before anything is sent") {
  const Folder folder;
  real::NetworkOptions missing, noise, none;
  missing.ca_file = folder.path / "none.pem";
  noise.ca_file = folder.file("noise.pem", "hello");
  CHECK(Client(missing).transport.ca_trouble().value_or("").find("none.pem: ") !=
        std::string::npos);
  CHECK(Client(noise).transport.ca_trouble().value_or("").find("noise.pem: ") != std::string::npos);
  CHECK_FALSE(Client(none).transport.ca_trouble().has_value());
}

TEST_CASE("an answer that is cut off, or is no HTTP, is no answer to go by") {
  LocalServer cut([](const std::string&) {
    return LocalServer::Reply{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", true, false};
  });
  LocalServer noise([](const std::string&) {
    return LocalServer::Reply{"hello there\r\n\r\n", true, false};
  });
  Client client;
  const auto half = client.send(get("http", "127.0.0.1", cut.port()));
  REQUIRE_FALSE(half.has_value());
  CHECK(half.error().kind == ErrorKind::no_answer);
  const auto strange = client.send(get("http", "127.0.0.1", noise.port()));
  REQUIRE_FALSE(strange.has_value());
  CHECK(strange.error().kind == ErrorKind::bad_answer);
}

TEST_CASE("an answer larger than the bound is refused") {
  LocalServer server([](const std::string&) {
    return LocalServer::Reply{http_answer(200, std::string(5000, 'x')), true, false};
  });
  real::NetworkOptions options;
  options.answer_bytes_max = 1000;
  Client client(options);
  const auto answer = client.send(get("http", "127.0.0.1", server.port()));
  REQUIRE_FALSE(answer.has_value());
  CHECK(answer.error().code == "AnswerTooLarge");
}

TEST_CASE("a certificate of a known root for the right name is accepted") {
  const Certificate certificate = certificate_for("ecs.us-east-2.amazonaws.com");
  LocalServer server(
      [](const std::string&) {
        return LocalServer::Reply{http_answer(200, "tls"), false, false};
      },
      &certificate);
  Folder folder;
  Client client(trusting(folder, certificate, server.port()));
  for (int i = 0; i < 2; ++i) {
    const auto answer = client.send(get("https", "ecs.us-east-2.amazonaws.com", 443));
    REQUIRE(answer.has_value());
    CHECK(answer->body == "tls");
  }
  CHECK(client.transport.connections_opened() == 1);
}

TEST_CASE("a certificate nobody vouches for stops the call before anything is sent") {
  const Certificate certificate = certificate_for("ecs.us-east-2.amazonaws.com");
  bool asked = false;
  LocalServer server(
      [&asked](const std::string&) {
        asked = true;
        return LocalServer::Reply{http_answer(200, ""), false, false};
      },
      &certificate);
  real::NetworkOptions options;
  options.send_all_to = "127.0.0.1:" + std::to_string(server.port());
  Client client(options);
  const auto answer = client.send(get("https", "ecs.us-east-2.amazonaws.com", 443));
  REQUIRE_FALSE(answer.has_value());
  CHECK(answer.error().kind == ErrorKind::not_sent);
  CHECK(answer.error().code == "CertificateNotVerified");
  CHECK_FALSE(asked);
}

TEST_CASE("a good certificate for another name is refused") {
  const Certificate certificate = certificate_for("other.example");
  LocalServer server(
      [](const std::string&) {
        return LocalServer::Reply{http_answer(200, ""), false, false};
      },
      &certificate);
  Folder folder;
  Client client(trusting(folder, certificate, server.port()));
  const auto answer = client.send(get("https", "ecs.us-east-2.amazonaws.com", 443));
  REQUIRE_FALSE(answer.has_value());
  CHECK(answer.error().code == "CertificateNotVerified");
}

TEST_CASE("files are whole, lasting, and created only once") {
  Folder folder;
  real::FileStorage storage(folder.path);
  CHECK(storage.read("state/x.ledger.jsonl").error().kind == ErrorKind::not_found);
  REQUIRE(storage.append("state/x.ledger.jsonl", "one\n").has_value());
  REQUIRE(storage.append("state/x.ledger.jsonl", "two\n").has_value());
  CHECK(storage.read("state/x.ledger.jsonl").value() == "one\ntwo\n");
  REQUIRE(storage.create("state/x.lease", "mine").has_value());
  CHECK(storage.create("state/x.lease", "yours").error().kind == ErrorKind::exists);
  CHECK(storage.read("state/x.lease").value() == "mine");
  REQUIRE(storage.replace("state/x.lease", "renewed").has_value());
  CHECK(storage.read("state/x.lease").value() == "renewed");
  REQUIRE(storage.remove("state/x.lease").has_value());
  CHECK(storage.remove("state/x.lease").error().kind == ErrorKind::not_found);
  const auto in_the_way = storage.append("state/x.ledger.jsonl/below", "no\n");
  REQUIRE_FALSE(in_the_way.has_value());
  CHECK(in_the_way.error().message.find("x.ledger.jsonl") != std::string::npos);
}

TEST_CASE("a sleep is ended by an interruption") {
  std::atomic<bool> interrupted{true};
  real::MachineClock clock(&interrupted);
  CHECK_THROWS_AS(clock.sleep_until(clock.steady() + 1h), real::Interrupted);
}
