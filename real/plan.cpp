#include "real/plan.hpp"

#include "real/clients/json.hpp"
#include "real/text/text.hpp"

#include <algorithm>

namespace greenroom::real {

namespace {

std::string short_digest(const std::string& digest) { return digest.substr(0, 14); }

std::string images_detail(const PlanInput& in) {
  std::string detail;
  for (const ImageObserved& image : in.observed.images) {
    if (image.placeholder.empty() || !image.digest) continue;
    std::string now = "nothing";
    if (in.observed.current) {
      for (const auto& [container, name] : in.observed.current->images) {
        if (name.find("/" + image.repository + "@") != std::string::npos ||
            name.find("/" + image.repository + ":") != std::string::npos)
          now = name.find('@') == std::string::npos ? name.substr(name.rfind(':') + 1)
                                                    : short_digest(name.substr(name.find('@') + 1));
      }
    }
    detail += (detail.empty() ? "" : ", ") + image.repository + " " + now + " -> " +
              short_digest(*image.digest) + " (" + image.wanted + ")";
  }
  return detail;
}

std::string strategy_detail(const PlanInput& in) {
  const auto& config = in.observed.config;
  if (!config) return "no configuration fits";
  std::string detail = "shift all at once";
  const std::string step =
      std::to_string(config->percentage) + " % / " + std::to_string(config->interval_minutes) + "m";
  if (config->type == "TimeBasedCanary") detail = "shift canary " + step;
  if (config->type == "TimeBasedLinear") detail = "shift linear " + step;
  if (in.observed.group)
    detail += ", bake " + spelled(std::chrono::minutes(in.observed.group->bake_minutes));
  return detail;
}

std::string next_revision(const PlanInput& in) {
  // Revisions are numbered by AWS; the next is at least one more than the current one.
  return in.observed.current ? in.observed.current->family + " (after " +
                                   std::to_string(in.observed.current->revision) + ")"
                             : in.project.name;
}

}  // namespace

bool Plan::has_changes() const {
  return std::any_of(lines.begin(), lines.end(),
                     [](const PlanLine& line) { return line.mark != "="; });
}

Plan make_plan(const PlanInput& in) {
  Plan plan;
  plan.total = in.total_limit;
  plan.lines.push_back({"+", "task definition", next_revision(in), images_detail(in)});
  plan.lines.push_back({"~", "service", in.project.service.name, strategy_detail(in)});
  plan.lines.push_back(
      {"=", "listener", "production", "left to CodeDeploy (weights, target group)"});
  plan.steps = {{Step::verify, {}, seam::Length(0)},
                {Step::register_, {"ecs:RegisterTaskDefinition"}, seam::Length(0)},
                {Step::deploy, {"codedeploy:CreateDeployment"}, seam::Length(0)},
                {Step::install, {}, in.install_limit},
                {Step::shift, {}, seam::Length(0)},
                {Step::bake, {}, in.total_limit}};
  if (in.project.cloudflare) {
    std::string what;
    for (const std::string& one : in.project.cloudflare->purge)
      what += (what.empty() ? "purge " : ", ") + one;
    plan.lines.push_back({what.empty() ? "=" : "~", "cloudflare", in.project.cloudflare->zone,
                          what + (what.empty() ? "" : "; ") + "record unchanged"});
    const auto count = cloudflare::purge_bodies(in.project.cloudflare->purge).size();
    plan.steps.push_back({Step::cloudflare,
                          std::vector<std::string>(count, "cloudflare:PurgeCache"),
                          std::chrono::minutes(30)});
  }
  plan.steps.push_back({Step::confirm, {}, seam::Length(0)});
  return plan;
}

std::string document_of(const Plan& plan, const std::vector<Finding>& findings) {
  JsonWriter out;
  const auto count = [&](std::string_view mark) {
    return static_cast<int>(std::count_if(plan.lines.begin(), plan.lines.end(),
                                          [&](const auto& line) { return line.mark == mark; }));
  };
  out.open()
      .add("format", 1)
      .add("add", count("+"))
      .add("change", count("~"))
      .add("destroy", count("-"));
  out.add("at_most", spelled(plan.total)).open_list("lines");
  for (const PlanLine& line : plan.lines)
    out.open()
        .add("mark", line.mark)
        .add("what", line.what)
        .add("name", line.name)
        .add("detail", line.detail)
        .close();
  out.close_list().open_list("steps");
  for (const PlannedStep& step : plan.steps) {
    out.open().add("step", name_of(step.step)).open_list("calls");
    for (const std::string& call : step.calls) out.item(call);
    out.close_list().add("limit", spelled(step.limit)).close();
  }
  out.close_list().open_list("findings");
  for (const Finding& one : findings)
    out.open()
        .add("id", one.id)
        .add("severity", name_of(one.severity))
        .add("text", one.text)
        .add("why", one.why)
        .add("try", one.remedy)
        .close();
  return out.close_list().close().take();
}

}  // namespace greenroom::real
