// greenroom serve: the cloud on 127.0.0.1, for any client, until Ctrl-C.
#include "harness/cli/environment.hpp"
#include "harness/cli/help.hpp"
#include "harness/cli/loading.hpp"
#include "harness/cli/program.hpp"
#include "harness/cli/reports.hpp"
#include "harness/language/values.hpp"
#include "harness/loopback/listener.hpp"
#include "harness/loopback/wall.hpp"
#include "harness/serve/control.hpp"
#include "harness/serve/served_cloud.hpp"

#include <boost/system/system_error.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <mutex>

namespace greenroom::harness::cli {
namespace {

[[noreturn]] void refuse(const std::string& what, const std::string& remedy) {
  throw BadInput({command_line(what, "", remedy)});
}

/// The flag, else the variable, else built in.
std::string said_or(const std::string& flag, const char* name, const char* otherwise) {
  if (!flag.empty()) return flag;
  const std::string value = variable(name);
  return value.empty() ? otherwise : value;
}

std::uint16_t port_of(const Serve& wanted) {
  const std::string text = said_or(wanted.port, "GREENROOM_PORT", "4566");
  const auto port = read_count(text);
  if (!port || *port < 0 || *port > 65'535)
    refuse("--port takes 0 to 65535, not \"" + text + "\"", "--port 0");
  return static_cast<std::uint16_t>(*port);
}

ServeSettings settings_of(const Serve& wanted) {
  ServeSettings settings;
  const std::string clock = said_or(wanted.clock, "GREENROOM_CLOCK", "virtual");
  const auto read = read_clock(clock);
  if (!read)
    refuse("--clock takes virtual, realtime or x1 to x86400, not \"" + clock + "\"", "--clock x60");
  settings.clock = *read;
  const std::string seed = said_or(wanted.seed, "GREENROOM_SEED", "1");
  const auto number = read_count(seed);
  if (!number || *number < 0) refuse("--seed takes a number, not \"" + seed + "\"", "--seed 7");
  settings.seed = static_cast<std::uint64_t>(*number);
  if (!wanted.advance_max.empty()) {
    const auto length = read_length(wanted.advance_max);
    if (!length || *length <= Length(0))
      refuse("--advance-max takes a length above 0, not \"" + wanted.advance_max + "\"",
             "--advance-max 15m");
    settings.advance_max = *length;
  }
  using mocks::gateway::Auth;
  settings.auth = wanted.auth == "full"         ? Auth::full
                  : wanted.auth == "known-keys" ? Auth::known_keys
                                                : Auth::none;
  settings.strict = wanted.strict;
  return settings;
}

Case case_of(const Serve& wanted) {
  LoadOptions options;
  options.search = search_path();
  if (wanted.what.empty()) return case_of_world(wanted.world, options);
  std::vector<Case> cases = load_cases(wanted.what, options);
  if (cases.size() != 1)
    refuse(wanted.what + " has " + std::to_string(cases.size()) + " cases; serve plays one",
           "greenroom serve " + wanted.what + "@" + cases.front().name);
  return std::move(cases.front());
}

void greet(const Serve& wanted, ServedCloud& cloud, std::uint16_t port, bool as_json) {
  const std::string url = "http://127.0.0.1:" + std::to_string(port);
  const std::string& world = cloud.played().world.name;
  if (as_json) {
    const nlohmann::ordered_json document = {{"format", 1},
                                             {"url", url},
                                             {"port", port},
                                             {"world", world},
                                             {"clock", text_of(cloud.settings().clock)}};
    fmt::print("{}\n", document.dump());
  } else if (!wanted.common.quiet) {
    auto variables = cloud.variables();
    if (wanted.auth == "none")
      variables["AWS_ACCESS_KEY_ID"] = variables["AWS_SECRET_ACCESS_KEY"] = "test";
    fmt::print("greenroom {} serves world {} on {} (clock {}, auth {}; Ctrl-C stops)\n", version(),
               world, url, text_of(cloud.settings().clock), wanted.auth);
    fmt::print("  export AWS_ENDPOINT_URL={} CLOUDFLARE_BASE_URL={}/client/v4\n  export", url, url);
    for (const auto& [name, value] : variables) fmt::print(" {}={}", name, value);
    fmt::print("\n");
  }
  std::fflush(stdout);
}

}  // namespace

int serve(const Serve& wanted) {
  const std::uint16_t port = port_of(wanted);
  ServedCloud cloud(case_of(wanted), settings_of(wanted), wall_now());
  if (const std::string problem = cloud.run().steady_problem(); !problem.empty())
    refuse("the world is not as the scenario presumes: " + problem,
           "greenroom serve --world bash-dog");
  std::mutex mutex;  // until the greeting is printed, nothing is answered
  std::unique_lock greeting(mutex);
  std::unique_ptr<Listener> listener;
  try {
    listener = std::make_unique<Listener>(
        [&](const seam::HttpRequest& request) -> std::optional<seam::HttpResponse> {
          const std::lock_guard lock(mutex);
          const WallTime wall = wall_now();
          if (auto answer = control(cloud, request, wall)) return answer;
          return cloud.answer(request, wall);
        },
        port);
  } catch (const boost::system::system_error& error) {
    refuse(fmt::format("port {} cannot be had: {}", port, error.code().message()), "--port 0");
  }
  greet(wanted, cloud, listener->port(), wanted.common.json || port == 0);
  greeting.unlock();
  listener->every(std::chrono::milliseconds(50), [&] {
    const std::lock_guard lock(mutex);
    cloud.tick(wall_now());
  });
  wait_while([] { return !interrupted(); });
  listener.reset();
  return 0;
}

}  // namespace greenroom::harness::cli
