// Gates: pages that must answer once a phase is over. Nothing waits for them: CodeDeploy goes on,
// so a gate can stop a deployment, but holds it back only where the group has a ready wait.
#pragma once

#include "real/clients/cloudflare.hpp"
#include "real/clients/codedeploy.hpp"
#include "real/config/project.hpp"
#include "real/steps/voice.hpp"

#include <optional>
#include <string>
#include <vector>

namespace greenroom::real {

/// Whether CodeDeploy is done with that phase, by its lifecycle events.
bool is_over(GatePhase phase, const codedeploy::Target& target);

/// One gate from the end of its phase to its own: a pure judgement of its looks.
class OpenGate {
 public:
  static constexpr int bad_tolerated = 2;  ///< in a row; the third fails
  /// Beyond `for`: a page that comes and goes does not keep a gate open for ever.
  static constexpr seam::Length patience = std::chrono::minutes(5);

  OpenGate(const Gate& gate, seam::Steady now) : gate_(gate), opened_(now) {}

  void add(const seam::Result<cloudflare::Visit>& visit, seam::Steady now);
  bool has_passed() const { return good_since_ && looked_ - *good_since_ >= gate_.lasts; }
  bool has_failed() const;
  /// Blue is about to go: what is not good by now will not be waited for.
  bool fails_when_late() const { return !has_passed() && !trouble_.empty(); }
  /// "https://... is answered with 502, not 200"; empty while every look was good.
  const std::string& trouble() const { return trouble_; }
  bool is_good() const { return good_since_.has_value(); }  ///< as of the last look

 private:
  const Gate& gate_;
  seam::Steady opened_, looked_{};
  std::optional<seam::Steady> good_since_;
  int bad_ = 0;  ///< in a row
  std::string trouble_;
};

/// All gates of a project while its deployment is watched.
class Gates {
 public:
  Gates(const std::vector<Gate>& gates, Voice& voice) : voice_(voice) {
    for (const Gate& gate : gates) all_.push_back({gate, {}, false});
  }

  void open_after(const codedeploy::Target& target, seam::Steady now);
  bool are_open() const;
  /// Asks each open gate once. Why the deployment must be stopped; empty: it need not.
  std::string ask(const seam::Seam& seam, const std::optional<Endpoint>& endpoint, bool is_late);
  /// The deployment has succeeded: what is undecided stays so, and is told.
  void give_up();

 private:
  struct One {
    const Gate& gate;
    std::optional<OpenGate> open;
    bool is_decided = false;
  };
  std::string failed(One& one);
  void undecided(One& one);

  Voice& voice_;
  std::vector<One> all_;
};

}  // namespace greenroom::real
