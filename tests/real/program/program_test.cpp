// greenroom-deploy, the program, against a served world: what a person types and sees.
#include "harness/loopback/served_world.hpp"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <arpa/inet.h>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace greenroom;
using namespace greenroom::harness;

namespace {

namespace fs = std::filesystem;

struct Ended {
  int exit = -1;
  std::string output;
};

/// A copy of the project in a folder of its own, and the program that is run there.
struct Desk {
  fs::path folder;
  Desk() {
    std::string name = fs::temp_directory_path() / "greenroom-desk-XXXXXX";
    folder = ::mkdtemp(name.data());
    fs::copy(fs::path(GREENROOM_SOURCE_DIR) / "scenarios/projects/bash-dog", folder,
             fs::copy_options::recursive);
  }
  ~Desk() {
    std::error_code ignored;
    fs::remove_all(folder, ignored);
  }

  /// `watch` is asked while it runs; true: an INT is sent, once.
  Ended run(const std::vector<std::string>& words,
            const std::map<std::string, std::string>& variables,
            const std::function<bool()>& watch = {}) const {
    int ends[2];
    REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
      ::dup2(ends[1], STDOUT_FILENO);
      ::dup2(ends[1], STDERR_FILENO);
      if (::chdir(folder.c_str()) != 0) _exit(126);
      ::clearenv();
      for (const auto& [name, value] : variables) ::setenv(name.c_str(), value.c_str(), 1);
      std::vector<char*> arguments{const_cast<char*>("greenroom-deploy")};
      for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
      arguments.push_back(nullptr);
      ::execv(GREENROOM_BINARY_DIR "/greenroom-deploy", arguments.data());
      _exit(127);
    }
    ::close(ends[1]);
    Ended ended;
    bool signalled = false;
    for (;;) {
      pollfd one{ends[0], POLLIN, 0};
      if (::poll(&one, 1, 20) > 0) {
        char block[4096];
        const ssize_t got = ::read(ends[0], block, sizeof block);
        if (got <= 0) break;
        ended.output.append(block, static_cast<std::size_t>(got));
      }
      if (watch && !signalled && watch()) {
        signalled = true;
        ::kill(child, SIGINT);
      }
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    ended.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ended;
  }
};

struct Account {
  Case play;
  ServedWorld world;
  std::map<std::string, std::string> variables;
  std::string endpoint;
  Account()
      : play([] {
          fs::current_path(GREENROOM_SOURCE_DIR);
          return load_cases("scenarios/bash-dog/canary.yaml").front();
        }()),
        world(play, 1),
        variables(world.variables_for("engine")),
        endpoint("http://127.0.0.1:" + std::to_string(world.port())) {}
};

}  // namespace

TEST_CASE("wrong words are refused with what to type instead", "[program]") {
  const Desk desk;
  CHECK(desk.run({"deplyo"}, {}).exit == 254);
  CHECK(desk.run({"deploy", "--no-such-flag"}, {}).exit == 254);
  CHECK(desk.run({"deploy", "v2", "--if-active", "perhaps"}, {}).exit == 254);
  CHECK(desk.run({"--version"}, {}).output.find("greenroom-deploy 0.1.0") != std::string::npos);
  const Ended unconfirmed = desk.run({"deploy", "v2"}, {});
  CHECK(unconfirmed.exit == 254);
  CHECK(unconfirmed.output.find("--yes") != std::string::npos);
}

TEST_CASE("without credentials it says where it looked", "[program]") {
  const Desk desk;
  const Account account;
  const Ended ended = desk.run({"verify", "--endpoint", account.endpoint},
                               {{"HOME", desk.folder}, {"CLOUDFLARE_API_TOKEN", "unused"}});
  CHECK(ended.exit != 0);
  CHECK(ended.output.find("AWS_ACCESS_KEY_ID") != std::string::npos);
}

TEST_CASE("of an account that cannot be read there is no plan", "[program]") {
  const Desk desk;
  const Account account;
  const Ended planned = desk.run({"plan", "v2", "--endpoint", account.endpoint},
                                 {{"HOME", desk.folder}, {"CLOUDFLARE_API_TOKEN", "unused"}});
  INFO(planned.output);
  CHECK(planned.exit == 4);
  CHECK(planned.output.find("No plan: what it would stand on could not be read") !=
        std::string::npos);
  CHECK(planned.output.find("Plan: ") == std::string::npos);
  CHECK(planned.output.find("unchanged") == std::string::npos);
}

TEST_CASE("verify, plan and status change nothing and say what they saw", "[program]") {
  const Desk desk;
  const Account account;
  const Ended verified = desk.run({"verify", "--endpoint", account.endpoint}, account.variables);
  INFO(verified.output);
  CHECK(verified.exit == 0);
  const Ended planned = desk.run({"plan", "v2", "--endpoint", account.endpoint}, account.variables);
  INFO(planned.output);
  CHECK(planned.exit == 0);
  CHECK(planned.output.find("  + task definition  bash-dog (after ") != std::string::npos);
  CHECK(planned.output.find("Plan: 1 to add, 2 to change, 0 to destroy; ") != std::string::npos);
  CHECK(planned.output.find("go:  greenroom-deploy deploy v2 --endpoint ") != std::string::npos);
  CHECK(planned.output.find("{\"format\"") == std::string::npos);
  const Ended document =
      desk.run({"plan", "v2", "--json", "--endpoint", account.endpoint}, account.variables);
  CHECK(document.output.starts_with("{\"format\":1,\"project\":\"bash-dog\",\"tag\":\"v2\""));
  CHECK(document.output.find("Plan: ") == std::string::npos);
  CHECK(desk.run({"plan", "v2", "--detailed-exitcode", "--endpoint", account.endpoint},
                 account.variables)
            .exit == 10);
  CHECK(desk.run({"status", "--endpoint", account.endpoint}, account.variables).exit == 0);
  CHECK(account.world.calls("ecs:RegisterTaskDefinition") == 0);
  CHECK(account.world.calls("codedeploy:CreateDeployment") == 0);
}

TEST_CASE("a saved plan is what deploy does, or nothing is done", "[program]") {
  const Desk desk;
  const Account account;
  const auto run = [&](std::vector<std::string> words) {
    words.insert(words.end(), {"--endpoint", account.endpoint});
    return desk.run(words, account.variables,
                    [&] { return account.world.calls("codedeploy:GetDeployment") > 0; });
  };
  CHECK(run({"plan", "v2", "--out", "greenroom.yaml/plan.json"}).exit == 254);
  const Ended planned = run({"plan", "v2", "--out", "plan.json"});
  INFO(planned.output);
  REQUIRE(planned.exit == 0);
  CHECK(planned.output.find("go:  greenroom-deploy deploy --plan plan.json --endpoint ") !=
        std::string::npos);
  CHECK(run({"deploy", "v2", "--yes", "--plan", "plan.json"}).exit == 254);
  const Ended missing = run({"deploy", "--yes", "--plan", "other.json"});
  CHECK(missing.exit == 254);
  CHECK(missing.output.find("other.json:1:1") != std::string::npos);

  std::ifstream file(desk.folder / "plan.json");
  const std::string text(std::istreambuf_iterator<char>(file), {});
  std::string older = text;
  older.replace(older.find("(after 1)"), 9, "(after 7)");
  std::ofstream(desk.folder / "older.json") << older;
  const Ended refused = run({"deploy", "--yes", "--plan", "older.json"});
  INFO(refused.output);
  CHECK(refused.exit == 4);
  CHECK(
      refused.output.find("in the plan, and no longer so: + task definition bash-dog (after 7)") !=
      std::string::npos);
  CHECK(account.world.calls("ecs:RegisterTaskDefinition") == 0);

  const Ended deployed = run({"deploy", "--yes", "--plan", "plan.json"});
  INFO(deployed.output);
  CHECK(deployed.exit == 2);  // interrupted once the deployment ran
  CHECK(account.world.calls("codedeploy:CreateDeployment") == 1);
}

TEST_CASE("a wrong account stops everything before it begins", "[program]") {
  const Desk desk;
  const Account account;
  std::ifstream file(desk.folder / "greenroom.yaml");
  std::string text(std::istreambuf_iterator<char>(file), {});
  text.replace(text.find("123456789012"), 12, "999999999999");
  std::ofstream(desk.folder / "greenroom.yaml") << text;
  const Ended ended =
      desk.run({"deploy", "v2", "--yes", "--endpoint", account.endpoint}, account.variables);
  INFO(ended.output);
  CHECK(ended.exit == 4);
  CHECK(ended.output.find("999999999999") != std::string::npos);
  CHECK(account.world.calls("ecs:RegisterTaskDefinition") == 0);
}

TEST_CASE("an interrupted deploy leaves AWS going and says how to resume and how to stop",
          "[program]") {
  const Desk desk;
  const Account account;
  const Ended ended =
      desk.run({"deploy", "v2", "--yes", "--endpoint", account.endpoint}, account.variables,
               [&] { return account.world.calls("codedeploy:GetDeployment") > 0; });
  INFO(ended.output);
  CHECK(ended.exit == 2);
  CHECK(ended.output.find("greenroom-deploy resume") != std::string::npos);
  CHECK(ended.output.find("greenroom-deploy rollback") != std::string::npos);
  CHECK(account.world.calls("codedeploy:CreateDeployment") == 1);
  CHECK(account.world.calls("codedeploy:StopDeployment") == 0);
  CHECK(fs::exists(desk.folder / ".greenroom/state/bash-dog.ledger.jsonl"));
}

namespace {

/// The JSON document in what a program said, which is all of its stdout.
nlohmann::json document_in(const Ended& ended) {
  INFO(ended.output);
  const auto begin = ended.output.find("{\"format\"");
  REQUIRE(begin != std::string::npos);
  return nlohmann::json::parse(ended.output.substr(begin, ended.output.find('\n', begin) - begin));
}

/// Accepts and never answers.
struct Silent {
  int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  std::string endpoint;
  Silent() {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const any = reinterpret_cast<sockaddr*>(&address);
    REQUIRE(::bind(socket, any, size) == 0);
    REQUIRE(::listen(socket, 8) == 0);
    REQUIRE(::getsockname(socket, any, &size) == 0);
    endpoint = "http://127.0.0.1:" + std::to_string(ntohs(address.sin_port));
  }
  ~Silent() { ::close(socket); }
  bool was_called() const {
    pollfd one{socket, POLLIN, 0};
    return ::poll(&one, 1, 0) > 0;
  }
};

}  // namespace

TEST_CASE("with --json each end of deploy, resume and rollback is one document", "[program]") {
  const Desk desk;
  const Account account;
  const auto run = [&](std::vector<std::string> words) {
    words.insert(words.end(), {"--json", "--endpoint", account.endpoint});
    return desk.run(words, account.variables,
                    [&] { return account.world.calls("codedeploy:GetDeployment") > 0; });
  };
  const auto unsaid = document_in(run({"deploy", "v2"}));
  CHECK(unsaid.at("exit") == 254);
  CHECK(unsaid.at("findings").at(0).at("id") == "C101");
  CHECK(document_in(run({"deploy", "v2", "--no-such-flag"})).at("exit") == 254);
  const auto no_file = document_in(run({"deploy", "v2", "--yes", "--config", "none.yaml"}));
  CHECK(no_file.at("exit") == 254);
  CHECK(no_file.at("findings").at(0).at("id") == "P001");
  CHECK(document_in(run({"verify", "--ca-file", "none.pem"}))
            .at("because")
            .get<std::string>()
            .starts_with("--ca-file none.pem: "));
  const auto nothing = document_in(run({"resume", "--yes"}));
  CHECK(nothing.at("verdict") == "rolled_back");
  CHECK(nothing.at("exit") == 1);

  const Ended going = run({"deploy", "v2", "--yes"});
  const auto interrupted = document_in(going);
  CHECK(interrupted.at("verdict") == "unknown");
  CHECK(interrupted.at("exit") == going.exit);
  CHECK(interrupted.at("deployment").get<std::string>().starts_with("d-"));
  CHECK(interrupted.at("way_back")
            .at(0)
            .get<std::string>()
            .starts_with("greenroom-deploy resume --yes --endpoint "));
  const Ended second = desk.run({"deploy", "v3", "--yes", "--json", "--endpoint", account.endpoint},
                                account.variables);
  CHECK(second.exit == 5);
  CHECK(second.output.find("lease       refused") == std::string::npos);
  CHECK(document_in(second).at("verdict") == "locked");
}

TEST_CASE("of a wrong account no plan is saved", "[program]") {
  const Desk desk;
  const Account account;
  std::ifstream file(desk.folder / "greenroom.yaml");
  std::string text(std::istreambuf_iterator<char>(file), {});
  text.replace(text.find("123456789012"), 12, "999999999999");
  std::ofstream(desk.folder / "greenroom.yaml") << text;
  const Ended planned = desk.run(
      {"plan", "v2", "--out", "plan.json", "--endpoint", account.endpoint}, account.variables);
  INFO(planned.output);
  CHECK(planned.exit == 4);
  CHECK(planned.output.find("No plan: ") != std::string::npos);
  CHECK(planned.output.find("plan.json was not written") != std::string::npos);
  CHECK_FALSE(fs::exists(desk.folder / "plan.json"));
  const Ended status = desk.run({"status", "--endpoint", account.endpoint}, account.variables);
  CHECK(status.exit == 4);
  CHECK(status.output.find("[D102]") != std::string::npos);
  CHECK(status.output.find("{\"format\":1,\"project\":\"bash-dog\"") != std::string::npos);
}

TEST_CASE("interrupted in what changes nothing, it says so and offers nothing", "[program]") {
  for (const std::string verb : {"verify", "plan", "status", "deploy"}) {
    const Desk desk;
    const Account account;
    const Silent silent;
    std::vector<std::string> words{verb, "--json", "--endpoint", silent.endpoint};
    if (verb == "plan" || verb == "deploy") words.insert(words.begin() + 1, "v2");
    if (verb == "deploy") words.emplace_back("--yes");
    const Ended ended = desk.run(words, account.variables, [&] { return silent.was_called(); });
    INFO(verb);
    INFO(ended.output);
    CHECK(ended.exit == 2);
    CHECK(ended.output.find("interrupted: nothing was changed\n") != std::string::npos);
    CHECK(ended.output.find("greenroom-deploy ") == std::string::npos);
    CHECK(document_in(ended).at("way_back").empty());
  }
}
