// greenroom.yaml: how a project is deployed, in the words of the language. What the file leaves out
// is found by name and observation; what has no behaviour yet is refused by name.
#pragma once

#include "real/aws/endpoint.hpp"
#include "sim/seam/storage.hpp"
#include "sim/seam/time.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::real {

class Complaints;

enum class Shift { all_at_once, canary, linear };
std::string_view name_of(Shift shift);
std::optional<Shift> shift_from(std::string_view text);

/// What the project asks for; an absent member is left to the deployment group.
struct Strategy {
  std::optional<Shift> shift;
  std::optional<int> step_percent;
  std::optional<seam::Length> every, bake, ready_wait;
};

/// A length that the file says itself, and where.
struct SaidLength {
  seam::Length length{0};
  std::string from;  ///< "greenroom.yaml:12"
};

struct FailFast {
  int same = 3;
  seam::Length within = std::chrono::minutes(5);
};

/// The phases that the engine sees pass while it watches.
enum class GatePhase { install, test, shift };
std::string_view name_of(GatePhase phase);

/// A page that must answer once a phase is over.
struct Gate {
  GatePhase after = GatePhase::test;
  Page page;
  int answers = 200;
  seam::Length lasts = std::chrono::minutes(1);  ///< `for`: without another answer
  bool aborts = true;                            ///< otherwise: abort; else warn
  std::string from;                              ///< "greenroom.yaml:16"

  std::string url() const;   ///< without its query, which may hold what nobody should read
  std::string rule() const;  ///< "200 for 1m"
};

struct Project {
  std::string name, account, region;
  std::optional<std::string> profile;
  std::string domain;
  struct {
    std::string taskdef = "taskdef.json", appspec = "appspec.yaml";
  } files;
  struct {
    std::string name, cluster;
    std::optional<std::string> container;
    std::optional<int> port;
  } service;
  struct {
    std::string application, group;
  } codedeploy;
  struct {
    std::optional<std::string> name;
    std::optional<int> production, test;
  } load_balancer;
  std::map<std::string, std::string> images;  ///< placeholder to repository
  Strategy strategy;
  struct {
    std::optional<std::vector<std::string>> after;  ///< failure, alarm, stop
    bool verify = true;
  } rollback;
  struct {
    std::optional<FailFast> fail_fast = FailFast{};
    bool proof_when_shifted = true;  ///< proof_at: shifted; else finished
    std::string path = "/";
    std::string if_active = "refuse";
  } watch;
  std::vector<Gate> gates;
  struct {
    seam::Length poll = std::chrono::seconds(15), poll_in_bake = std::chrono::seconds(30);
    std::optional<SaidLength> install, total;  ///< absent: derived
  } waits;
  struct Cloudflare {
    std::string zone;
    std::string token = "env:CLOUDFLARE_API_TOKEN";  ///< a reference, never the secret
    std::vector<std::string> records;
    std::string ssl = "strict";
    std::vector<std::string> purge;  ///< everything, prefix:..., url:..., tag:...
  };
  std::optional<Cloudflare> cloudflare;
  struct {
    std::optional<std::string> store;
    seam::Length expires = std::chrono::minutes(15);
  } lease;
  struct Acknowledged {
    std::string rule, container, because;
  };
  std::vector<Acknowledged> acknowledged;
};

/// bad_input with every mistake of the file, each with place and remedy; not_found as bad_input
/// too.
seam::Result<Project> project_from(const std::string& file, const std::string& text);
/// The same, with each mistake by itself; the project is good only if there are none.
Project read_project(const std::string& text, Complaints& complaints);
/// What a project without `images` deploys: IMAGE_APP is the project's repository "bash-dog/app".
std::map<std::string, std::string> images_by_name(const std::string& project,
                                                  const std::vector<std::string>& placeholders);

/// Strategy words of the command line, as written in files.
seam::Result<Strategy> strategy_from_words(const Strategy& base,
                                           const std::optional<std::string>& shift,
                                           const std::optional<std::string>& step,
                                           const std::optional<std::string>& every);

}  // namespace greenroom::real
