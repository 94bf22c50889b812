// greenroom serve, the program: what it says when it starts, what it refuses, how it ends.
#include "harness/loopback/listener.hpp"
#include "tests/harness/terminal/desk.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using greenroom::tests::Desk;
using greenroom::tests::Seen;

namespace {

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("serve refuses what it cannot serve, with a line each, and ends") {
  const Desk desk;
  const auto refused = [&](const std::vector<std::string>& words, const std::string& what) {
    std::vector<std::string> line{"serve"};
    line.insert(line.end(), words.begin(), words.end());
    const Seen seen = desk.run(line);
    INFO(seen.err);
    CHECK(seen.exit == 254);
    CHECK(seen.out.empty());
    CHECK(seen.err.find(what) != std::string::npos);
  };
  refused({"--clock", "fast"}, "--clock takes virtual, realtime or x1 to x86400, not \"fast\"");
  refused({"--port", "70000"}, "--port takes 0 to 65535, not \"70000\"");
  refused({"--seed", "1..9"}, "--seed takes a number");
  refused({"--advance-max", "0s"}, "--advance-max takes a length above 0");
  refused({"--auth", "some"}, "--auth");
  refused({"--world", "no-such"}, "no world is called \"no-such\"");
  refused({"scenarios/bash-dog/gates.yaml"}, "has 4 cases; serve plays one");
  refused({"--listen", "example.com"}, "--listen takes an address, not \"example.com\"");
  refused({"--listen", "0.0.0.0"}, "--listen 0.0.0.0 lets other machines in");
  refused({"--listen", "::", "--auth", "known-keys"}, "must be signed and verified");
  refused({"--listen", "192.0.2.1", "--auth", "full", "--port", "0"}, "cannot be had");
  refused({"--access-log", "/nowhere/log"}, "the access log cannot be written: /nowhere/log");
  refused({"--tls", "--ca", "/dev/null/ca"}, "cannot be made");
  const greenroom::harness::Listener taken(
      [](const greenroom::seam::HttpRequest&) { return std::nullopt; });
  refused({"--port", std::to_string(taken.port())}, "cannot be had");
}

TEST_CASE("a served cloud says where it is, and an interrupt ends it well") {
  const Desk desk;
  const Seen seen = desk.on_terminal({"serve", "--port", "0", "--clock", "x60"}, 80, "\"url\"");
  CHECK(seen.exit == 0);
  CHECK(seen.out.find("\"clock\":\"x60\"") != std::string::npos);
}

TEST_CASE("who serves on a port of choice is told what to export") {
  const Desk desk;
  std::uint16_t port = 0;
  {
    const greenroom::harness::Listener free(
        [](const greenroom::seam::HttpRequest&) { return std::nullopt; });
    port = free.port();
  }
  const Seen seen =
      desk.on_terminal({"serve", "--port", std::to_string(port)}, 400, "CLOUDFLARE_API_TOKEN=");
  CHECK(seen.exit == 0);
  CHECK(has(seen.out, "serves world bash-dog on http://127.0.0.1:" + std::to_string(port)));
  CHECK(has(seen.out, "  export AWS_ENDPOINT_URL=http://127.0.0.1:" + std::to_string(port)));
  CHECK(has(seen.out, "  export AWS_ACCESS_KEY_ID=test"));
}
