#include "sim/faults/decide.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom::sim::faults;

namespace {

struct Table {
  Plan plan;
  Counters counters;
  Rule& add(Kind kind, std::string service, std::string operation, bool prefix = false) {
    Rule rule;
    rule.kind = kind;
    rule.service = std::move(service);
    rule.operation = std::move(operation);
    rule.prefix = prefix;
    rule.key = std::string(name_of(kind)) + rule.service + rule.operation;
    plan.rules.push_back(rule);
    counters.rules.push_back({true, 0, 0});
    return plan.rules.back();
  }
  std::string meet(std::string_view service, std::string_view operation,
                   std::string_view phase = "bake", std::string_view actor = "engine") {
    const Verdict verdict = decide(plan, {service, operation, phase, actor}, counters, 1);
    return verdict.rule ? std::string(name_of(verdict.kind)) : "pass";
  }
};

}  // namespace

TEST_CASE("a fault meets the calls that it names, and no others") {
  Table table;
  table.add(Kind::error, "ecs", "Describe", true);
  CHECK(table.meet("ecs", "DescribeServices") == "error");
  CHECK(table.meet("ecs", "CreateService") == "pass");
  CHECK(table.meet("elbv2", "DescribeListeners") == "pass");
  Table any;
  any.add(Kind::delayed, "any", "", true);
  CHECK(any.meet("cloudflare", "PurgeCache") == "delayed");
}

TEST_CASE("the nth is counted over the calls that pass all other filters") {
  Table table;
  Rule& rule = table.add(Kind::throttled, "codedeploy", "GetDeployment");
  rule.first = rule.last = 2;
  rule.from = "engine";
  rule.phases = {"bake"};
  CHECK(table.meet("codedeploy", "GetDeployment", "install") == "pass");
  CHECK(table.meet("codedeploy", "GetDeployment", "bake", "colleague") == "pass");
  CHECK(table.meet("codedeploy", "GetDeployment") == "pass");
  CHECK(table.meet("codedeploy", "GetDeployment") == "throttled");
  CHECK(table.meet("codedeploy", "GetDeployment") == "pass");
}

TEST_CASE("every third call, and from the second on") {
  Table table;
  table.add(Kind::error, "ecs", "A").every = 3;
  Rule& later = table.add(Kind::denied, "ecs", "B");
  later.first = 2;
  std::string seen;
  for (int i = 0; i < 6; ++i) seen += table.meet("ecs", "A") == "error" ? "x" : ".";
  CHECK(seen == "..x..x");
  CHECK(table.meet("ecs", "B") == "pass");
  CHECK(table.meet("ecs", "B") == "denied");
  CHECK(table.meet("ecs", "B") == "denied");
}

TEST_CASE("the first fault of the file wins, and an inactive one does not count") {
  Table table;
  table.add(Kind::throttled, "ecs", "A");
  table.add(Kind::error, "ecs", "A");
  CHECK(table.meet("ecs", "A") == "throttled");
  table.counters.rules[0].active = false;
  CHECK(table.meet("ecs", "A") == "error");
  CHECK(table.counters.rules[0].matched == 1);
  CHECK(table.counters.rules[1].matched == 2);
}

TEST_CASE("taking one fault away moves no other's draws") {
  const auto hits = [](bool with_other) {
    Table table;
    if (with_other) table.add(Kind::delayed, "ecs", "B").per_million = 500'000;
    table.add(Kind::error, "ecs", "A").per_million = 300'000;
    std::string seen;
    for (int i = 0; i < 200; ++i) {
      if (with_other) table.meet("ecs", "B");
      seen += table.meet("ecs", "A") == "error" ? "x" : ".";
    }
    return seen;
  };
  CHECK(hits(true) == hits(false));
  CHECK(hits(false).find('x') != std::string::npos);
  CHECK(hits(false).find('.') != std::string::npos);
}

TEST_CASE("a fault that had to act and never did is told") {
  Table table;
  table.add(Kind::error, "ecs", "Never");
  table.add(Kind::error, "ecs", "Perhaps").per_million = 1;
  table.meet("ecs", "Other");
  CHECK(unmet(table.plan, table.counters) == std::vector<std::size_t>{0});
}

TEST_CASE("every kind of call fault has a row that explains it") {
  for (const Row& row : rows()) {
    CHECK_FALSE(row.about.empty());
    CHECK_FALSE(row.in_production.empty());
    CHECK(find_row(row.name) == &row);
  }
  CHECK(find_row("no_such_fault") == nullptr);
}

TEST_CASE("a delay that acts seldom is drawn from its whole table") {
  Table table;
  Rule& rule = table.add(Kind::delayed, "ecs", "A");
  rule.per_million = 50'000;
  rule.time = greenroom::sim::Quantiles::uniform(std::chrono::seconds(1), std::chrono::seconds(5));
  bool short_one = false;
  bool long_one = false;
  for (int i = 0; i < 2000; ++i) {
    const Verdict verdict = decide(table.plan, {"ecs", "A", "bake", "engine"}, table.counters, 1);
    if (!verdict.rule) continue;
    short_one = short_one || verdict.delay < std::chrono::seconds(2);
    long_one = long_one || verdict.delay > std::chrono::seconds(4);
  }
  CHECK(short_one);
  CHECK(long_one);
}

TEST_CASE("rare acts in a quarter of the calls unless the scenario says how often") {
  Table table;
  table.add(Kind::rare, "any", "", true);
  int met = 0;
  for (int i = 0; i < 2000; ++i) met += table.meet("ecs", "ListTasks") == "pass" ? 0 : 1;
  CHECK(met > 400);
  CHECK(met < 600);
  table.counters.rules[0].acted = 0;
  CHECK(unmet(table.plan, table.counters).empty());
}

TEST_CASE("an oddity of reads, lists or pages meets only what can show it") {
  const auto met = [](Kind kind, bool reads, bool lists, bool pages) {
    Table table;
    table.add(kind, "any", "", true);
    const Verdict verdict =
        decide(table.plan, {"ecs", "X", "", "", reads, lists, pages}, table.counters, 1);
    return verdict.rule.has_value();
  };
  for (const Kind kind : {Kind::page_cut, Kind::page_empty}) {
    CHECK(met(kind, true, true, true));
    CHECK_FALSE(met(kind, true, true, false));
  }
  CHECK_FALSE(met(Kind::reordered, true, false, false));
  CHECK_FALSE(met(Kind::stale, false, false, false));
  CHECK(met(Kind::throttled, false, false, false));
  Table table;
  table.add(Kind::rare, "any", "", true).per_million = 1'000'000;
  for (int i = 0; i < 50; ++i) {
    const Verdict verdict = decide(
        table.plan, {"cloudflare", "ListZones", "", "", true, false, false}, table.counters, 1);
    CHECK(verdict.kind == Kind::stale);
  }
}
