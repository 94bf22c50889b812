#include "real/program/voice.hpp"

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
    const bool error = text_of(record, "severity") == "error";
    std::fprintf(stderr, "%s: %s [%s]\n", error ? "error" : "warning",
                 std::string(text_of(record, "text")).c_str(),
                 std::string(text_of(record, "id")).c_str());
    for (const char* field : {"why", "try"})
      if (const std::string text(text_of(record, field)); !text.empty())
        std::fprintf(stderr, "  %-8s %s\n", field, text.c_str());
  } else if (record.kind == "lease" && (verbose_ > 0 || text_of(record, "what") == "refused")) {
    std::printf("%s   lease       %s\n", at.c_str(), std::string(text_of(record, "what")).c_str());
  }
  std::fflush(stdout);
}

void Voice::tell_where() const {
  std::fprintf(stderr, "%s   %-11s %s\n", clock_text(now_() - began_).c_str(),
               step_.empty() ? "begins" : step_.c_str(), text_.c_str());
}

}  // namespace greenroom::real::program
