// greenroom rehearse FILE --vary word=a,b,c: the same scenario and seed with each of these values,
// one row a value.
#include "harness/cli/closing.hpp"
#include "harness/cli/environment.hpp"
#include "harness/cli/last_run.hpp"
#include "harness/cli/loading.hpp"
#include "harness/cli/reports.hpp"
#include "harness/cli/whereabouts.hpp"
#include "harness/cli/workers.hpp"
#include "harness/language/errors.hpp"
#include "harness/language/word_types.hpp"
#include "harness/report/documents.hpp"
#include "harness/report/html/page.hpp"
#include "harness/report/shell_word.hpp"
#include "harness/report/terminal.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <iterator>
#include <memory>
#include <unistd.h>

namespace greenroom::harness::cli {
namespace {

struct ShortWord {
  std::string_view name, path;
};
/// Words that people vary, without the path to them.
constexpr std::array<ShortWord, 12> short_words{{{"shift", "strategy.shift"},
                                                 {"step", "strategy.step"},
                                                 {"every", "strategy.every"},
                                                 {"bake", "strategy.bake"},
                                                 {"ready_wait", "strategy.ready_wait"},
                                                 {"tasks", "world.service.tasks"},
                                                 {"grace", "world.service.grace"},
                                                 {"drain", "world.load_balancer.drain"},
                                                 {"rate", "traffic.rate"},
                                                 {"poll", "project.waits.poll"},
                                                 {"proof_at", "project.watch.proof_at"},
                                                 {"fail_fast", "project.watch.fail_fast"}}};

struct Varied {
  std::string word, path;
  std::vector<std::string> values;
};

[[noreturn]] void unknown_word(const std::string& word, std::string_view nearest) {
  AuthorError error;
  auto source = std::make_shared<Source>(Source{"--vary", word});
  error.place = {std::move(source), 1, 1, static_cast<int>(word.size())};
  error.id = "Y201";
  error.what = "unknown word \"" + word + "\" in --vary";
  std::string all;
  for (const ShortWord& one : short_words) all += (all.empty() ? "" : " ") + std::string(one.name);
  error.why = "it takes " + all + ", or a path as --set does";
  error.nearest = nearest;
  error.remedy = "--vary " + (nearest.empty() ? "step=5%,10%,25%" : std::string(nearest) + "=...");
  throw BadInput({std::move(error)});
}

/// "step" is strategy.step; what has a dot, or is a word of the file itself, is a path.
std::string path_of(const std::string& word) {
  const auto found = std::find_if(short_words.begin(), short_words.end(),
                                  [&](const ShortWord& one) { return one.name == word; });
  if (found != short_words.end()) return std::string(found->path);
  if (word == "seed")
    throw BadInput({command_line("--vary keeps the seed", "its rows differ in one word alone",
                                 "--seed 1..5")});
  if (word.find('.') != std::string::npos) return word;
  std::vector<std::string> known;
  for (const Word& one : type_of(FileKind::scenario).words) known.emplace_back(one.name);
  if (std::find(known.begin(), known.end(), word) != known.end()) return word;
  for (const ShortWord& one : short_words) known.emplace_back(one.name);
  unknown_word(word, nearest_of(word, known));
}

/// Commas inside brackets and quotes belong to a value.
std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> values(1);
  int depth = 0;
  char quote = '\0';
  for (const char c : text) {
    if (quote != '\0')
      quote = c == quote ? '\0' : quote;
    else if (c == '"' || c == '\'')
      quote = c;
    else if (c == '{' || c == '[')
      ++depth;
    else if (c == '}' || c == ']')
      --depth;
    if (c == ',' && depth == 0 && quote == '\0')
      values.emplace_back();
    else
      values.back() += c;
  }
  return values;
}

Varied read_vary(const std::string& text) {
  const std::size_t equals = text.find('=');
  Varied varied;
  if (equals != std::string::npos) varied.values = split(text.substr(equals + 1));
  const bool empty =
      varied.values.empty() || std::any_of(varied.values.begin(), varied.values.end(),
                                           [](const std::string& value) { return value.empty(); });
  if (equals == 0 || empty)
    throw BadInput({command_line("--vary takes word=a,b,c, not \"" + text + "\"", "",
                                 "--vary step=5%,10%,25%")});
  varied.word = text.substr(0, equals);
  varied.path = path_of(varied.word);
  return varied;
}

struct Row {
  std::string value;
  Case play;
};

/// Every value is looked at before anything is played; all that are wrong are told at once.
std::vector<Row> rows_of(const Rehearse& wanted, const Varied& varied) {
  std::vector<Row> rows;
  std::vector<AuthorError> errors;
  for (const std::string& value : varied.values) {
    LoadOptions options = load_options(wanted.with, wanted.set);
    options.vary = {varied.path, value};
    try {
      for (Case& play : load_cases(wanted.what.front(), options)) {
        set_limit(wanted, play);
        rows.push_back({value, std::move(play)});
      }
    } catch (const BadInput& error) {
      errors.insert(errors.end(), error.errors().begin(), error.errors().end());
    }
  }
  if (errors.empty()) return rows;
  // What is wrong in the file itself is wrong with every value.
  std::vector<AuthorError> once;
  for (AuthorError& error : errors) {
    const bool seen = std::any_of(once.begin(), once.end(), [&](const AuthorError& other) {
      return printed(other) == printed(error);
    });
    if (!seen) once.push_back(std::move(error));
  }
  throw BadInput(std::move(once));
}

CaseResult played(const Rehearse& wanted, const Varied& varied, const Row& row, std::size_t nth,
                  std::size_t planned) {
  PlayOptions options;
  options.seed = wanted.seeds.empty() ? row.play.scenario.first_seed : wanted.seeds.front().first;
  JudgeOptions judge;
  judge.reproduce_flags = outcome_flags(wanted);
  judge.reproduce_flags.push_back("--set " + varied.path + "=" + row.value);
  judge.seed_from = wanted.seed_from;
  Whereabouts whereabouts(
      planned, [](const std::string& line) { std::fputs(line.c_str(), stderr); }, nth);
  whereabouts.attend(row.play, options, judge);
  return rehearse(row.play, std::move(options), judge, wall_us);
}

std::string number(const CaseResult& result, std::string_view name) {
  for (const Number& one : result.numbers)
    if (one.name == name)
      return one.kind == Amount::Kind::length ? clock_text(Length(one.value), false) : shown(one);
  return "-";
}

/// What the second fleet cost: task time beyond the usual, in minutes.
std::string cost(const CaseResult& result) {
  for (const Number& one : result.numbers)
    if (one.name == "extra_tasks") return std::to_string(one.value / 60'000'000);
  return "-";
}

std::string verdict_of(const CaseResult& result, const Signs& sign) {
  if (result.state == CaseResult::State::skipped) return sign.skipped + " skipped";
  if (result.state == CaseResult::State::void_run) return sign.unknown + " void";
  const std::string word = result.engines.empty() ? "no verdict" : result.engines.back().verdict;
  return (result.held() ? sign.good : sign.bad) + " " + word;
}

using Cells = std::array<std::string, 8>;

/// The first two columns stand left, figures right, what was missed last.
std::string table(const std::vector<Cells>& rows) {
  std::array<std::size_t, 8> widths{};
  for (const Cells& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], columns_of(row[i]));
  std::string out;
  for (const Cells& row : rows) {
    std::string line = "  ";
    for (std::size_t i = 0; i < row.size(); ++i)
      line += (i < 2 || i == 7 ? padded(row[i], widths[i]) : right(row[i], widths[i])) + "  ";
    out += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  }
  return out;
}

std::string missed(const CaseResult& result) {
  std::string text;
  for (const Judgement& one : result.properties)
    if (result.fails(one)) text += (text.empty() ? "" : " ") + one.id;
  for (const Expected& one : result.expectations)
    if (one.state != Expected::State::held) text += (text.empty() ? "" : " ") + one.word;
  return text;
}

/// What plays all rows again.
std::string command_of(const Rehearse& wanted, std::uint64_t seed) {
  std::string line = "greenroom rehearse " + shell_path(wanted.what.front()) + " --vary " +
                     shell_word(wanted.vary.front());
  for (const std::string& flag : outcome_flags(wanted)) line += " " + flag;
  return line + " --seed " + std::to_string(seed);
}

void tell(const Rehearse& wanted, const Varied& varied, const std::vector<Row>& rows,
          const std::vector<CaseResult>& results) {
  const Signs sign = signs(look_of(wanted.common, STDOUT_FILENO));
  std::vector<Cells> cells{
      {varied.word, "verdict", "took", "lost", "detection", "rollback", "task minutes", "missed"}};
  for (std::size_t i = 0; i < results.size(); ++i) {
    const CaseResult& one = results[i];
    const std::string& name = rows[i].play.name;
    cells.push_back({rows[i].value + (name.empty() ? "" : " @" + name), verdict_of(one, sign),
                     number(one, "took"), number(one, "users.lost"), number(one, "detection.took"),
                     number(one, "rollback.took"), cost(one), missed(one)});
  }
  const std::string out = results.front().title + "\n" + table(cells) +
                          "again:  " + command_of(wanted, results.front().seed) + "\n";
  std::fwrite(out.data(), 1, out.size(), stdout);
}

void refuse_what_cannot_be(const Rehearse& wanted) {
  if (wanted.what.size() != 1)
    throw BadInput({command_line("--vary takes one scenario", "its rows differ in one word alone",
                                 "greenroom rehearse FILE --vary step=5%,10%")});
  if (wanted.vary.size() > 1)
    throw BadInput(
        {command_line("--vary was given " + std::to_string(wanted.vary.size()) + " times",
                      "its rows differ in one word alone; a matrix has up to four axes",
                      "--vary " + shell_word(wanted.vary.front()) +
                          " --set WORD=VALUE, once for each value of the other")});
  const auto& seeds = wanted.seeds;
  if (seeds.size() > 1 || (seeds.size() == 1 && seeds.front().first != seeds.front().second))
    throw BadInput({command_line("--vary takes one seed", "its rows differ in one word alone",
                                 "--seed " + std::to_string(seeds.front().first))});
  if (wanted.failed || wanted.show || !wanted.journal.empty())
    throw BadInput({command_line("--vary goes with neither --failed, --show nor --journal",
                                 "each row is a run of its own", "--set word.word=value")});
}

}  // namespace

int vary(const Rehearse& wanted) {
  refuse_what_cannot_be(wanted);
  const std::vector<WantedReport> reports = wanted_reports(wanted.reports);
  const Varied varied = read_vary(wanted.vary.front());
  MarkdownOptions markdown;
  if (!wanted.base.empty()) markdown.base = journal_runs(wanted.base);
  const std::vector<Row> rows = rows_of(wanted, varied);
  Played all;
  all.planned = rows.size();
  all.many = true;
  const auto turn = [&](std::size_t nth) -> std::function<void()> {
    auto result = std::make_shared<CaseResult>(played(wanted, varied, rows[nth], nth, rows.size()));
    return [&all, result] { all.results.push_back(std::move(*result)); };
  };
  in_turn(rows.size(), jobs_of(wanted), turn, interrupted);
  if (wanted.common.json) {
    const std::string document = json_document(all.results);
    std::fwrite(document.data(), 1, document.size(), stdout);
  } else if (!wanted.common.quiet && !on_stdout(reports) && !all.results.empty()) {
    tell(wanted, varied, rows, all.results);
  }
  markdown.planned = all.planned;
  for (const Row& row : rows) markdown.varied.push_back(varied.word + "=" + row.value);
  if (!all.results.empty()) markdown.again = command_of(wanted, all.results.front().seed);
  write_reports(reports, {all.results, markdown, ""});
  return exit_of_all(all);
}

}  // namespace greenroom::harness::cli
