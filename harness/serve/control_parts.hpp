// The inside of the control API: what a handler gets and gives, and the handlers, a file a kind.
// For control*.cpp alone.
#pragma once

#include "harness/serve/control.hpp"
#include "mocks/json.hpp"

#include <tl/expected.hpp>

#include <map>
#include <string>
#include <string_view>

namespace greenroom::harness::control_api {

using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;

struct Asked {
  ServedCloud& cloud;
  const WallTime& wall;
  JsonObject body;  ///< empty where the route takes the text as it is
  std::string_view text;
  std::map<std::string, std::string> query;
};

/// What is wrong with a request for control, and what to send instead.
struct Wrong {
  int status = 400;
  std::string text, remedy;
  JsonObject more{};  ///< what else the answer says
};
using Answer = tl::expected<Reply, Wrong>;

tl::unexpected<Wrong> wrong(std::string text, std::string remedy, int status = 400);
Reply json_reply(const Json& document, int status = 200);
/// The world's date, as documents have it.
std::string date_of(const Asked& asked);
/// A member that must be text.
tl::expected<std::string, Wrong> text_in(const Asked& asked, std::string_view word,
                                         std::string_view example);
JsonObject clock_document(const Asked& asked);

Answer health(Asked& asked);
Answer get_clock(Asked& asked);
Answer put_clock(Asked& asked);
Answer advance(Asked& asked);
Answer run_until(Asked& asked);
Answer pause(Asked& asked);
Answer resume(Asked& asked);

Answer get_world(Asked& asked);
Answer put_world(Asked& asked);
Answer world_diff(Asked& asked);
Answer list_snapshots(Asked& asked);
Answer make_snapshot(Asked& asked);
Answer drop_snapshot(Asked& asked);
Answer restore(Asked& asked);
Answer reset(Asked& asked);
Answer journal(Asked& asked);

Answer list_faults(Asked& asked);
Answer raise_fault(Asked& asked);
Answer withdraw_fault(Asked& asked);
Answer complete_connection(Asked& asked);
Answer properties(Asked& asked);
Answer play_scenario(Asked& asked);

Answer openapi(Asked& asked);

}  // namespace greenroom::harness::control_api
