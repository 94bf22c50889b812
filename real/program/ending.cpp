#include "real/program/ending.hpp"

#include "real/clients/json.hpp"

#include <algorithm>
#include <cstdio>

namespace greenroom::real::program {
namespace {

constexpr int bad_input_exit = 254;

std::string flags_of(const Wanted& wanted) {
  std::string flags;
  if (wanted.command.endpoint) flags += " --endpoint " + *wanted.command.endpoint;
  if (wanted.command.profile) flags += " --profile " + *wanted.command.profile;
  if (wanted.command.region) flags += " --region " + *wanted.command.region;
  if (wanted.command.state_dir != Command{}.state_dir)
    flags += " --state " + wanted.command.state_dir;
  if (wanted.command.project_file != Command{}.project_file)
    flags += " --config " + wanted.command.project_file;
  return flags;
}

/// What a deploy of this plan says besides: the saved plan, or the same words again.
std::string what_of(const Wanted& wanted) {
  if (!wanted.out_file.empty()) return " --plan " + wanted.out_file;
  const Command& command = wanted.command;
  std::string words = command.tag.empty() ? "" : " " + command.tag;
  if (command.shift) words += " --shift " + *command.shift;
  if (command.step) words += " --step " + *command.step;
  if (command.every) words += " --every " + *command.every;
  return words;
}

/// What is wrong in a file says so itself, with its place and its id; the rest is given them here.
std::string told(const seam::Error& error) {
  std::string text = error.message;
  const std::size_t end = std::min(text.find('\n'), text.size());
  if (error.code.empty() || text.find(" [" + error.code + "]") < end) return text + "\n";
  text.insert(end, " [" + error.code + "]");
  return "greenroom-deploy: " + text + "\n";
}

/// The remedy that stands in a message: "\n  try      ...".
std::string remedy_in(const std::string& message) {
  constexpr std::string_view mark = "\n  try      ";
  const auto at = message.find(mark);
  if (at == std::string::npos) return "";
  const auto begin = at + mark.size();
  return message.substr(begin, message.find('\n', begin) - begin);
}

void print_bad_input(const std::string& id, const std::string& message) {
  Outcome outcome{Verdict::none, bad_input_exit, {}, message, {}, {}};
  std::string text = message.substr(0, message.find('\n'));
  const auto tag = text.find(" [" + id + "]");
  if (!id.empty() && tag != std::string::npos) text.erase(tag);
  std::printf("%s\n",
              ending_document(outcome, {{id, "error", text, "", remedy_in(message)}}).c_str());
}

}  // namespace

std::string ending_document(const Outcome& outcome, const std::vector<Voice::Finding>& findings) {
  JsonWriter out;
  out.open()
      .add("format", 1)
      .add("verdict", name_of(outcome.verdict))
      .add("exit", outcome.exit)
      .add("deployment", outcome.deployment)
      .add("because", outcome.because)
      .open_list("way_back");
  for (const std::string& command : outcome.way_back) out.item(command);
  out.close_list().open_list("findings");
  for (const Voice::Finding& one : findings)
    out.open()
        .add("id", one.id)
        .add("severity", one.severity)
        .add("text", one.text)
        .add("why", one.why)
        .add("try", one.remedy)
        .close();
  return out.close_list().close().take();
}

int bad_input(bool json, const seam::Error& error) {
  if (json) print_bad_input(error.code, error.message);
  std::fputs(told(error).c_str(), stderr);
  return bad_input_exit;
}

int bad_words(bool json, const std::string& message, const std::string& nearest,
              const std::string& verb) {
  if (json) print_bad_input("C101", message);
  std::fprintf(stderr, "greenroom-deploy: %s [C101]\n%s  more     greenroom-deploy %s--help\n",
               message.c_str(), nearest.empty() ? "" : ("  nearest  " + nearest + "\n").c_str(),
               verb.empty() ? "" : (verb + " ").c_str());
  return bad_input_exit;
}

int say_outcome(const Wanted& wanted, const Outcome& outcome,
                const std::vector<Voice::Finding>& findings) {
  if (wanted.json || wanted.command.verb == Verb::status) {
    const bool has_own = !outcome.document.empty();
    std::printf("%s\n", (has_own ? outcome.document : ending_document(outcome, findings)).c_str());
    return outcome.exit;
  }
  std::fputs(outcome.text.c_str(), stdout);
  if (wanted.command.verb == Verb::plan && outcome.verdict == Verdict::none)
    std::printf("go:  greenroom-deploy deploy%s%s\n", what_of(wanted).c_str(),
                flags_of(wanted).c_str());
  if (outcome.verdict == Verdict::none) return outcome.exit;
  std::printf("%s (exit %d)%s%s\n", std::string(name_of(outcome.verdict)).c_str(), outcome.exit,
              outcome.because.empty() ? "" : ": ", outcome.because.c_str());
  for (const std::string& command : outcome.way_back) std::printf("  %s\n", command.c_str());
  return outcome.exit;
}

int say_interrupted(const Wanted& wanted, Outcome outcome,
                    const std::vector<Voice::Finding>& findings) {
  for (std::string& command : outcome.way_back)
    if (command.starts_with("greenroom-deploy ")) command += flags_of(wanted);
  if (wanted.json) std::printf("%s\n", ending_document(outcome, findings).c_str());
  std::fprintf(stderr, "%s\n", outcome.because.c_str());
  for (const std::string& command : outcome.way_back) {
    const char* label = command.starts_with("greenroom-deploy resume")     ? "resume"
                        : command.starts_with("greenroom-deploy rollback") ? "stop"
                        : command.starts_with("greenroom-deploy status")   ? "look"
                                                                           : "remove";
    std::fprintf(stderr, "  %-8s %s\n", label, command.c_str());
  }
  return outcome.exit;
}

}  // namespace greenroom::real::program
