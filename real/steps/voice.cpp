#include "real/steps/voice.hpp"

#include "real/clients/json.hpp"

namespace greenroom::real {

std::string_view name_of(Step step) {
  switch (step) {
    case Step::verify:
      return "verify";
    case Step::register_:
      return "register";
    case Step::deploy:
      return "deploy";
    case Step::install:
      return "install";
    case Step::shift:
      return "shift";
    case Step::proof:
      return "proof";
    case Step::gate:
      return "gate";
    case Step::bake:
      return "bake";
    case Step::cloudflare:
      return "cloudflare";
    case Step::confirm:
      return "confirm";
    case Step::rollback:
      return "rollback";
  }
  return "verify";
}

std::string_view name_of(StepOutcome outcome) {
  switch (outcome) {
    case StepOutcome::started:
      return "started";
    case StepOutcome::done:
      return "done";
    case StepOutcome::found:
      return "found";
    case StepOutcome::indeterminate:
      return "indeterminate";
    case StepOutcome::failed:
      return "failed";
    case StepOutcome::skipped:
      return "skipped";
  }
  return "failed";
}

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "error";
}

void Voice::step(Step step, StepOutcome outcome, std::string_view text) {
  journal_.write("step", {{"step", name_of(step)}, {"outcome", name_of(outcome)}, {"text", text}});
}

void Voice::finding(const Finding& finding) {
  journal_.write("finding", {{"id", finding.id},
                             {"text", finding.text},
                             {"why", finding.why},
                             {"try", finding.remedy},
                             {"severity", name_of(finding.severity)}});
}

void Voice::lease(std::string_view what, std::int64_t token) {
  journal_.write("lease", {{"what", what}, {"token", token}});
}

void Voice::verdict(const Outcome& outcome) {
  JsonWriter commands;
  commands.open_list();
  for (const std::string& command : outcome.way_back) commands.item(command);
  const std::string list = commands.close_list().take();
  journal_.write("verdict", {{"verdict", name_of(outcome.verdict)},
                             {"exit", outcome.exit},
                             {"deployment", outcome.deployment},
                             {"because", outcome.because},
                             {"way_back", seam::RawJson{list}}});
}

}  // namespace greenroom::real
