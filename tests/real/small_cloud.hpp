// A small scripted account behind a Transport, for the engine's unit tests: canned answers whose
// deployment advances with the clock. It checks nothing; the cloud of the rehearsals does.
#pragma once

#include "real/engine.hpp"
#include "sim/memory_storage.hpp"
#include "sim/seam/seam.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace greenroom::tests {

struct SmallClock : seam::Clock {
  seam::Steady now{};
  seam::Length skew{0};
  seam::Steady steady() override { return now; }
  seam::Utc utc() override {
    return seam::Utc(std::chrono::hours(24 * 20458)) + now.time_since_epoch() + skew;
  }
  void sleep_until(seam::Steady when) override { now = std::max(now, when); }
};

struct SmallEnvironment : seam::Environment {
  std::map<std::string, std::string, std::less<>> values{{"AWS_ACCESS_KEY_ID", "AKID"},
                                                         {"AWS_SECRET_ACCESS_KEY", "very-secret"},
                                                         {"CLOUDFLARE_API_TOKEN", "edge-secret"}};
  std::optional<std::string> get(std::string_view name) override {
    const auto found = values.find(name);
    return found == values.end() ? std::nullopt : std::optional(found->second);
  }
};

struct SmallEntropy : seam::Entropy {
  std::uint64_t state = 1;
  std::uint64_t next() override {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return state >> 8U;
  }
};

/// Keeps what the engine said, as "kind field=value ...".
struct SmallJournal : seam::JournalSink {
  std::vector<std::string> lines;
  void write(const seam::JournalRecord& record) override;
  int count(std::string_view part) const;
};

class SmallCloud : public seam::Transport {
 public:
  using Answer = seam::Result<seam::HttpResponse>;
  /// Decides instead of the account; nullopt: let it pass. `n` counts calls of this operation.
  using Fault = std::function<std::optional<Answer>(const std::string& operation, int n,
                                                    const std::function<Answer()>& pass)>;

  explicit SmallCloud(SmallClock& clock) : clock_(clock) {}
  Answer send(const seam::HttpRequest& request, seam::Steady deadline) override;

  Fault fault;
  std::map<std::string, int> calls;
  std::vector<seam::HttpRequest> requests;
  int total() const;
  void settle();  ///< what was deployed becomes what serves: the group is free again

  // What the account is like.
  std::string account = "123456789012", ssl = "strict", controller = "CODE_DEPLOY";
  std::string alarm_state = "OK";
  int bake_minutes = 60;
  bool has_image = true;
  bool answers_visits = true;
  std::optional<seam::Length> stops_after;  ///< of the deployment, by an alarm
  bool rolls_back = true;
  bool never_ends = false;                       ///< blue is never terminated
  std::string active_deployment;                 ///< of somebody else, in its bake
  std::optional<seam::Length> other_ends_after;  ///< by itself
  bool refuses_steering = false;                 ///< nobody may continue or stop that one

  // What the engine made.
  std::vector<std::string> registered, deregistered;
  std::string deployed_arn;
  int purges = 0;

 private:
  seam::HttpResponse answer(const std::string& operation, const seam::HttpRequest& request);
  seam::HttpResponse ecs(const std::string& operation, const seam::HttpRequest& request);
  seam::HttpResponse codedeploy(const std::string& operation, const seam::HttpRequest& request);
  seam::HttpResponse query(const std::string& operation, const seam::HttpRequest& request);
  seam::HttpResponse edge(const seam::HttpRequest& request);
  seam::Length age() const { return clock_.now - created_; }
  bool is_stopped() const { return has_deployment_ && stopped_at_ && clock_.now >= *stopped_at_; }
  std::string status() const;
  int green_share() const;
  std::string deployment(const std::string& id) const;
  std::string other_deployment(const std::string& id);

  SmallClock& clock_;
  bool has_deployment_ = false, is_settled_ = false;
  std::string content_, other_, other_status_ = "InProgress";
  seam::Steady created_{};
  std::optional<seam::Steady> stopped_at_;
};

/// The whole of it, with the project's files.
struct SmallWorld {
  SmallWorld();
  seam::Result<real::Outcome> run(const real::Command& command);
  real::Outcome deploy();
  void deploy_until(seam::Length age);  ///< its process dies that long after CreateDeployment
  std::string said() const;
  /// Another line of greenroom.yaml instead of the one that begins so.
  void say(const std::string& word, const std::string& line);

  SmallClock clock;
  SmallEnvironment environment;
  SmallEntropy entropy;
  SmallJournal journal;
  sim::MemoryStorage storage;
  std::map<std::string, std::string>& files = storage.files;
  SmallCloud cloud{clock};
};

}  // namespace greenroom::tests
