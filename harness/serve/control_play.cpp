#include "harness/language/fault_text.hpp"
#include "harness/language/find.hpp"
#include "harness/language/values.hpp"
#include "harness/report/documents.hpp"
#include "harness/report/result.hpp"
#include "harness/serve/control_parts.hpp"
#include "mocks/codeconnections/codeconnections.hpp"

#include <filesystem>
#include <utility>

namespace greenroom::harness::control_api {
namespace {

/// The language's own errors, as people read them and in parts.
tl::unexpected<Wrong> bad_input(const BadInput& error) {
  Wrong why{400, error.what(), {}, {}};
  JsonArray list;
  for (const AuthorError& one : error.errors()) {
    JsonObject item{{"id", one.id}, {"what", one.what}, {"line", one.place.line}};
    const ErrorRow* row = find_error(one.id);
    const std::string rule = !one.why.empty() ? one.why : std::string(row ? row->why : "");
    if (!rule.empty()) item["why"] = rule;
    if (!one.nearest.empty()) item["nearest"] = one.nearest;
    if (!one.remedy.empty()) item["try"] = one.remedy;
    if (why.remedy.empty()) why.remedy = one.remedy;
    list.push_back(std::move(item));
  }
  why.more["errors"] = std::move(list);
  return tl::unexpected(std::move(why));
}

std::string_view state_of(const RaisedFault& raised) {
  return raised.withdrawn ? "withdrawn" : raised.active ? "acts" : "waits";
}

JsonObject shown(const RaisedFault& raised, std::size_t id) {
  return {{"id", static_cast<std::int64_t>(id)},
          {"fault", raised.fault.name},
          {"on", raised.fault.text},
          {"state", state_of(raised)}};
}

JsonObject shown(const Judgement& judgement) {
  using State = Judgement::State;
  JsonObject item{{"id", judgement.id},
                  {"state", judgement.state == State::held     ? "held"
                            : judgement.state == State::broken ? "broken"
                                                               : "unmet"}};
  if (!judgement.what.empty()) item["what"] = judgement.what;
  if (!judgement.because.empty()) item["because"] = judgement.because;
  if (!judgement.remedy.empty()) item["try"] = judgement.remedy;
  if (judgement.first) item["first_us"] = judgement.first->time_since_epoch().count();
  return item;
}

/// A path as given, else below the folders in which scenarios are looked for.
std::string found(const std::string& scenario, const std::vector<std::string>& search) {
  std::error_code ignored;
  const std::string path = scenario.substr(0, scenario.find('@'));
  if (std::filesystem::exists(path, ignored)) return scenario;
  for (const std::string& shelf : shelves("scenario", search))
    if (std::filesystem::exists(shelf + "/" + path, ignored)) return shelf + "/" + scenario;
  return scenario;
}

}  // namespace

Answer list_faults(Asked& asked) {
  JsonArray list;
  std::size_t id = 0;
  for (const RaisedFault& raised : asked.cloud.run().raised()) list.push_back(shown(raised, id++));
  return json_reply(JsonObject{{"faults", std::move(list)}});
}

Answer raise_fault(Asked& asked) {
  try {
    const Fault fault = fault_of_text(std::string(asked.text), asked.cloud.played());
    const std::size_t id = asked.cloud.run().raise(fault);
    return json_reply(shown(asked.cloud.run().raised().at(id), id));
  } catch (const BadInput& error) {
    return bad_input(error);
  }
}

Answer withdraw_fault(Asked& asked) {
  const auto said = asked.query.find("id");
  if (said == asked.query.end()) return wrong("which one?", "/_greenroom/faults?id=0");
  const auto id = read_count(said->second);
  auto& raised = asked.cloud.run().raised();
  if (!id || *id < 0 || static_cast<std::size_t>(*id) >= raised.size())
    return wrong("there is no fault " + said->second, "GET /_greenroom/faults", 404);
  RaisedFault& fault = raised[static_cast<std::size_t>(*id)];
  asked.cloud.run().withdraw(fault);
  return json_reply(shown(fault, static_cast<std::size_t>(*id)));
}

Answer complete_connection(Asked& asked) {
  const auto wanted = text_in(asked, "complete", R"({"complete": "github"})");
  if (!wanted) return tl::unexpected(wanted.error());
  mocks::Scene scene = asked.cloud.run().scene();
  if (mocks::codeconnections::complete(scene, *wanted))
    return json_reply(JsonObject{{"completed", *wanted}, {"status", "AVAILABLE"}});
  std::vector<std::string> names;
  for (const auto& [key, connection] : scene.cloud.codeconnections->connections)
    names.push_back(connection.name);
  for (const auto& [key, host] : scene.cloud.codeconnections->hosts)
    names.emplace_back(mocks::text_of(host.document, "Name"));
  const std::string near = nearest_of(*wanted, names);
  return wrong("there is no connection or host \"" + *wanted + "\"",
               near.empty() ? "aws codeconnections create-connection --connection-name github "
                              "--provider-type GitHub"
                            : "{\"complete\": \"" + near + "\"}",
               404);
}

Answer properties(Asked& asked) {
  JsonArray list;
  bool held = true;
  for (const Judgement& judgement : asked.cloud.judge_so_far()) {
    held = held && judgement.state != Judgement::State::broken;
    list.push_back(shown(judgement));
  }
  return json_reply(JsonObject{{"held", held}, {"properties", std::move(list)}});
}

/// Plays one to its end on the world as it is now; the world goes on from where that left it.
Answer play_scenario(Asked& asked) {
  const auto file = text_in(asked, "scenario", R"({"scenario": "bash-dog/canary.yaml"})");
  if (!file) return tl::unexpected(file.error());
  ServedCloud& cloud = asked.cloud;
  try {
    LoadOptions load;
    load.search = cloud.settings().search;
    const std::vector<Case> cases = load_cases(found(*file, load.search), load);
    if (cases.size() != 1)
      return wrong(*file + " has " + std::to_string(cases.size()) + " cases; one is played",
                   "{\"scenario\": \"" + *file + "@" + cases.front().name + "\"}");
    const Case& play = cases.front();
    if (play.world.name != cloud.played().world.name)
      return wrong(
          "it plays in the world " + play.world.name + "; served is " + cloud.played().world.name,
          "greenroom serve --world " + play.world.name, 409);
    PlayOptions options;
    // Who plays again on the same world is another process, with other names for what it makes.
    options.seed = cloud.settings().seed + cloud.generation() - 1;
    options.world = cloud.as_built();
    std::optional<mocks::Cloud> left;
    JudgeOptions judge;
    judge.this_world = true;
    judge.after = [&](Run& run) { left = run.cloud(); };
    CaseResult result = rehearse(play, std::move(options), judge, [] { return 0; });
    result.reproduce = "POST /_greenroom/scenario " + std::string(asked.text);
    if (left) cloud.continue_from(std::move(*left), asked.wall);
    return Reply{
        seam::HttpResponse{200, {{"Content-Type", "application/json"}}, json_document({result})},
        {}};
  } catch (const BadInput& error) {
    return bad_input(error);
  }
}

}  // namespace greenroom::harness::control_api
