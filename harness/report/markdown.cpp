#include "harness/report/markdown.hpp"

#include "harness/report/terminal.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace greenroom::harness {
namespace {

using Lines = std::vector<std::string>;
using State = CaseResult::State;

constexpr std::size_t most_lines = 40;
constexpr std::size_t most_named = 4;  ///< of what was missed or is broken
constexpr std::size_t most_letters = 240;

/// One line of text that Markdown leaves as it is: nothing ends a cell, hides, or becomes a tag.
std::string plain(std::string_view text) {
  std::string out;
  std::size_t letters = 0;
  for (const char c : text) {
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U && ++letters > most_letters)
      return out + "…";
    if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '&')
      out += "&amp;";
    else if (c == '|' || c == '*' || c == '[' || c == ']' || c == '`' || c == '\\' || c == '~')
      (out += '\\') += c;
    else
      out += static_cast<unsigned char>(c) < ' ' || c == 0x7F ? ' ' : c;
  }
  return out;
}

/// A command to be pasted: as it is, in a fence of backticks longer than any in it.
std::string code(std::string text) {
  std::size_t longest = 0, run = 0;
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < ' ') c = ' ';
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  const std::string space = longest > 0 ? " " : "";
  return fence + space + text + space + fence;
}

/// A pipe would end the cell even in a code span.
std::string code_in_cell(const std::string& text) {
  std::string out;
  for (const char c : code(text)) (c == '|' ? out += '\\' : out) += c;
  return out;
}

std::string_view headline(State state) {
  switch (state) {
    case State::held:
      return "✓ HELD";
    case State::not_held:
      return "✗ NOT HELD";
    case State::unjudged:
      return "? UNKNOWN";
    case State::skipped:
      return "- SKIPPED";
    case State::void_run:
      return "? VOID";
  }
  return "? UNKNOWN";
}

std::string verdicts_of(const CaseResult& result) {
  std::map<std::string, std::string> last;
  for (const EngineWord& word : result.engines)
    last[word.actor] = word.verdict + " (exit " + std::to_string(word.exit) + ")";
  std::string text;
  for (const auto& [actor, verdict] : last)
    text += (text.empty() ? "" : ", ") + (last.size() > 1 ? actor + " " : "") + verdict;
  return text.empty() ? "no verdict" : text;
}

const Number* number_in(const CaseResult* result, std::string_view name) {
  if (result == nullptr) return nullptr;
  for (const Number& number : result->numbers)
    if (number.name == name) return &number;
  return nullptr;
}

/// "+1m", "-12", "same"; what only one of the two has, has no difference.
std::string difference(const Number* now, const Number* before) {
  if (now == nullptr || before == nullptr) return "";
  const std::int64_t change = now->value - before->value;
  if (change == 0) return "same";
  return (change > 0 ? "+" : "-") +
         shown(Number{now->name, now->kind, change > 0 ? change : -change});
}

std::string shown_or_dash(const Number* number) { return number == nullptr ? "-" : shown(*number); }

/// The same scenario, case and seed; else the only one there is.
const CaseResult* base_of(const CaseResult& result, const std::vector<CaseResult>& base,
                          bool alone) {
  for (const CaseResult& other : base)
    if (other.label() == result.label() && other.seed == result.seed) return &other;
  return alone && base.size() == 1 ? &base.front() : nullptr;
}

/// Names of both runs in the order of the language; what is nought in both says nothing.
Lines names_of_numbers(const CaseResult& result, const CaseResult* base) {
  Lines names;
  const auto add = [&](const CaseResult& one) {
    for (const Number& number : one.numbers)
      if (std::find(names.begin(), names.end(), number.name) == names.end())
        names.push_back(number.name);
  };
  add(result);
  if (base != nullptr) add(*base);
  std::erase_if(names, [&](const std::string& name) {
    const Number *now = number_in(&result, name), *before = number_in(base, name);
    const bool nought =
        (now == nullptr || now->value == 0) && (before == nullptr || before->value == 0);
    return nought && name != "users.lost";
  });
  return names;
}

void add_numbers(Lines& out, const CaseResult& result, const CaseResult* base) {
  out.push_back(base != nullptr ? "| number | this run | base | difference |" : "| number | |");
  out.push_back(base != nullptr ? "|---|--:|--:|--:|" : "|---|--:|");
  for (const std::string& name : names_of_numbers(result, base)) {
    const Number *now = number_in(&result, name), *before = number_in(base, name);
    std::string row = "| " + name + " | " + shown_or_dash(now) + " |";
    if (base != nullptr)
      row += " " + shown_or_dash(before) + " | " + difference(now, before) + " |";
    out.push_back(std::move(row));
  }
}

std::string ids_of(const CaseResult& result, Judgement::State state) {
  std::string ids;
  for (const Judgement& one : result.properties)
    if (one.state == state && !result.fails(one)) ids += (ids.empty() ? "" : " ") + one.id;
  return ids.empty() ? "-" : ids;
}

void add_properties(Lines& out, const CaseResult& result, const CaseResult* base) {
  const auto row = [&](const std::string& name, Judgement::State state) {
    const std::string now = ids_of(result, state);
    const std::string before = base == nullptr ? "-" : ids_of(*base, state);
    if (now == "-" && before == "-") return;
    std::string line = "| " + name + " | " + now + " |";
    if (base != nullptr) line += " " + before + " | " + (now == before ? "same" : "changed") + " |";
    out.push_back(std::move(line));
  };
  row("properties held ✓", Judgement::State::held);
  row("broken, as expected", Judgement::State::broken);
  row("not met here", Judgement::State::unmet);
}

/// What kept it from being held, the world's own word first.
Lines misses_of(const CaseResult& result) {
  Lines all;
  if (!result.void_because.empty())
    all.push_back("the world is not as this scenario presumes: " + plain(result.void_because));
  for (const Judgement* each : failures_of(result)) {
    const Judgement& one = *each;
    all.push_back("**" + one.id + "** " + plain(one.what) +
                  (one.first ? ", first at " + first_text(one) : "") +
                  (one.because.empty() ? "" : "; " + plain(one.because)) +
                  (one.remedy.empty() ? "" : "; try " + code(one.remedy)));
  }
  for (const Expected& one : result.expectations)
    if (one.state != Expected::State::held)
      all.push_back("**" + plain(one.word) + "** " + plain(one.miss) +
                    (one.line > 0 ? " (line " + std::to_string(one.line) + ")" : ""));
  return all;
}

/// Rules that nobody tells, where another value would end this otherwise.
Lines depends_of(const CaseResult& result) {
  Lines all;
  for (const Dependence& one : result.depends)
    all.push_back("? depends on " + plain(one.rule) + " (" + plain(one.from) + "): under " +
                  plain(one.value) + " " + plain(one.outcome));
  return all;
}

void add_list(Lines& out, const Lines& items, std::size_t most) {
  if (items.empty()) return;
  out.push_back("");
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i + 1 == most && items.size() > most) {
      out.push_back("- and " + std::to_string(items.size() - i) + " more");
      return;
    }
    out.push_back("- " + items[i]);
  }
}

std::string story_text(const StoryLine& line) {
  Signs words;
  words.blue = "blue";
  words.green = "green";
  const char* mark = line.sign == StoryLine::Sign::bad     ? " ✗"
                     : line.sign == StoryLine::Sign::fault ? " !"
                                                           : "";
  return clock_text(line.at.time_since_epoch(), true) + " **" + plain(line.word) + "**" + mark +
         " " + plain(with_fleets(line.text, words));
}

/// The main lines where not all find room: steps of a shift in its middle go first, then the last.
Lines story_of(const CaseResult& result, std::size_t room) {
  std::vector<const StoryLine*> lines;
  for (const StoryLine& line : result.story) lines.push_back(&line);
  const std::size_t all = lines.size();
  if (room == 0) return {};
  const std::size_t keep = all > room ? room - 1 : all;
  for (std::size_t i = lines.size(); lines.size() > keep && i-- > 1;)
    if (i + 1 < lines.size() && lines[i]->word == lines[i - 1]->word &&
        lines[i]->word == lines[i + 1]->word)
      lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i));
  if (lines.size() > keep) lines.resize(keep);
  Lines out;
  for (const StoryLine* line : lines) out.push_back(story_text(*line));
  if (lines.size() < all)
    out.push_back("and " + std::to_string(all - lines.size()) + " lines more");
  return out;
}

void add_base_line(Lines& out, const CaseResult& result, const CaseResult* base, bool wanted) {
  if (!wanted) return;
  out.push_back("");
  if (base == nullptr)
    out.push_back("The base holds no run of this scenario, case and seed.");
  else
    out.push_back("Base: " + code(base->label()) + " seed " + std::to_string(base->seed) + ", " +
                  plain(verdicts_of(*base)) + ", " + std::string(headline(base->state)) +
                  (base->label() == result.label() ? "" : ", **another scenario**"));
}

Lines one_run(const CaseResult& result, const std::vector<CaseResult>& bases) {
  const CaseResult* base = base_of(result, bases, true);
  Lines out{"### " + std::string(headline(result.state)) + ": " + plain(result.title), "",
            code(result.label()) + " seed " + std::to_string(result.seed)};
  if (result.state == State::skipped) {
    out.back() += ": " + plain(result.skip);
    return out;
  }
  if (result.state != State::void_run)
    out.back() += ": " + plain(verdicts_of(result)) + ", " + std::to_string(result.met()) + " of " +
                  std::to_string(result.expectations.size()) + " expectations, " +
                  clock_text(result.virtual_time, false) + " of virtual time";
  add_base_line(out, result, base, !bases.empty());
  add_list(out, misses_of(result), most_named);
  add_list(out, depends_of(result), most_named);
  if (result.state != State::void_run) {
    out.push_back("");
    add_numbers(out, result, base);
    add_properties(out, result, base);
  }
  const Lines ends{"", "again: " + code(result.reproduce)};
  const std::size_t room = most_lines - std::min(most_lines, out.size() + ends.size() + 1);
  add_list(out, story_of(result, room), room + 1);
  out.insert(out.end(), ends.begin(), ends.end());
  return out;
}

std::string why_of(const CaseResult& result) {
  if (result.state == State::skipped) return plain(result.skip);
  std::string why;
  for (const std::string& miss : misses_of(result)) why += (why.empty() ? "" : "; ") + miss;
  return why;
}

/// A number, with how it differs from the base's.
std::string beside(const CaseResult& result, const CaseResult* base, std::string_view name) {
  const Number* now = number_in(&result, name);
  const std::string change = difference(now, number_in(base, name));
  return shown_or_dash(now) + (change.empty() || change == "same" ? "" : " (" + change + ")");
}

Lines many_runs(const std::vector<CaseResult>& results, const MarkdownOptions& options) {
  const std::size_t planned = options.planned == 0 ? results.size() : options.planned;
  std::string sum = summed_up(results, planned, options.unread);
  sum.erase(sum.find_last_not_of('\n') + 1);
  Lines out{"### " + sum, "", "| scenario | seed | result | verdict | lost | took | why |",
            "|---|--:|---|---|--:|--:|---|"};
  std::vector<const CaseResult*> order;
  for (const CaseResult& result : results) order.push_back(&result);
  std::stable_sort(order.begin(), order.end(),
                   [](const CaseResult* a, const CaseResult* b) { return a->held() < b->held(); });
  const CaseResult* failed = order.empty() || order.front()->held() ? nullptr : order.front();
  const std::string again =
      failed != nullptr && options.again.empty() ? failed->reproduce : options.again;
  const Lines ends{"", "again: " + code(again)};
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (out.size() + ends.size() + 1 >= most_lines && i + 1 < order.size()) {
      out.push_back("| and " + std::to_string(order.size() - i) + " more | | | | | | |");
      break;
    }
    const CaseResult& one = *order[i];
    const CaseResult* base = base_of(one, options.base, false);
    const auto nth = static_cast<std::size_t>(&one - results.data());
    const std::string varied =
        nth < options.varied.size() ? " " + code_in_cell(options.varied[nth]) : "";
    out.push_back("| " + code_in_cell(one.label()) + varied + " | " + std::to_string(one.seed) +
                  " | " + std::string(headline(one.state)) +
                  (base != nullptr && base->state != one.state
                       ? ", was " + std::string(headline(base->state))
                       : "") +
                  " | " + plain(one.engines.empty() ? "-" : verdicts_of(one)) + " | " +
                  beside(one, base, "users.lost") + " | " + beside(one, base, "took") + " | " +
                  why_of(one) + " |");
  }
  if (!again.empty()) out.insert(out.end(), ends.begin(), ends.end());
  return out;
}

}  // namespace

std::string markdown_document(const std::vector<CaseResult>& results,
                              const MarkdownOptions& options) {
  const bool one = results.size() == 1 && options.planned <= 1 && options.unread == 0;
  std::string out;
  for (const std::string& line :
       one ? one_run(results.front(), options.base) : many_runs(results, options))
    out += line + "\n";
  return out;
}

}  // namespace greenroom::harness
