// greenroom serve, the program: what it says when it starts, what it refuses, how it ends.
#include "harness/loopback/listener.hpp"
#include "tests/harness/terminal/desk.hpp"

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <fstream>
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
  refused({"--from-saved"}, "--from-saved goes on from a state file, and none is named");
  refused({"--state", "/nowhere/world.db"}, "/nowhere/world.db cannot be opened");
  const greenroom::harness::Listener taken(
      [](const greenroom::seam::HttpRequest&) { return std::nullopt; });
  refused({"--port", std::to_string(taken.port())}, "cannot be had");
}

TEST_CASE("a world that cannot be read is told by its place, a line of what is wrong first") {
  const Desk desk;
  const auto refused = [&](const std::string& text, const std::string& what) {
    const std::string file = desk.folder() + "/own.yaml";
    std::ofstream(file, std::ios::binary) << text;
    const Seen seen = desk.run({"serve", "--port", "0", "--world", file});
    INFO(seen.err);
    CHECK(seen.exit == 254);
    CHECK(seen.out.empty());
    CHECK(seen.err.starts_with(file + what));
  };
  refused("world: [", ":1:1: a [ of this line is never closed [Y101]\n");
  refused("\xff\xfe", ":1:1: this byte is no letter of UTF-8 [Y111]\n");
  refused("wrld: bash-dog\n", ":1:1: ");
}

TEST_CASE("a state file of a later format or none at all is refused in a line, and left as it is") {
  const Desk desk;
  const std::string state = desk.folder() + "/world.db";
  const Seen made =
      desk.on_terminal({"serve", "--port", "0", "--state", state}, 200, "\"url\"", SIGTERM);
  REQUIRE(made.exit == 0);
  const auto refused = [&](const std::string& what) {
    const std::string before = desk.read("world.db");
    const Seen seen = desk.run({"serve", "--port", "0", "--state", state});
    INFO(seen.err);
    CHECK(seen.exit == 254);
    CHECK(seen.out.empty());
    CHECK(seen.err.starts_with(state + what));
    CHECK(desk.read("world.db") == before);
  };
  std::fstream file(state, std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(60);  // where SQLite keeps user_version: https://www.sqlite.org/fileformat2.html
  file.write("\0\0\0\x63", 4).flush();
  refused(" is a state file of a later greenroom (format 99; this one reads 1)");
  file.seekp(0);
  file.write("no database", 11).flush();
  refused(" is no state file");
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
