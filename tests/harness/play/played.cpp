#include "tests/harness/play/played.hpp"

#include <filesystem>
#include <stdexcept>

namespace greenroom::tests {

using namespace harness;

Case scenario(const std::string& name) {
  // Names of worlds and projects are looked for from where people stand: the project's root.
  std::filesystem::current_path(GREENROOM_SOURCE_DIR);
  return load_cases("scenarios/bash-dog/" + name + ".yaml").front();
}

Played::Played(Case with, PlayOptions options, const std::function<void(Run&)>& prepare)
    : play(std::move(with)), run(std::make_unique<Run>(play, std::move(options))) {
  Properties properties(*run);
  if (prepare) prepare(*run);
  run->play();
  judgements = properties.judge();
  expectations = judge_expectations(*run, judgements);
}

const Judgement& Played::judgement(const std::string& id) const {
  for (const Judgement& one : judgements)
    if (one.id == id) return one;
  throw std::logic_error("no property " + id);
}

bool Played::broken(const std::string& id) const {
  return judgement(id).state == Judgement::State::broken;
}

bool Played::held(const std::string& id) const {
  return judgement(id).state == Judgement::State::held;
}

std::string Played::trouble() const {
  std::string text;
  for (const Expected& expected : expectations)
    if (expected.state != Expected::State::held)
      text += expected.word + ": " + expected.miss + "\n";
  for (const Judgement& one : judgements)
    if (one.state == Judgement::State::broken)
      text += one.id + ": " + one.what + "; " + one.because + "\n";
  for (const EngineEnd& end : run->engines())
    text += end.actor + "/" + std::to_string(end.incarnation) + " said " +
            std::string(real::name_of(end.outcome.verdict)) + " " + end.outcome.because +
            end.error + "\n";
  return text + "again: greenroom rehearse " + play.file + " --seed " +
         std::to_string(run->options().seed);
}

}  // namespace greenroom::tests
