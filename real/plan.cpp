#include "real/plan.hpp"

#include "real/clients/json.hpp"
#include "real/text/text.hpp"

#include <fmt/format.h>

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

std::string text_of(const Waits& waits) {
  std::size_t what_width = 0, length_width = 0;
  for (const Wait& part : waits.parts) {
    what_width = std::max(what_width, part.what.size());
    length_width = std::max(length_width, spelled(part.length).size());
  }
  std::string text = fmt::format("Waits: at most {} ({}), then the verdict is unknown\n",
                                 spelled(waits.total), waits.from);
  for (const Wait& part : waits.parts)
    text += fmt::format("  {:<{}}  {:<{}}  {}\n", part.what, what_width, spelled(part.length),
                        length_width, part.from);
  return text;
}

void add_waits(JsonWriter& out, const Waits& waits) {
  out.open("waits").add("total", spelled(waits.total)).add("from", waits.from).open_list("parts");
  for (const Wait& part : waits.parts)
    out.open()
        .add("what", part.what)
        .add("length", spelled(part.length))
        .add("from", part.from)
        .close();
  out.close_list().close();
}

std::string spoken(const PlanLine& line) {
  return fmt::format("{} {} {} ({})", line.mark, line.what, line.name, line.detail);
}

}  // namespace

bool Plan::has_changes() const {
  return std::any_of(lines.begin(), lines.end(),
                     [](const PlanLine& line) { return line.mark != "="; });
}

int Plan::count(std::string_view mark) const {
  return static_cast<int>(std::count_if(lines.begin(), lines.end(),
                                        [&](const PlanLine& line) { return line.mark == mark; }));
}

Plan make_plan(const PlanInput& in) {
  Plan plan;
  plan.project = in.project.name;
  plan.tag = in.command.tag;
  plan.shift = in.command.shift.value_or("");
  plan.step = in.command.step.value_or("");
  plan.every = in.command.every.value_or("");
  plan.waits = waits_of(in.project, in.appspec, in.observed);
  plan.poll = in.project.waits.poll;
  plan.lines.push_back({"+", "task definition", next_revision(in), images_detail(in)});
  plan.lines.push_back({"~", "service", in.project.service.name, strategy_detail(in)});
  plan.lines.push_back(
      {"=", "listener", "production", "left to CodeDeploy (weights, target group)"});
  for (const Gate& gate : in.project.gates)
    plan.lines.push_back({"=", "gate", "after " + std::string(name_of(gate.after)),
                          gate.url() + " answers " + gate.rule() + ", otherwise " +
                              (gate.aborts ? "abort" : "warn")});
  plan.steps = {{Step::verify, {}, seam::Length(0)},
                {Step::register_, {"ecs:RegisterTaskDefinition"}, seam::Length(0)},
                {Step::deploy, {"codedeploy:CreateDeployment"}, seam::Length(0)},
                {Step::install, {}, plan.waits.install},
                {Step::shift, {}, seam::Length(0)},
                {Step::bake, {}, plan.waits.total}};
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

std::string text_of(const Plan& plan) {
  std::size_t what_width = 0, name_width = 0, calls = 0;
  for (const PlanLine& line : plan.lines) {
    what_width = std::max(what_width, line.what.size());
    name_width = std::max(name_width, line.name.size());
  }
  std::string text;
  for (const PlanLine& line : plan.lines) {
    text += fmt::format("  {} {:<{}}  {:<{}}  {}", line.mark, line.what, what_width, line.name,
                        name_width, line.detail);
    if (line.what == "service") text += "      at most " + spelled(plan.waits.total);
    text += '\n';
  }
  for (const PlannedStep& step : plan.steps) calls += step.calls.size();
  return text +
         fmt::format(
             "Plan: {} to add, {} to change, {} to destroy; {} calls that change something, "
             "then a poll every {}\n",
             plan.count("+"), plan.count("~"), plan.count("-"), calls, spelled(plan.poll)) +
         text_of(plan.waits);
}

std::string document_of(const Plan& plan, const std::vector<Finding>& findings) {
  JsonWriter out;
  out.open()
      .add("format", 1)
      .add("project", plan.project)
      .add("tag", plan.tag)
      .add_if("shift", plan.shift)
      .add_if("step", plan.step)
      .add_if("every", plan.every)
      .add("add", plan.count("+"))
      .add("change", plan.count("~"))
      .add("destroy", plan.count("-"));
  out.add("at_most", spelled(plan.waits.total));
  add_waits(out, plan.waits);
  out.open_list("lines");
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

seam::Result<SavedPlan> plan_from(const std::string& file, std::string_view text) {
  const auto refused = [&](const std::string& why) {
    return seam::fail(
        seam::ErrorKind::bad_input, "C111",
        file + ":1:1: " + why + " [C111]\n  try      greenroom-deploy plan --out " + file);
  };
  const auto document = JsonDocument::parse(text);
  if (!document) return refused("this is not JSON: " + document.error().message);
  const JsonView root = document->root();
  if (!root["lines"].exists()) return refused("this is not a plan: it has no lines");
  if (root["format"].integer() != 1) return refused("a plan of another format than 1");
  SavedPlan saved{root["project"].string(), root["tag"].string(),   root["shift"].string(),
                  root["step"].string(),    root["every"].string(), {}};
  for (const JsonView& line : root["lines"].items())
    saved.lines.push_back({line["mark"].string(), line["what"].string(), line["name"].string(),
                           line["detail"].string()});
  return saved;
}

std::vector<Finding> differences(const SavedPlan& saved, const Plan& now) {
  std::vector<Finding> findings;
  const auto add = [&](const std::string& text) {
    findings.push_back({"C112", text, "what would happen is not what was planned and looked at",
                        "greenroom-deploy plan " + saved.tag, Severity::error});
  };
  if (saved.project != now.project)
    add(fmt::format("the plan is for project {}, not {}", saved.project, now.project));
  for (const PlanLine& line : now.lines) {
    if (std::find(saved.lines.begin(), saved.lines.end(), line) == saved.lines.end())
      add("not in the plan: " + spoken(line));
  }
  for (const PlanLine& line : saved.lines) {
    if (std::find(now.lines.begin(), now.lines.end(), line) == now.lines.end())
      add("in the plan, and no longer so: " + spoken(line));
  }
  return findings;
}

}  // namespace greenroom::real
