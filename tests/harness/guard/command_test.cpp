// What a guarded command finds around it: its variables, its proxy, and how its end is told.
#include "harness/guard/command.hpp"

#include "harness/guard/trap.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cerrno>
#include <csignal>

using namespace greenroom;
using namespace greenroom::harness::guard;

namespace {

const std::map<std::string, std::string> keys = {{"AWS_ACCESS_KEY_ID", "AKIAWORLD"},
                                                 {"AWS_SECRET_ACCESS_KEY", "worldsecret"},
                                                 {"AWS_REGION", "us-east-2"},
                                                 {"CLOUDFLARE_API_TOKEN", "worldtoken"}};

GuardPlaces places() {
  GuardPlaces found;
  found.url = "http://127.0.0.1:4001";
  found.trap = "http://127.0.0.1:4002";
  found.nothing = "/nothing";
  return found;
}

CommandEnd run(const std::vector<std::string>& words) {
  return run_command(words, {{"PATH", "/usr/bin:/bin"}}, false, [] { return false; });
}

seam::HttpRequest asked(std::string method, std::string target) {
  seam::HttpRequest request;
  request.method = std::move(method);
  request.target = std::move(target);
  return request;
}

}  // namespace

TEST_CASE("no account, endpoint, proxy or library of the caller's reaches the command") {
  const char* inherited[] = {"AWS_PROFILE=prod",
                             "AWS_SESSION_TOKEN=real",
                             "AWS_ENDPOINT_URL_ECS=https://ecs.us-east-2.amazonaws.com",
                             "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true",
                             "AWS_WEB_IDENTITY_TOKEN_FILE=/token",
                             "CLOUDFLARE_API_KEY=real",
                             "CF_API_TOKEN=real",
                             "https_proxy=http://10.0.0.1:3128",
                             "LD_PRELOAD=/other.so",
                             nullptr};
  const auto all = guarded_environment(inherited, places(), keys);
  for (const char* name : {"AWS_PROFILE", "AWS_SESSION_TOKEN", "AWS_ENDPOINT_URL_ECS",
                           "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "AWS_WEB_IDENTITY_TOKEN_FILE",
                           "CLOUDFLARE_API_KEY", "CF_API_TOKEN", "LD_PRELOAD"}) {
    INFO(name);
    CHECK_FALSE(all.contains(name));
  }
  CHECK(all.at("https_proxy") == "http://127.0.0.1:4002");
}

TEST_CASE("the command is led to the served cloud with the keys of its world, and keeps the rest") {
  const char* inherited[] = {"HOME=/home/me", "AWS_PAGER=", "AWS_MAX_ATTEMPTS=3", "LANG=C",
                             nullptr};
  const auto all = guarded_environment(inherited, places(), keys);
  CHECK(all.at("AWS_ENDPOINT_URL") == "http://127.0.0.1:4001");
  CHECK(all.at("CLOUDFLARE_BASE_URL") == "http://127.0.0.1:4001/client/v4");
  CHECK(all.at("AWS_ACCESS_KEY_ID") == "AKIAWORLD");
  CHECK(all.at("AWS_DEFAULT_REGION") == "us-east-2");
  CHECK(all.at("AWS_CONFIG_FILE") == "/nothing");
  CHECK(all.at("NO_PROXY") == "127.0.0.1,localhost,::1");
  CHECK(all.at("HOME") == "/home/me");
  CHECK(all.at("AWS_PAGER").empty());
  CHECK(all.at("AWS_MAX_ATTEMPTS") == "3");
  CHECK_FALSE(all.contains("GREENROOM_GUARD"));
}

TEST_CASE("what cannot be started says why; what ended says how") {
  CHECK(run({"no-such-program"}).not_started == ENOENT);
  CHECK(run({"/no/such/file"}).not_started == ENOENT);
  CHECK(run({"/etc/passwd"}).not_started == EACCES);
  CHECK(run({"true"}).exit == 0);
  CHECK(run({"sh", "-c", "exit 7"}).exit == 7);
  const CommandEnd killed = run({"sh", "-c", "kill -9 $$"});
  CHECK(killed.signal == SIGKILL);
  CHECK_FALSE(killed.exit);
}

TEST_CASE("a command that is to stop is told so") {
  const CommandEnd end =
      run_command({"sleep", "600"}, {{"PATH", "/usr/bin:/bin"}}, false, [] { return true; });
  CHECK(end.signal == SIGTERM);
}

TEST_CASE("a proxy is asked for places in two ways, and for others in none") {
  CHECK(wanted_place(asked("CONNECT", "sts.amazonaws.com:443")) == "sts.amazonaws.com:443");
  CHECK(wanted_place(asked("GET", "http://example.com/x?y")) == "example.com:80");
  CHECK(wanted_place(asked("GET", "http://me:pw@example.com:8080")) == "example.com:8080");
  CHECK(wanted_place(asked("GET", "https://[2001:db8::1]/")) == "[2001:db8::1]:443");
  CHECK(wanted_place(asked("GET", "/plain")).empty());
  CHECK(trap_answer("a:1").status == 403);
}

TEST_CASE("a program that nothing can be loaded into is told from one that takes a library") {
  CHECK_FALSE(stands_alone("/bin/sh"));
  CHECK_FALSE(stands_alone("/etc/passwd"));
  CHECK_FALSE(stands_alone("/no/such/file"));
  CHECK(program_file("sh", "/no/such:/bin") == "/bin/sh");
  CHECK(program_file("./x", "/bin") == "./x");
}
