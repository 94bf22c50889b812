// A day of an account: a hundred services behind one balancer, each with its share of steady users
// (`flow`), and nobody deploys. What it costs is what the world does by itself.
#include "harness/serve/served_cloud.hpp"
#include "mocks/traffic/state.hpp"
#include "mocks/traffic/traffic.hpp"

#include <benchmark/benchmark.h>
#include <boost/json.hpp>

#include <chrono>
#include <stdexcept>
#include <string>

using namespace greenroom;
using namespace greenroom::harness;

namespace {

constexpr int services = 100;

/// The world of the article, and as many services again beside its own as make a hundred.
class Account {
 public:
  Account() : cloud_(play(), ServeSettings{}, WallTime{}) {
    const auto described = boost::json::parse(
        json("DescribeServices", R"({"cluster":"bash-dog","services":["bash-dog"]})"));
    model_ = described.at("services").at(0).as_object();
    vpc_ = between(query("Action=DescribeTargetGroups"), "<VpcId>");
    for (int n = 1; n < services; ++n) add(n);
    advance(std::chrono::minutes(30));  // until all are steady
    start_users();
  }
  void advance(Length length) { cloud_.advance(length); }
  Run& run() { return cloud_.run(); }
  std::int64_t running() {
    std::int64_t count = 0;
    for (int n = 1; n < services; ++n) {
      const auto one = boost::json::parse(json(
          "DescribeServices", R"({"cluster":"bash-dog","services":[")" + name_of(n) + R"("]})"));
      count += one.at("services").at(0).at("runningCount").as_int64();
    }
    return count;
  }

 private:
  static Case play() {
    LoadOptions options;
    options.search = {std::string(GREENROOM_SOURCE_DIR) + "/scenarios"};
    return case_of_world("bash-dog", options);
  }
  static std::string name_of(int n) { return "service-" + std::to_string(n); }
  static std::string path_of(int n) { return "/" + name_of(n) + "/"; }

  std::string asked(seam::HttpRequest request) {
    request.method = "POST";
    request.target = "/";
    const auto answer = cloud_.answer(std::move(request), WallTime{}).value();
    if (answer.status != 200) throw std::runtime_error(answer.body);
    return answer.body;
  }
  std::string json(const std::string& operation, const std::string& body) {
    seam::HttpRequest request;
    request.headers = {{"Content-Type", "application/x-amz-json-1.1"},
                       {"X-Amz-Target", "AmazonEC2ContainerServiceV20141113." + operation}};
    request.body = body;
    return asked(std::move(request));
  }
  std::string query(const std::string& form) {
    seam::HttpRequest request;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = form + "&Version=2015-12-01";
    return asked(std::move(request));
  }
  static std::string between(const std::string& text, const std::string& opening) {
    const std::size_t at = text.find(opening);
    if (at == std::string::npos) throw std::runtime_error("no " + opening + " in " + text);
    return text.substr(at + opening.size(), text.find('<', at + 1) - at - opening.size());
  }

  void add(int n) {
    const std::string group =
        between(query("Action=CreateTargetGroup&Protocol=HTTP&Port=8080&TargetType=ip&"
                      "HealthCheckPath=%2Fhealthz&VpcId=" +
                      vpc_ + "&Name=" + name_of(n)),
                "<TargetGroupArn>");
    query("Action=CreateRule&Priority=" + std::to_string(n) +
          "&ListenerArn=" + cloud_.run().names().listeners.at("production") +
          "&Conditions.member.1.Field=path-pattern&Conditions.member.1.Values.member.1=" +
          path_of(n) + "*&Actions.member.1.Type=forward&Actions.member.1.TargetGroupArn=" + group);
    boost::json::object balancer = model_.at("loadBalancers").at(0).as_object();
    balancer["targetGroupArn"] = group;
    json("CreateService", boost::json::serialize(boost::json::object{
                              {"cluster", "bash-dog"},
                              {"serviceName", name_of(n)},
                              {"taskDefinition", model_.at("taskDefinition")},
                              {"desiredCount", 2},
                              {"launchType", "FARGATE"},
                              {"deploymentController", {{"type", "CODE_DEPLOY"}}},
                              {"networkConfiguration", model_.at("networkConfiguration")},
                              {"loadBalancers", boost::json::array{balancer}}}));
  }

  void start_users() {
    mocks::traffic::Plan plan;
    plan.per_second_milli = 1'000'000;
    plan.host = cloud_.run().names().public_host;
    plan.mix = {{"/", 10'000}};
    for (int n = 1; n < services; ++n) plan.mix[path_of(n)] = 10'000;
    mocks::Scene scene = cloud_.run().scene();
    mocks::traffic::start(scene, plan);
  }

  ServedCloud cloud_;
  boost::json::object model_;
  std::string vpc_;
};

void a_day(benchmark::State& state) {
  Account account;
  if (account.running() != 2 * (services - 1)) throw std::runtime_error("not all tasks run");
  for ([[maybe_unused]] auto _ : state) account.advance(std::chrono::hours(24));
  const auto days = static_cast<double>(state.iterations());
  const auto totals = mocks::traffic::totals(account.run().cloud());
  if (totals.lost != 0) throw std::runtime_error("users were lost");
  // With what the making of the services took, else there were next to nothing.
  state.counters["journal_kb"] = static_cast<double>(account.run().journal().lines().size()) / 1000;
  state.counters["visits"] = static_cast<double>(totals.asked / 1'000'000) / days;
}
BENCHMARK(a_day)->Name("day_of_100_services")->Unit(benchmark::kMillisecond)->Iterations(2);

}  // namespace
