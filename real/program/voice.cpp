#include "real/program/voice.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace greenroom::real::program {
namespace {

std::string_view text_of(const seam::JournalRecord& record, std::string_view name) {
  for (const seam::Field& field : record.fields)
    if (field.name == name)
      if (const auto* text = std::get_if<std::string_view>(&field.value)) return *text;
  return {};
}

std::string clock_text(seam::Length passed) {
  const auto all = passed.count() / 1'000'000;
  char text[32];
  std::snprintf(text, sizeof text, "%4lld:%02lld", static_cast<long long>(all / 60),
                static_cast<long long>(all % 60));
  return text;
}

/// The id stands in the first line, where tools look for it; what follows is the text's own list.
void tell(const Voice::Finding& one) {
  std::string text = one.text;
  text.insert(std::min(text.find('\n'), text.size()), " [" + one.id + "]");
  std::fprintf(stderr, "%s: %s\n", one.severity == "error" ? "error" : "warning", text.c_str());
  if (!one.why.empty()) std::fprintf(stderr, "  why      %s\n", one.why.c_str());
  if (!one.remedy.empty()) std::fprintf(stderr, "  try      %s\n", one.remedy.c_str());
}

}  // namespace

Voice::Voice(bool quiet, int verbose, std::function<seam::Steady()> now)
    : quiet_(quiet), verbose_(verbose), now_(std::move(now)), began_(now_()) {}

void Voice::write(const seam::JournalRecord& record) {
  const std::string at = clock_text(now_() - began_);
  if (record.kind == "step") {
    const std::string_view outcome = text_of(record, "outcome");
    step_ = text_of(record, "step");
    text_ = text_of(record, "text").empty() ? outcome : text_of(record, "text");
    if (quiet_ || (outcome == "started" && verbose_ == 0)) return;
    const std::string step(text_of(record, "step"));
    const std::string text(text_of(record, "text"));
    const char* sign = outcome == "failed" ? "x" : outcome == "indeterminate" ? "?" : " ";
    std::printf("%s %s %-11s %s\n", at.c_str(), sign, step.c_str(),
                text.empty() ? std::string(outcome).c_str() : text.c_str());
  } else if (record.kind == "finding") {
    findings_.push_back({std::string(text_of(record, "id")),
                         std::string(text_of(record, "severity")),
                         std::string(text_of(record, "text")), std::string(text_of(record, "why")),
                         std::string(text_of(record, "try"))});
    tell(findings_.back());
  } else if (record.kind == "lease" && !quiet_ &&
             (verbose_ > 0 || text_of(record, "what") == "refused")) {
    std::printf("%s   lease       %s\n", at.c_str(), std::string(text_of(record, "what")).c_str());
  }
  std::fflush(stdout);
}

void Voice::tell_where() const {
  std::fprintf(stderr, "%s   %-11s %s\n", clock_text(now_() - began_).c_str(),
               step_.empty() ? "begins" : step_.c_str(), text_.c_str());
}

}  // namespace greenroom::real::program
