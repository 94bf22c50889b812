// S8: no secret value in anything that a run writes.
#include "harness/properties/properties.hpp"
#include "mocks/secretsmanager/secretsmanager.hpp"

#include <algorithm>
#include <functional>

namespace greenroom::harness {
namespace {

class SecretsStaySecret : public Property {
 public:
  explicit SecretsStaySecret(Run& run) : run_(run) {}

  Judgement judge() override {
    Judgement judgement;
    judgement.state = Judgement::State::held;
    std::vector<std::string> secrets = mocks::secretsmanager::values(run_.cloud());
    for (const std::string& key : run_.keys_of_actors()) secrets.push_back(key);
    for (const std::string& secret : secrets) {
      if (secret.size() < 6) continue;  // too short to be told from a word
      look_for(secret, "journal.jsonl", run_.journal().lines(), judgement);
      for (const auto& [name, bytes] : run_.files())
        if (name.find(".greenroom/") != std::string::npos) look_for(secret, name, bytes, judgement);
    }
    return judgement;
  }

 private:
  void look_for(const std::string& secret, const std::string& where, const std::string& text,
                Judgement& judgement) const {
    if (judgement.state == Judgement::State::broken) return;
    // By strides of the secret's length: a journal of megabytes is looked through for each secret.
    const std::boyer_moore_horspool_searcher searcher(secret.begin(), secret.end());
    const auto found = std::search(text.begin(), text.end(), searcher);
    if (found == text.end()) return;
    judgement.state = Judgement::State::broken;
    judgement.first = run_.ended_at();
    const auto line = std::count(text.begin(), found, '\n') + 1;
    judgement.what = "a secret's value stands in " + where + " line " + std::to_string(line);
    judgement.remedy = "write a reference instead of the value";
  }
  Run& run_;
};

}  // namespace

std::unique_ptr<Property> make_s8(Run& run) { return std::make_unique<SecretsStaySecret>(run); }

}  // namespace greenroom::harness
