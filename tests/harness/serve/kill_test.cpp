// Kills: the server itself, by -9 at seeded moments under load, again and again on one state file.
#include "sim/chance.hpp"
#include "tests/harness/serve/folder.hpp"
#include "tests/harness/serve/wire_client.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <mutex>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace greenroom;
using namespace greenroom::tests;

namespace {

/// The program in a process of its own.
struct Server {
  explicit Server(const std::string& state) {
    std::array<int, 2> out{};
    REQUIRE(::pipe2(out.data(), O_CLOEXEC) == 0);
    pid = ::fork();
    if (pid == 0) {
      ::dup2(out[1], STDOUT_FILENO);
      const std::string program = std::string(GREENROOM_BINARY_DIR) + "/greenroom";
      const std::string world =
          std::string(GREENROOM_SOURCE_DIR) + "/scenarios/worlds/bash-dog.yaml";
      ::execl(program.c_str(), "greenroom", "serve", "--port", "0", "--world", world.c_str(),
              "--state", state.c_str(), nullptr);
      ::_exit(127);
    }
    ::close(out[1]);
    std::string line;
    char letter = 0;
    while (::read(out[0], &letter, 1) == 1 && letter != '\n') line += letter;
    ::close(out[0]);
    const std::size_t at = line.find("\"port\":");
    if (at != std::string::npos) port = static_cast<std::uint16_t>(std::stoi(line.substr(at + 7)));
  }
  ~Server() { end(SIGKILL); }
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;
  int end(int signal) {
    if (pid <= 0) return -1;
    ::kill(pid, signal);
    int status = 0;
    ::waitpid(pid, &status, 0);
    pid = -1;
    return status;
  }
  pid_t pid = -1;
  std::uint16_t port = 0;
};

std::string call(const std::string& operation, const std::string& body) {
  return "POST / HTTP/1.1\r\nHost: a\r\nX-Amz-Target: AmazonEC2ContainerServiceV20141113." +
         operation + "\r\nContent-Type: application/x-amz-json-1.1\r\nContent-Length: " +
         std::to_string(body.size()) + "\r\n\r\n" + body;
}

constexpr std::size_t clients = 4;
const std::string cluster = "arn:aws:ecs:us-east-2:123456789012:cluster/bash-dog";

/// What each client has sent last, and what of it was acknowledged.
struct Tally {
  std::array<std::atomic<int>, clients> sent{}, acknowledged{};
  std::atomic<int> answers{0};
};

/// Writes one number after another under its own key until the server is gone.
void write_on(std::uint16_t port, std::size_t client, Tally& tally) {
  try {
    WireClient wire(port);
    for (;;) {
      const int number = ++tally.sent[client];
      wire.send(call("TagResource", R"({"resourceArn":")" + cluster + R"(","tags":[{"key":"k)" +
                                        std::to_string(client) + R"(","value":")" +
                                        std::to_string(number) + R"("}]})"));
      const std::string heard = wire.hear("\r\n\r\n");
      if (status_in(heard) != 200) return;
      tally.acknowledged[client] = number;
      ++tally.answers;
    }
  } catch (const std::exception&) {  // the server was gone before it began
  }
}

int number_under(const std::string& listing, std::size_t client) {
  const std::string opening = "\"key\":\"k" + std::to_string(client) + "\",\"value\":\"";
  const std::size_t at = listing.find(opening);
  return at == std::string::npos ? 0 : std::stoi(listing.substr(at + opening.size()));
}

/// Every number that was acknowledged is there, and none that nobody sent.
void check_all_there(std::uint16_t port, const Tally& tally) {
  WireClient wire(port);
  const std::string listing =
      wire.send(call("ListTagsForResource", R"({"resourceArn":")" + cluster + R"("})")).hear("]}");
  REQUIRE(status_in(listing) == 200);
  for (std::size_t client = 0; client < clients; ++client) {
    const int there = number_under(listing, client);
    INFO("client " << client << ": " << listing);
    REQUIRE(there >= tally.acknowledged[client]);
    REQUIRE(there <= tally.sent[client]);
  }
}

}  // namespace

TEST_CASE("no call that was acknowledged is lost, whenever the server is killed") {
  constexpr int kills = GREENROOM_SANITIZED ? 15 : 200;
  constexpr std::uint64_t seed = 20'261'126;
  const Folder folder;
  const std::string state = folder.path + "/state";
  Tally tally;
  for (int kill = 0; kill < kills; ++kill) {
    INFO("kill " << kill << " of seed " << seed);
    Server server(state);
    REQUIRE(server.port != 0);
    if (kill > 0) check_all_there(server.port, tally);
    const auto nth = static_cast<std::uint64_t>(kill);
    const int until = tally.answers + static_cast<int>(sim::keyed(seed, "answers", "", nth) % 60);
    std::vector<std::thread> writers;
    for (std::size_t client = 0; client < clients; ++client)
      writers.emplace_back([&, client] { write_on(server.port, client, tally); });
    while (tally.answers < until) std::this_thread::yield();
    const auto spin = sim::keyed(seed, "spin", "", nth) % 20'000;
    for (std::atomic<std::uint64_t> n{0}; n < spin;) ++n;
    server.end(SIGKILL);
    for (std::thread& writer : writers) writer.join();
  }
  CHECK(tally.answers > kills);
  Server last(state);
  check_all_there(last.port, tally);
  CHECK(last.end(SIGTERM) == 0);  // graceful: exit 0
  Server after(state);
  check_all_there(after.port, tally);
}
