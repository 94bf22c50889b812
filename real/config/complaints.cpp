#include "real/config/complaints.hpp"

#include "real/text/text.hpp"

#include <algorithm>

namespace greenroom::real {

namespace {

constexpr std::size_t complaints_max = 20;

void spell(std::string& out, const std::string& file, const std::string& text,
           const Complaint& one) {
  out += file + ":" + std::to_string(one.place.line) + ":" + std::to_string(one.place.column) +
         ": " + one.what + " [" + one.id + "]\n";
  const auto lines = split(text, '\n');
  const auto index = static_cast<std::size_t>(one.place.line) - 1;
  if (one.place.line > 0 && index < lines.size() && !trimmed(lines[index]).empty()) {
    const std::string number = std::to_string(one.place.line);
    const auto column = static_cast<std::size_t>(std::max(one.place.column, 1)) - 1;
    out += "  " + number + " | " + std::string(lines[index].substr(0, 160)) + "\n";
    out += "  " + std::string(number.size(), ' ') + " | " +
           std::string(std::min<std::size_t>(column, 160), ' ') + "^\n";
  }
  if (!one.why.empty()) out += "  why      " + one.why + "\n";
  if (!one.remedy.empty()) out += "  try      " + one.remedy + "\n";
}

}  // namespace

Place Complaints::place_at(std::size_t offset) const {
  Place place;
  for (std::size_t i = 0; i < offset && i < text_.size(); ++i) {
    ++place.column;
    if (text_[i] == '\n') place = {place.line + 1, 1};
  }
  return place;
}

std::string Complaints::spelled() const {
  std::vector<Complaint> ordered = all_;
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const Complaint& a, const Complaint& b) { return a.place < b.place; });
  std::string out;
  for (std::size_t i = 0; i < ordered.size() && i < complaints_max; ++i)
    spell(out, file_, text_, ordered[i]);
  if (ordered.size() > complaints_max)
    out += file_ + ": and " + std::to_string(ordered.size() - complaints_max) + " more\n";
  if (!out.empty()) out.pop_back();
  return out;
}

seam::Error Complaints::error() const {
  return seam::Error{
      seam::ErrorKind::bad_input, all_.empty() ? "" : all_.front().id, spelled(), 0, {}, {}};
}

}  // namespace greenroom::real
