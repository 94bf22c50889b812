#include "harness/report/html/lanes.hpp"

#include "harness/report/html/svg.hpp"

#include <algorithm>

namespace greenroom::harness::html {
namespace {

constexpr std::int64_t row_height = 22;
constexpr std::size_t crowd = 600;
constexpr std::size_t sentence_most = 1500;

/// A sentence that nobody would listen to the end of is cut, and says so.
std::string sentence(const std::string& text) {
  if (text.size() <= sentence_most) return text;
  const std::size_t cut = text.rfind(", ", sentence_most);
  return text.substr(0, cut == std::string::npos ? 0 : cut) +
         ", and more: the table of events has all.";
}

std::string data_of(const std::string& value, std::uint64_t row) {
  std::string rest;
  if (!value.empty()) rest += " data-v=\"" + escaped(value) + "\"";
  if (row != 0) rest += " data-r=\"" + std::to_string(row) + "\"";
  return rest;
}

/// Letters on a fleet's own colour, or with a rim of paper where the ground is a pattern.
const char* letters_on(const std::string& style) {
  if (style == "blue") return "on-b";
  if (style == "green") return "on-g";
  return style == "ill" || style == "coming" || style == "leaving" ? "by" : "in";
}

/// Within the span, behind it, or before it: where there is room.
std::string span_label(const Span& span, std::int64_t left, std::int64_t right, std::int64_t top,
                       std::int64_t free_from, std::int64_t free_until, bool marked) {
  if (span.label.empty()) return "";
  const std::int64_t wide = text_width(span.label) + 80, indent = marked ? 110 : 50;
  if (right - left >= wide + indent - 50)
    return label(left + indent, top + 15, letters_on(span.style), span.label);
  if (free_until - right >= wide) return label(right + 40, top + 15, "by", span.label);
  if (left - free_from >= wide + 60) return label(left - 100, top + 15, "by last", span.label);
  return "";
}

/// A span is never so narrow that it cannot be seen.
void add_span(std::string& out, const Span& span, const Axis& axis, std::int64_t top,
              std::int64_t right) {
  out += box({axis.place(span.from), right, top + 3, row_height - 6}, "s " + span.style,
             data_of(span.value, span.row),
             clock(span.from) + " to " + clock(span.to) + "  " +
                 (span.value.empty() ? span.label : span.value));
}

void add_mark(std::string& out, const Mark& mark, const Axis& axis, std::int64_t top) {
  out += "<g class=\"m " + mark.style + "\" transform=\"translate(" + tenths(axis.place(mark.at)) +
         "," + std::to_string(top + row_height / 2) + ")\"" + data_of(mark.value, mark.row) +
         "><title>" + escaped(clock(mark.at) + "  " + mark.value) +
         "</title><circle r=\"7\"/><text y=\"4\">" + escaped(mark.sign) + "</text></g>";
}

void add_row(std::string& out, const LaneRow& row, const Axis& axis, std::int64_t top) {
  // Of very many, one is drawn a unit of width: more could not be told apart.
  const bool thin = row.spans.size() + row.marks.size() > crowd;
  std::int64_t free_from = 0;
  for (std::size_t i = 0; i < row.spans.size(); ++i) {
    const Span& span = row.spans[i];
    const std::int64_t left = axis.place(span.from);
    const std::int64_t right = std::max(axis.place(span.to), left + 20);
    if (thin && i > 0 && right - free_from < 20) continue;
    std::int64_t until = i + 1 < row.spans.size() ? axis.place(row.spans[i + 1].from) : lane_width;
    bool marked = false;
    for (std::size_t m = 0; !thin && m < row.marks.size(); ++m) {
      const std::int64_t at = axis.place(row.marks[m].at);
      marked = marked || (at > left - 70 && at < left + 70);
      if (at >= right) until = std::min(until, at - 80);
    }
    add_span(out, span, axis, top, right);
    if (!thin) out += span_label(span, left, right, top, free_from, until, marked);
    free_from = right;
  }
  std::int64_t last = -lane_width;
  for (const Mark& mark : row.marks) {
    if (thin && axis.place(mark.at) - last < 20) continue;
    add_mark(out, mark, axis, top);
    last = axis.place(mark.at);
  }
}

std::string rows_of(const Lane& lane, const Axis& axis) {
  std::string out;
  for (std::size_t i = 0; i < lane.rows.size(); ++i)
    add_row(out, lane.rows[i], axis, static_cast<std::int64_t>(i) * row_height);
  return out;
}

/// In the gutter; what is too long for it ends in dots and is told in full where it is pointed at.
std::string row_name(const std::string& name, std::int64_t baseline) {
  constexpr std::size_t most = 15;
  std::string text = name;
  if (name.size() > most) {
    std::size_t cut = most - 1;
    while (cut > 0 && (static_cast<unsigned char>(name[cut]) & 0xC0U) == 0x80U) --cut;
    text = name.substr(0, cut) + "…";
  }
  return "<text class=\"rn\" x=\"-8\" y=\"" + std::to_string(baseline) + "\">" + escaped(text) +
         (text == name ? "" : "<title>" + escaped(name) + "</title>") + "</text>";
}

/// On the axis a click unfolds them, where there are scripts.
std::string folds(const Axis& axis, std::int64_t height, bool unfold) {
  std::string out;
  for (const Stretch& stretch : axis.stretches())
    if (stretch.folded)
      out += box({stretch.left, stretch.right, 0, height}, unfold ? "fold unfold" : "fold",
                 unfold ? " data-fold=\"" + std::to_string(stretch.from) + "\"" : "");
  return out;
}

}  // namespace

std::string drawn(const Lane& lane, const Axis& axis, const std::vector<Guide>& guides) {
  const std::int64_t height =
      lane.height > 0 ? lane.height : static_cast<std::int64_t>(lane.rows.size()) * row_height;
  std::string out = "<svg id=\"svg-" + lane.id + "\" viewBox=\"-92 0 1102 " +
                    std::to_string(height) + "\" role=\"img\" aria-labelledby=\"" + lane.id +
                    "-t " + lane.id + "-d\"><title id=\"" + lane.id + "-t\">" + escaped(lane.name) +
                    "</title><desc id=\"" + lane.id + "-d\">" + escaped(sentence(lane.about)) +
                    "</desc>";
  const std::int64_t each = lane.rows.empty() ? lane.row_height : row_height;
  std::int64_t baseline = each * 2 / 3;
  for (const std::string& name : lane.names) {
    out += row_name(name, baseline);
    baseline += each;
  }
  out += "<g class=\"plot\" clip-path=\"url(#plot)\">" + folds(axis, height, false);
  out += lane.drawing.empty() ? rows_of(lane, axis) : lane.drawing;
  for (const Guide& guide : guides) {
    const std::int64_t at = axis.place(guide.at);
    out += box({at - 5, at + 5, 0, height}, "guide " + guide.style);
  }
  return out + "</g></svg>\n";
}

std::string drawn_axis(const Axis& axis) {
  std::string out =
      "<svg id=\"svg-axis\" viewBox=\"-92 0 1102 34\" role=\"img\" "
      "aria-labelledby=\"axis-t axis-d\"><title id=\"axis-t\">time axis</title><desc "
      "id=\"axis-d\">Virtual time from 0:00 to " +
      escaped(clock(axis.end()));
  for (const Stretch& stretch : axis.stretches())
    if (stretch.folded)
      out += escaped("; nothing new from " + clock(stretch.from) + " to " + clock(stretch.to) +
                     ", folded");
  out += ".</desc><g class=\"plot\" clip-path=\"url(#plot)\">" + folds(axis, 34, true);
  for (const std::int64_t tick : axis.ticks()) {
    const std::int64_t at = axis.place(tick);
    out += box({at, at + 10, 22, 12}, "tick");
    std::string text = clock(tick);
    text.resize(text.size() - 2);  // ticks are whole seconds
    out += label(std::clamp<std::int64_t>(at, 0, lane_width - 50), 17,
                 at < 150                ? "tl first"
                 : at > lane_width - 150 ? "tl last"
                                         : "tl",
                 text);
  }
  for (const Stretch& stretch : axis.stretches()) {
    if (!stretch.folded) continue;
    std::string length = clock(stretch.to - stretch.from);
    length.resize(length.size() - 2);
    out += "<g class=\"unfold\" data-fold=\"" + std::to_string(stretch.from) +
           "\" transform=\"translate(" + tenths((stretch.left + stretch.right) / 2) +
           ",0)\"><title>" + escaped(length + " in which nothing new happens, folded") +
           "</title><text y=\"9\">" + escaped(length) +
           "</text><text class=\"slashes\" y=\"30\">//</text></g>";
  }
  return out + "</g></svg>\n";
}

}  // namespace greenroom::harness::html
