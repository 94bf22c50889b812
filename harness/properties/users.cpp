// S1: users, counted from the start of the first deploy.
#include "harness/properties/properties.hpp"
#include "mocks/traffic/traffic.hpp"

#include <map>
#include <vector>

namespace greenroom::harness {
namespace {

constexpr std::int64_t million = 1'000'000;

class UsersAreKept : public Property {
 public:
  explicit UsersAreKept(Run& run) : run_(run) {}

  /// The journal knows to the microsecond when the first visit of a cause was lost.
  void see(const sim::Entry& entry) override {
    if (entry.kind == "users" && entry.text("what") == "lost") announced_.push_back(entry.t);
  }
  Judgement judge() override {
    Judgement judgement;
    if (run_.played().scenario.traffic.none || !run_.first_deploy()) return judgement;
    const std::int64_t from =
        std::chrono::duration_cast<std::chrono::seconds>(run_.first_deploy()->time_since_epoch())
            .count();
    std::int64_t lost = 0;
    std::map<std::string, std::int64_t> causes;
    for (const auto& loss : mocks::traffic::losses(run_.cloud())) {
      if (loss.second < from) continue;
      if (lost == 0) judgement.first = first_in(loss.second);
      lost += loss.micro;
      causes[loss.cause] += loss.micro;
    }
    const std::int64_t visits = (lost + million / 2) / million;
    const std::int64_t budget = allowed(judgement);
    judgement.what = std::to_string(visits) + " users lost, budget " + std::to_string(budget);
    judgement.state = visits > budget ? Judgement::State::broken : Judgement::State::held;
    if (visits <= budget)
      judgement.first.reset();
    else
      judgement.remedy =
          "users.lost: at most " + std::to_string(visits) + "   # if so many may be lost";
    for (const auto& [cause, micro] : causes) {
      if (!judgement.because.empty()) judgement.because += ", ";
      judgement.because += std::to_string((micro + million / 2) / million) + " x " + cause;
    }
    return judgement;
  }

 private:
  std::int64_t allowed(Judgement& judgement) const {
    for (const NumberCheck& check : run_.played().scenario.expect.checks.numbers)
      if (check.name == "users.lost" && check.amount.at_most) {
        judgement.line = check.place.line;
        judgement.file = check.place.file();
        return *check.amount.at_most;
      }
    return 0;
  }
  /// The exact time where it was told in that second, else the second as it begins.
  seam::Steady first_in(std::int64_t second) const {
    const seam::Steady begins{std::chrono::seconds(second)};
    for (const seam::Steady at : announced_)
      if (at >= begins && at < begins + std::chrono::seconds(1)) return at;
    return begins;
  }

  Run& run_;
  std::vector<seam::Steady> announced_;
};

}  // namespace

std::unique_ptr<Property> make_s1(Run& run) { return std::make_unique<UsersAreKept>(run); }

}  // namespace greenroom::harness
