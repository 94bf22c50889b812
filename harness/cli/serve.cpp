// greenroom serve: the cloud on 127.0.0.1, for any client, until Ctrl-C.
#include "harness/cli/environment.hpp"
#include "harness/cli/help.hpp"
#include "harness/cli/loading.hpp"
#include "harness/cli/program.hpp"
#include "harness/cli/serving.hpp"
#include "harness/language/values.hpp"
#include "harness/loopback/wall.hpp"
#include "harness/serve/served_cloud.hpp"

namespace greenroom::harness::cli {
namespace {

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
  settings.jump = wanted.jump;
  settings.search = search_path();
  return settings;
}

Case case_of(const Serve& wanted) {
  const LoadOptions options = load_options(wanted.with, wanted.set);
  if (wanted.what.empty()) return case_of_world(wanted.world, options);
  std::vector<Case> cases = load_cases(wanted.what, options);
  if (cases.size() != 1)
    refuse(wanted.what + " has " + std::to_string(cases.size()) + " cases; serve plays one",
           "greenroom serve " + wanted.what + "@" + cases.front().name);
  return std::move(cases.front());
}

}  // namespace

int serve(const Serve& wanted) {
  if (wanted.from_saved && wanted.state.empty())
    refuse("--from-saved goes on from a state file, and none is named",
           "--state greenroom.state --from-saved");
  const ListenerSettings where = listening(wanted, port_of(wanted));
  ServedCloud cloud(case_of(wanted), settings_of(wanted), wall_now());
  if (const std::string problem = cloud.run().steady_problem(); !problem.empty())
    refuse("the world is not as the scenario presumes: " + problem,
           "greenroom serve --world bash-dog");
  serve_until_told(wanted, cloud, where);
  return 0;
}

}  // namespace greenroom::harness::cli
