#include "tests/harness/html/pages.hpp"

#include "harness/report/html/model.hpp"

#include <nlohmann/json.hpp>

#include <set>

namespace greenroom::tests {
namespace {

bool is_void(const std::string& name) {
  static const std::set<std::string> names = {"meta", "link", "br", "!doctype"};
  return names.contains(name);
}

/// Where the tag that begins here ends: '>' within quotes does not count.
std::size_t end_of_tag(std::string_view page, std::size_t at) {
  char quote = 0;
  for (; at < page.size(); ++at) {
    if (quote != 0)
      quote = page[at] == quote ? 0 : quote;
    else if (page[at] == '"')
      quote = page[at];
    else if (page[at] == '>')
      return at;
  }
  return std::string_view::npos;
}

}  // namespace

JournalText::JournalText() {
  line(0, "run",
       R"("what":"begins","scenario":"a.yaml","case":"","world":"w","seed":7,"epoch":"2025-07",)"
       R"("format":1,"version":"0.1.0","title":"A run","blue":"b","green":"g","targets":2,)"
       R"("production":443,"test":8443)");
}

JournalText& JournalText::line(std::int64_t t, const std::string& kind, const std::string& fields,
                               const std::string& actor) {
  text_ += "{\"t\":" + std::to_string(t) + ",\"seq\":" + std::to_string(++seq_) + ",\"kind\":\"" +
           kind + "\",\"actor\":" + json_text(actor) +
           (actor == "cloud" ? "" : ",\"incarnation\":1") + (fields.empty() ? "" : "," + fields) +
           "}\n";
  return *this;
}

std::string json_text(std::string_view text) { return nlohmann::json(text).dump(); }

std::string broken_structure(std::string_view page) {
  std::vector<std::string> open;
  for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at)) {
    const std::size_t end = end_of_tag(page, at);
    if (end == std::string_view::npos)
      return "a tag without an end: " + std::string(page.substr(at, 60));
    const std::string tag(page.substr(at + 1, end - at - 1));
    at = end + 1;
    const bool closes = tag.starts_with('/');
    const std::string name =
        tag.substr(closes ? 1 : 0, tag.find_first_of(" \n/", 1) - (closes ? 1 : 0));
    if (closes) {
      if (open.empty() || open.back() != name)
        return "</" + name + "> closes " + (open.empty() ? "nothing" : open.back());
      open.pop_back();
    } else if (!tag.ends_with('/') && !is_void(name)) {
      open.push_back(name);
      if (name == "script" || name == "style") at = page.find("</" + name, at);
    }
  }
  return open.empty() ? "" : "never closed: " + open.back();
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos;
       at = text.find(part, at + part.size()))
    ++found;
  return found;
}

harness::html::Page page_with(const std::string& journal) {
  using namespace harness::html;
  const Model model = read_model(journal);
  const Record& first = model.records.front();
  Page page;
  page.verdict = Page::Verdict::held;
  page.label = first.text("scenario");
  page.title = first.text("title").empty() ? page.label : first.text("title");
  page.world = first.text("world");
  page.epoch = first.text("epoch");
  for (const Record& record : model.records)
    if (record.kind == "verdict")
      page.said.push_back({record.actor,
                           record.text("verdict"),
                           record.text("because"),
                           static_cast<int>(record.number("exit")),
                           {}});
  page.journal = journal;
  return page;
}

}  // namespace greenroom::tests
