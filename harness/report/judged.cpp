#include "harness/report/judged.hpp"

#include "harness/report/shell_word.hpp"
#include "mocks/gateway/digest.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace greenroom::harness {
namespace {

using Document = nlohmann::ordered_json;
using State = CaseResult::State;

constexpr std::array<std::pair<State, std::string_view>, 5> state_names{
    {{State::held, "held"},
     {State::not_held, "not_held"},
     {State::unjudged, "unjudged"},
     {State::skipped, "skipped"},
     {State::void_run, "void"}}};
constexpr std::array<std::pair<Expected::State, std::string_view>, 3> expected_names{
    {{Expected::State::held, "held"},
     {Expected::State::missed, "missed"},
     {Expected::State::unjudged, "unjudged"}}};
constexpr std::array<std::pair<Judgement::State, std::string_view>, 3> judgement_names{
    {{Judgement::State::held, "held"},
     {Judgement::State::broken, "broken"},
     {Judgement::State::unmet, "unmet"}}};
constexpr std::array<std::pair<Amount::Kind, std::string_view>, 3> kind_names{
    {{Amount::Kind::count, "count"},
     {Amount::Kind::length, "length"},
     {Amount::Kind::share, "share"}}};
constexpr std::array<std::pair<StoryLine::Sign, std::string_view>, 4> sign_names{
    {{StoryLine::Sign::none, "none"},
     {StoryLine::Sign::fault, "fault"},
     {StoryLine::Sign::bad, "bad"},
     {StoryLine::Sign::good, "good"}}};

template <class Table, class Value>
std::string name_in(const Table& table, Value value) {
  for (const auto& [one, name] : table)
    if (one == value) return std::string(name);
  return "";
}

/// A line is on one line, whatever was written into a text.
std::string text_of(const Document& document) {
  return document.dump(-1, ' ', false, Document::error_handler_t::replace);
}

Document expectations_of(const CaseResult& result) {
  Document list = Document::array();
  for (const Expected& one : result.expectations)
    list.push_back({{"word", one.word},
                    {"wanted", one.wanted},
                    {"state", name_in(expected_names, one.state)},
                    {"miss", one.miss},
                    {"file", one.file},
                    {"line", one.line}});
  return list;
}

Document properties_of(const CaseResult& result) {
  Document list = Document::array();
  for (const Judgement& one : result.properties) {
    Document item{{"id", one.id}, {"state", name_in(judgement_names, one.state)}};
    if (result.expects_broken(one.id)) item["expected"] = true;
    for (const auto& [name, text] :
         {std::pair("what", &one.what), std::pair("because", &one.because),
          std::pair("try", &one.remedy), std::pair("file", &one.file)})
      if (!text->empty()) item[name] = *text;
    if (one.line > 0) item["line"] = one.line;
    if (one.first) item["first"] = one.first->time_since_epoch().count();
    list.push_back(std::move(item));
  }
  return list;
}

Document numbers_list(const CaseResult& result) {
  Document list = Document::array();
  for (const Number& one : result.numbers)
    list.push_back(
        {{"name", one.name}, {"kind", name_in(kind_names, one.kind)}, {"value", one.value}});
  return list;
}

Document depends_list(const CaseResult& result) {
  Document list = Document::array();
  for (const Dependence& one : result.depends)
    list.push_back(
        {{"switch", one.rule}, {"from", one.from}, {"value", one.value}, {"outcome", one.outcome}});
  return list;
}

Document engines_of(const CaseResult& result) {
  Document list = Document::array();
  for (const EngineWord& one : result.engines)
    list.push_back({{"actor", one.actor},
                    {"verdict", one.verdict},
                    {"exit", one.exit},
                    {"deployment", one.deployment},
                    {"because", one.because},
                    {"way_back", one.way_back},
                    {"tried", one.tried}});
  return list;
}

Document story_of(const CaseResult& result) {
  Document list = Document::array();
  for (const StoryLine& one : result.story) {
    Document item{{"at", one.at.time_since_epoch().count()},
                  {"word", one.word},
                  {"sign", name_in(sign_names, one.sign)},
                  {"text", one.text},
                  {"green", one.green}};
    if (!one.plain.empty()) item["plain"] = one.plain;
    if (!one.lost.empty()) item["lost"] = one.lost;
    list.push_back(std::move(item));
  }
  return list;
}

Document settings_list(const CaseResult& result) {
  Document list = Document::array();
  for (const Setting& one : result.detail.settings)
    list.push_back({{"name", one.name}, {"value", one.value}, {"from", one.from}});
  return list;
}

// ---- the way back

template <class Table>
auto value_in(const Table& table, const std::string& name) {
  for (const auto& [one, known] : table)
    if (known == name) return one;
  throw std::out_of_range("\"" + name + "\" is not one of its words");
}

std::vector<Expected> expectations_in(const Document& list) {
  std::vector<Expected> all;
  for (const Document& item : list) {
    Expected one;
    one.state = value_in(expected_names, item.at("state").get<std::string>());
    item.at("word").get_to(one.word);
    item.at("wanted").get_to(one.wanted);
    item.at("miss").get_to(one.miss);
    item.at("file").get_to(one.file);
    item.at("line").get_to(one.line);
    all.push_back(std::move(one));
  }
  return all;
}

void read_properties(CaseResult& result, const Document& list) {
  for (const Document& item : list) {
    Judgement one;
    item.at("id").get_to(one.id);
    one.state = value_in(judgement_names, item.at("state").get<std::string>());
    if (item.value("expected", false)) result.broken_as_expected.push_back(one.id);
    one.what = item.value("what", "");
    one.because = item.value("because", "");
    one.remedy = item.value("try", "");
    one.file = item.value("file", "");
    one.line = item.value("line", 0);
    if (item.contains("first"))
      one.first = seam::Steady(Length(item.at("first").get<std::int64_t>()));
    result.properties.push_back(std::move(one));
  }
}

std::vector<Number> numbers_in(const Document& list) {
  std::vector<Number> all;
  for (const Document& item : list)
    all.push_back({item.at("name").get<std::string>(),
                   value_in(kind_names, item.at("kind").get<std::string>()),
                   item.at("value").get<std::int64_t>()});
  return all;
}

std::vector<EngineWord> engines_in(const Document& list) {
  std::vector<EngineWord> all;
  for (const Document& item : list) {
    EngineWord one;
    item.at("actor").get_to(one.actor);
    item.at("verdict").get_to(one.verdict);
    item.at("exit").get_to(one.exit);
    item.at("deployment").get_to(one.deployment);
    item.at("because").get_to(one.because);
    item.at("way_back").get_to(one.way_back);
    one.tried = item.value("tried", std::vector<std::string>());
    all.push_back(std::move(one));
  }
  return all;
}

std::vector<StoryLine> story_in(const Document& list) {
  std::vector<StoryLine> all;
  for (const Document& item : list) {
    StoryLine one;
    one.at = seam::Steady(Length(item.at("at").get<std::int64_t>()));
    item.at("word").get_to(one.word);
    one.sign = value_in(sign_names, item.at("sign").get<std::string>());
    item.at("text").get_to(one.text);
    item.at("green").get_to(one.green);
    one.plain = item.value("plain", "");
    one.lost = item.value("lost", std::vector<std::int64_t>());
    all.push_back(std::move(one));
  }
  return all;
}

CaseResult result_of(const Document& judged) {
  CaseResult result;
  judged.at("scenario").get_to(result.file);
  judged.at("case").get_to(result.name);
  judged.at("title").get_to(result.title);
  judged.at("world").get_to(result.world);
  judged.at("epoch").get_to(result.epoch);
  judged.at("seed").get_to(result.seed);
  result.state = value_in(state_names, judged.at("state").get<std::string>());
  result.interrupted = judged.value("interrupted", false);
  result.depends_cut = judged.value("depends_cut", false);
  result.void_because = judged.value("void", "");
  judged.at("digest").get_to(result.run_digest);
  judged.at("world_digest").get_to(result.world_digest);
  judged.at("reproduce").get_to(result.reproduce);
  judged.at("shown").get_to(result.shown);
  result.virtual_time = Length(judged.at("t").get<std::int64_t>());
  result.expectations = expectations_in(judged.at("expectations"));
  read_properties(result, judged.at("properties"));
  result.numbers = numbers_in(judged.at("numbers"));
  result.engines = engines_in(judged.at("engines"));
  result.story = story_in(judged.at("story"));
  for (const Document& item : judged.at("depends"))
    result.depends.push_back(
        {item.at("switch").get<std::string>(), item.at("from").get<std::string>(),
         item.at("value").get<std::string>(), item.at("outcome").get<std::string>()});
  for (const Document& item : judged.at("settings"))
    result.detail.settings.push_back({item.at("name").get<std::string>(),
                                      item.at("value").get<std::string>(),
                                      item.at("from").get<std::string>()});
  return result;
}

/// Reads line by line; what is wrong is thrown with the line's number and its beginning.
class Reader {
 public:
  Reader(const std::string& file, const std::string& bytes) : file_(file), bytes_(bytes) {}

  std::vector<CaseResult> all() {
    while (next()) take();
    if (number_ == 0)
      fail("R206", "nothing stands in it", "a run writes its journal while it plays",
           "greenroom rehearse FILE --journal " + file_);
    if (inside_) fail_cut_off();
    return std::move(results_);
  }

 private:
  bool next() {
    if (at_ >= bytes_.size()) return false;
    const std::size_t end = bytes_.find('\n', at_);
    begin_ = at_;
    whole_ = end != std::string::npos;
    line_ = std::string_view(bytes_).substr(at_, whole_ ? end - at_ : std::string::npos);
    at_ = whole_ ? end + 1 : bytes_.size();
    ++number_;
    return true;
  }

  void take() {
    const Document record = Document::parse(line_, nullptr, false);
    if (inside_ && !whole_) fail_cut_off();  // torn while it was written
    if (!record.is_object() || !is_number(record, "t") || !is_number(record, "seq") ||
        text_in(record, "kind").empty())
      fail("R205", "this is no line of a journal",
           "each line is one JSON object with t, seq and kind", other_journal());
    const bool begins = is_run(record, "begins");
    if (!inside_ && !begins)
      fail("R205", "a journal begins with the line `run begins`", "", other_journal());
    if (begins) begin(record);
    if (record.at("seq") != seq_)
      fail("R208", "line " + std::to_string(seq_) + " of the run is missing here",
           "a journal is only ever appended to", play_again());
    ++seq_;
    if (is_run(record, "judged")) end(record);
  }

  void begin(const Document& record) {
    if (inside_) fail_cut_off();
    inside_ = true;
    seq_ = 1;
    from_ = begin_;
    const std::string file = text_in(record, "scenario"), name = text_in(record, "case");
    again_ = "greenroom rehearse " +
             shell_path(name.empty() || file == "-" ? file : file + "@" + name) +
             text_in(record, "flags");
    if (is_number(record, "seed")) again_ += " --seed " + record.at("seed").dump();
    if (!is_number(record, "format") || record.at("format") != 1)
      fail("R207",
           "its format is " + (record.contains("format") ? record.at("format").dump() : "not told"),
           "this program reads format 1", play_again());
  }

  void end(const Document& record) {
    try {
      results_.push_back(result_of(record));
    } catch (const std::exception& error) {  // of the JSON library, and of tables
      fail("R205", std::string("the line `run judged` cannot be read: ") + error.what(), "",
           play_again());
    }
    std::string digest;
    mocks::gateway::append_hex(
        digest, mocks::gateway::sha256(std::string_view(bytes_).substr(from_, begin_ - from_)));
    if (digest != results_.back().run_digest)
      fail("R208", "the lines before this one are not those that were judged",
           "their digest is " + digest.substr(0, 12) + ", not " +
               results_.back().run_digest.substr(0, 12),
           play_again());
    results_.back().journal = bytes_.substr(from_, at_ - from_);
    inside_ = false;
  }

  static bool is_number(const Document& record, const char* name) {
    const auto found = record.find(name);
    return found != record.end() && found->is_number_integer();
  }
  static std::string text_in(const Document& record, const char* name) {
    const auto found = record.find(name);
    return found != record.end() && found->is_string() ? found->get<std::string>() : "";
  }
  static bool is_run(const Document& record, const char* what) {
    return text_in(record, "kind") == "run" && text_in(record, "what") == what;
  }

  std::string play_again() const { return again_ + " --journal " + shell_path(file_); }
  static std::string other_journal() { return "greenroom report .greenroom/latest/journal.jsonl"; }

  [[noreturn]] void fail_cut_off() {
    fail("R206", "the journal ends here, before its run did",
         "a run's last line is `run judged`; what was cut off cannot be told", play_again());
  }

  [[noreturn]] void fail(const char* id, std::string what, std::string why, std::string remedy) {
    constexpr std::size_t enough = 90;
    AuthorError error;
    error.id = id;
    error.what = std::move(what);
    error.why = std::move(why);
    error.remedy = std::move(remedy);
    // The beginning of one line is shown, not the whole journal kept for it.
    std::string shown(static_cast<std::size_t>(std::max(number_ - 1, 0)), '\n');
    shown += line_.substr(0, enough);
    for (char& c : shown)
      if (c != '\n' && (c < ' ' || c > '~')) c = '?';
    error.place = {std::make_shared<Source>(Source{file_, std::move(shown)}), number_, 1, 1};
    throw BadInput({std::move(error)});
  }

  const std::string& file_;
  const std::string& bytes_;
  std::vector<CaseResult> results_;
  std::string_view line_;
  std::size_t at_ = 0, begin_ = 0, from_ = 0;
  int number_ = 0;
  std::int64_t seq_ = 1;
  bool inside_ = false, whole_ = true;
  std::string again_;
};

}  // namespace

std::string name_of(CaseResult::State state) { return name_in(state_names, state); }

void write_judged(sim::Journal& journal, const CaseResult& result) {
  const std::string expectations = text_of(expectations_of(result));
  const std::string properties = text_of(properties_of(result));
  const std::string numbers = text_of(numbers_list(result));
  const std::string engines = text_of(engines_of(result));
  const std::string story = text_of(story_of(result));
  const std::string depends = text_of(depends_list(result));
  const std::string settings = text_of(settings_list(result));
  journal.write("run", {{"what", "judged"},
                        {"scenario", result.file},
                        {"case", result.name},
                        {"world", result.world},
                        {"seed", result.seed},
                        {"epoch", result.epoch},
                        {"format", 1},
                        {"title", result.title},
                        {"state", name_of(result.state)},
                        {"interrupted", result.interrupted},
                        {"depends_cut", result.depends_cut},
                        {"void", result.void_because},
                        {"digest", result.run_digest},
                        {"world_digest", result.world_digest},
                        {"reproduce", result.reproduce},
                        {"expectations", sim::RawJson{expectations}},
                        {"properties", sim::RawJson{properties}},
                        {"numbers", sim::RawJson{numbers}},
                        {"engines", sim::RawJson{engines}},
                        {"story", sim::RawJson{story}},
                        {"depends", sim::RawJson{depends}},
                        {"settings", sim::RawJson{settings}},
                        {"shown", result.shown}});
}

std::vector<CaseResult> results_of_journal(const std::string& file, const std::string& bytes) {
  return Reader(file, bytes).all();
}

}  // namespace greenroom::harness
