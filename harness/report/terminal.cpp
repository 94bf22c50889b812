#include "harness/report/terminal.hpp"

#include <algorithm>
#include <filesystem>
#include <map>

namespace greenroom::harness {
namespace {

std::int64_t value(const CaseResult& result, std::string_view name) {
  for (const Number& number : result.numbers)
    if (number.name == name) return number.value;
  return 0;
}

/// What is longer than its column stays apart from the next all the same.
std::string in_column(const std::string& text, std::size_t columns, std::size_t apart = 2) {
  return padded(text, std::max(columns, columns_of(text) + apart));
}

std::string thousands(std::int64_t number) { return shown({"", Amount::Kind::count, number}); }

constexpr std::size_t strip_column = 92;  ///< where the strip begins, on 120 columns and more

bool has_strip(const Look& look) { return look.terminal && look.columns >= 120; }

/// "███████●     ▂▇█": the fleets' shares in eighths, and the visits lost in a second.
std::string strip(const StoryLine& line, std::int64_t most_lost, const Signs& sign) {
  constexpr std::int64_t cells = 8;
  std::int64_t green = (line.green * cells + 500'000) / 1'000'000;
  if (line.green > 0 && green == 0) green = 1;
  if (line.green < 1'000'000 && green == cells) green = cells - 1;
  std::string text = repeated(sign.blue_cell, static_cast<std::size_t>(cells - green)) +
                     repeated(sign.green, static_cast<std::size_t>(green));
  if (line.lost.empty()) return text;
  text += "      ";
  for (const std::int64_t lost : line.lost) {
    const std::int64_t height = most_lost == 0 ? 0 : (lost * cells + most_lost - 1) / most_lost;
    if (height == 0)
      text += " ";
    else
      text +=
          sign.bars.substr(static_cast<std::size_t>(height - 1) * sign.bar_bytes, sign.bar_bytes);
  }
  return text;
}

/// Words that reach into the strip keep their line; the strip gives way.
std::string beside(const std::string& words, const std::string& strip) {
  if (columns_of(words) + 2 > strip_column) return words;
  return padded(words, strip_column) + strip;
}

std::string title_line(const CaseResult& result, const Look& look, const Signs& sign) {
  if (!has_strip(look)) return result.title + "\n";
  return beside(result.title, sign.blue + " share " + sign.green + "     lost/s") + "\n";
}

void add_story(std::string& out, const CaseResult& result, const Look& look, const Signs& sign) {
  std::int64_t most_lost = 0;
  for (const StoryLine& line : result.story)
    for (const std::int64_t lost : line.lost) most_lost = std::max(most_lost, lost);
  for (const StoryLine& line : result.story) {
    std::string word = line.word;
    if (line.sign == StoryLine::Sign::fault) word += " " + sign.fault;
    if (line.sign == StoryLine::Sign::bad) word += " " + sign.bad;
    const std::string words = right(clock_text(line.at.time_since_epoch(), true), 9) + "  " +
                              in_column(word, 12, 1) + with_fleets(line.text, sign);
    out += (has_strip(look) ? beside(words, strip(line, most_lost, sign)) : words) + "\n";
  }
}

void add_numbers(std::string& out, const CaseResult& result) {
  out += "  users       " + thousands(value(result, "users.total")) + " asked   " +
         thousands(value(result, "users.lost")) + " lost   " +
         std::to_string(value(result, "downtime") / 1'000'000) + " s down   " +
         clock_text(Length(value(result, "both_live")), false) + " on both versions\n";
  const std::int64_t extra = value(result, "extra_tasks") / 60'000'000;
  out += "  cost        " + std::to_string(extra) + " task minutes beyond the usual   " +
         thousands(value(result, "api_calls")) + " calls   " +
         thousands(value(result, "throttles")) + " throttled\n";
}

/// "S1-S5", "S7 S8": runs of neighbours are folded.
std::string folded(const std::vector<std::string>& ids) {
  std::string text;
  for (std::size_t i = 0; i < ids.size();) {
    std::size_t end = i;
    const auto number = [&](std::size_t at) { return std::stoi(ids[at].substr(1)); };
    while (end + 1 < ids.size() && ids[end + 1][0] == ids[i][0] &&
           number(end + 1) == number(end) + 1)
      ++end;
    if (!text.empty()) text += " ";
    text += ids[i];
    if (end > i) text += (end > i + 1 ? "-" : " ") + ids[end];
    i = end + 1;
  }
  return text;
}

/// Rules that AWS does not tell, where another value would end this otherwise.
void add_depends(std::string& out, const CaseResult& result, const Signs& sign) {
  for (const Dependence& one : result.depends)
    out += sign.unknown + " depends on  " + one.rule + " (" + one.from + "): under " + one.value +
           "  " + one.outcome + "\n";
  if (result.depends_cut)
    out += sign.unknown +
           " depends on  not known: interrupted while it was played under other rules\n";
}

void add_properties(std::string& out, const CaseResult& result, const Signs& sign) {
  std::map<Judgement::State, std::vector<std::string>> by_state;
  for (const Judgement& judgement : result.properties)
    by_state[judgement.state].push_back(judgement.id);
  out += "  properties  ";
  if (!by_state[Judgement::State::held].empty())
    out += folded(by_state[Judgement::State::held]) + " " + sign.good;
  if (!by_state[Judgement::State::broken].empty())
    out += "  " + folded(by_state[Judgement::State::broken]) + " " + sign.bad;
  if (!by_state[Judgement::State::unmet].empty())
    out += "      not met here: " + folded(by_state[Judgement::State::unmet]);
  out += "\n";
}

/// An overlay's file where the word stands in one, else the scenario's.
const std::string& file_of(const CaseResult& result, const std::string& own) {
  return own.empty() ? result.file : own;
}

std::string where_of(const CaseResult& result, const std::string& own, int line) {
  if (line == 0) return "";
  return std::filesystem::path(file_of(result, own)).filename().string() + ":" +
         std::to_string(line);
}

void add_failures(std::string& out, const CaseResult& result, const Signs& sign) {
  for (const Judgement* each : failures_of(result)) {
    const Judgement& judgement = *each;
    const std::string where = where_of(result, judgement.file, judgement.line);
    if (judgement.id == "S3") {
      out += judgement.what + "\n" + judgement.because + "\n" + sign.bad + " S3\n";
      continue;
    }
    out += sign.bad + " " + judgement.id + "  " +
           (where.empty() ? judgement.what : in_column(judgement.what, 44) + where) + "\n";
    if (judgement.first) out += "      first    " + first_text(judgement) + "\n";
    if (!judgement.because.empty()) out += "      because  " + judgement.because + "\n";
    if (!judgement.remedy.empty()) out += "      try      " + judgement.remedy + "\n";
  }
  for (const Expected& expected : result.expectations) {
    if (expected.state == Expected::State::held) continue;
    if (result.interrupted && expected.state == Expected::State::unjudged) continue;  // not yet
    const std::string& mark = expected.state == Expected::State::missed ? sign.bad : sign.unknown;
    const std::string where = where_of(result, expected.file, expected.line);
    out += mark + " " + expected.word + "  " + expected.miss +
           (where.empty() ? "" : "   " + where) + "\n";
  }
}

std::string verdicts(const CaseResult& result) {
  std::map<std::string, std::string> last;
  for (const EngineWord& word : result.engines) last[word.actor] = word.verdict;
  if (last.size() == 1) return last.begin()->second;
  std::string text;
  for (const auto& [actor, verdict] : last)
    text += (text.empty() ? "" : ", ") + actor + " " + verdict;
  return text.empty() ? "no verdict" : text;
}

std::string wall_text(std::int64_t us) {
  if (us >= 10'000'000)
    return std::to_string(us / 1'000'000) + "." + std::to_string(us / 100'000 % 10) + " s";
  return std::to_string(us / 1000) + "." + std::to_string(us / 100 % 10) + " ms";
}

void add_closing(std::string& out, const CaseResult& result) {
  const std::string met =
      std::to_string(result.met()) + " of " + std::to_string(result.expectations.size());
  const bool s3_broken = std::any_of(
      result.properties.begin(), result.properties.end(),
      [](const Judgement& j) { return j.id == "S3" && j.state == Judgement::State::broken; });
  if (result.state == CaseResult::State::held) {
    std::string line = "HELD  " + verdicts(result) + ", as expected (" + met + ")";
    out += in_column(line, 46) + clock_text(result.virtual_time, false) + " of virtual time" +
           (result.wall_us > 0 ? " in " + wall_text(result.wall_us) : "") +
           (result.others_us >= 1'000'000
                ? " (and " + wall_text(result.others_us) + " under other rules)"
                : "") +
           "\n";
    return;
  }
  if (result.interrupted) {
    out += "UNKNOWN  interrupted at " + clock_text(result.virtual_time, false) +
           " of virtual time; " + met + " expectations held by then\n";
    return;
  }
  const bool open = result.state == CaseResult::State::unjudged;
  out += (open ? "UNKNOWN  " : "NOT HELD  ") + verdicts(result) +
         (s3_broken ? ", which is not what the world is" : ", as the tool said") + "; ";
  for (const Judgement& judgement : result.properties)
    if (result.fails(judgement)) out += judgement.id + " broken; ";
  out += met + " expectations\n";
}

}  // namespace

std::vector<const Judgement*> failures_of(const CaseResult& result) {
  std::vector<const Judgement*> failures;
  for (const Judgement& judgement : result.properties)
    if (result.fails(judgement)) failures.push_back(&judgement);
  std::stable_partition(failures.begin(), failures.end(),
                        [](const Judgement* one) { return one->id == "S3"; });
  return failures;
}

std::string first_text(const Judgement& judgement) {
  const Length at = judgement.first->time_since_epoch();
  const bool by_the_second = judgement.id == "S1" && at % std::chrono::seconds(1) == Length(0);
  return clock_text(at, !by_the_second);
}

std::string told(const CaseResult& result, const Look& look) {
  const Signs sign = signs(look);
  std::string out;
  if (result.state != CaseResult::State::skipped && result.state != CaseResult::State::void_run)
    out = settings_told(result.detail, look) + calls_told(result.detail, look);
  out += title_line(result, look, sign);
  if (result.state == CaseResult::State::void_run) {
    out +=
        sign.unknown + " the world is not as this scenario presumes: " + result.void_because + "\n";
    return out + "again:  " + result.reproduce + "\n";
  }
  if (result.state == CaseResult::State::skipped) return out + "- skipped: " + result.skip + "\n";
  add_story(out, result, look, sign);
  add_numbers(out, result);
  out += phases_told(result.detail, look);
  add_properties(out, result, sign);
  add_depends(out, result, sign);
  add_failures(out, result, sign);
  if (!result.held())
    for (const EngineWord& engine : result.engines)
      for (const std::string& command : engine.told_way_back())
        out += "  way back    " + command + "\n";
  add_closing(out, result);
  if (!result.report_path.empty()) out += "report: " + result.report_path + "\n";
  return out + "again:  " + result.reproduce + "\n";
}

std::string play_label(const Case& play, std::optional<std::uint64_t> seed) {
  const std::string label = play.name.empty() ? play.file : play.file + "@" + play.name;
  return std::filesystem::path(label).filename().string() +
         (seed ? " seed " + std::to_string(*seed) : "");
}

std::string one_line(const CaseResult& result, const Look& look, bool seeds) {
  const Signs sign = signs(look);
  const std::string name =
      result.short_label() + (seeds ? " seed " + std::to_string(result.seed) : "");
  switch (result.state) {
    case CaseResult::State::held:
      return sign.good + " " + name + " " + wall_text(result.wall_us) + "\n";
    case CaseResult::State::skipped:
      return sign.skipped + " " + name + " skipped: " + result.skip + "\n";
    case CaseResult::State::void_run:
      return sign.unknown + " " + name + " void: " + result.void_because + "\n";
    default:
      break;
  }
  std::string why;
  for (const Judgement& judgement : result.properties)
    if (result.fails(judgement)) why += " " + judgement.id;
  for (const Expected& expected : result.expectations)
    if (expected.state != Expected::State::held) why += " " + expected.word;
  return (result.state == CaseResult::State::unjudged ? sign.unknown : sign.bad) + " " + name +
         why + " " + wall_text(result.wall_us) + "\n";
}

std::string summed_up(const std::vector<CaseResult>& results, std::size_t planned,
                      std::size_t unread) {
  const auto count = [&](auto is) {
    return static_cast<std::size_t>(std::count_if(results.begin(), results.end(), is));
  };
  using State = CaseResult::State;
  const std::size_t failed = count([](const CaseResult& r) { return r.state == State::not_held; });
  const std::size_t skipped = count([](const CaseResult& r) { return r.state == State::skipped; });
  const std::size_t open = count([](const CaseResult& r) { return !r.held(); }) - failed;
  const std::size_t unplayed = planned - std::min(planned, results.size());
  const std::string of = " of " + std::to_string(planned + unread);
  std::string out;
  if (failed > 0)
    out = "NOT HELD  " + std::to_string(failed) + of;
  else if (open + unread + unplayed > 0)
    out = "UNKNOWN  " + std::to_string(open + unread + unplayed) + of;
  else
    out = "HELD  " + std::to_string(results.size()) + of;
  if (skipped > 0) out += ", " + std::to_string(skipped) + " skipped";
  if (failed > 0 && open > 0) out += ", " + std::to_string(open) + " not judged";
  if (unread > 0) out += ", " + std::to_string(unread) + " not readable";
  if (unplayed > 0) out += ", " + std::to_string(unplayed) + " not played";
  return out + "\n";
}

std::string quiet_line(const CaseResult& result, const Look& look, bool seeds) {
  if (result.held()) return "";
  return one_line(result, look, seeds) + "again:  " + result.reproduce + "\n";
}

std::string event_line(const std::string& label, const StoryLine& line) {
  Signs plain;
  plain.blue = "blue";
  plain.green = "green";
  const std::string& text = line.plain.empty() ? line.text : line.plain;
  return label + " " + clock_text(line.at.time_since_epoch(), true) + " " + line.word + " " +
         with_fleets(text, plain) + "\n";
}

}  // namespace greenroom::harness
