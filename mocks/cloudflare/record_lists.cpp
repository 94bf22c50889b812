// Lists of DNS records: filters and order; and records as a file of BIND's form.
// Cloudflare:
// https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/list/
#include "mocks/cloudflare/documents.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace greenroom::mocks::cloudflare {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

bool compares(std::string_view how, const std::string& text, const std::string& wanted) {
  if (how == "contains") return text.find(wanted) != std::string::npos;
  if (how == "startswith") return text.starts_with(wanted);
  if (how == "endswith") return text.ends_with(wanted);
  if (how == "present") return !text.empty();
  if (how == "absent") return text.empty();
  return text == wanted;
}

/// "team:dogs" has the name team and the value dogs.
bool has_tag(const JsonObject& record, std::string_view how, const std::string& wanted) {
  const JsonArray* tags = array_of(record, "tags");
  const std::string name = wanted.substr(0, wanted.find(':'));
  const std::string value =
      wanted.find(':') == std::string::npos ? "" : wanted.substr(name.size() + 1);
  bool present = false;
  if (tags != nullptr)
    for (const Json& tag : *tags) {
      const std::string text = lower(tag.is_string() ? std::string_view(tag.get_string()) : "");
      const std::string own = text.substr(0, text.find(':'));
      if (own != name) continue;
      present = true;
      if (how != "present" && how != "absent" &&
          compares(how, own.size() < text.size() ? text.substr(own.size() + 1) : "", value))
        return true;
    }
  return how == "present" ? present : how == "absent" && !present;
}

constexpr std::array<std::string_view, 8> no_filters = {"page",  "per_page",  "order",  "direction",
                                                        "match", "tag_match", "search", "type"};
constexpr std::array<std::string_view, 6> ways = {"exact",    "contains", "startswith",
                                                  "endswith", "present",  "absent"};

Outcome<bool> passes(const JsonObject& record, const std::string& key, const std::string& value) {
  const std::string what = key.substr(0, key.find('.'));
  const std::string how = what.size() < key.size() ? key.substr(what.size() + 1) : "exact";
  const bool known = (what == "name" || what == "content" || what == "comment" || what == "tag") &&
                     std::find(ways.begin(), ways.end(), how) != ways.end();
  if (!known)
    return wrong(
        400, 1004,
        "The filter " + key +
            " is not modelled (name, content, comment and tag are, with .exact, .contains, "
            ".startswith, .endswith, .present and .absent)");
  if (what == "tag") return has_tag(record, how, lower(value));
  return compares(how, lower(text_of(record, what)), lower(value));
}

Outcome<bool> shown(const Asked& asked, const JsonObject& record) {
  const auto match = asked.query.find("match");
  const bool any = match != asked.query.end() && match->second == "any";
  bool some = false, every = true, filters = false;
  for (const auto& [key, value] : asked.query) {
    if (std::find(no_filters.begin(), no_filters.end(), key) != no_filters.end()) continue;
    bool passed = key == "proxied" && flag_of(record, "proxied") == (value == "true");
    if (key != "proxied") {
      auto one = passes(record, key, value);
      if (!one) return one;
      passed = *one;
    }
    filters = true;
    some = some || passed;
    every = every && passed;
  }
  if (const auto type = asked.query.find("type");
      type != asked.query.end() && text_of(record, "type") != type->second)
    return false;
  if (const auto search = asked.query.find("search"); search != asked.query.end()) {
    const std::string wanted = lower(search->second);
    const auto in = [&](const char* member) {
      return lower(text_of(record, member)).find(wanted) != std::string::npos;
    };
    if (!in("name") && !in("content") && !in("comment")) return false;
  }
  return any && filters ? some : every;
}

void sort(const Asked& asked, std::vector<Json>& items) {
  const auto order = asked.query.find("order"), direction = asked.query.find("direction");
  const std::string by = order == asked.query.end() ? "" : order->second;
  if (by.empty()) return;
  const bool down = direction != asked.query.end() && direction->second == "desc";
  const auto key = [&](const Json& item) {
    std::string number = std::to_string(number_of(item.get_object(), by));
    number.insert(0, number.size() < 10 ? 10 - number.size() : 0, '0');
    if (by == "ttl") return number;
    if (by == "proxied") return std::string(flag_of(item.get_object(), "proxied") ? "1" : "0");
    return std::string(text_of(item.get_object(), by));
  };
  std::stable_sort(items.begin(), items.end(), [&](const Json& a, const Json& b) {
    return down ? key(b) < key(a) : key(a) < key(b);
  });
}

// ---- Files.

std::string file_line(const JsonObject& record) {
  const std::string_view type = text_of(record, "type"), content = text_of(record, "content");
  const bool leads = type == "CNAME" || type == "NS" || type == "MX" || type == "PTR";
  std::string line = std::string(text_of(record, "name")) + ".\t" +
                     std::to_string(number_of(record, "ttl", 1)) + "\tIN\t" + std::string(type) +
                     "\t";
  if (type == "MX") line += std::to_string(number_of(record, "priority")) + " ";
  line += type == "TXT" && !content.starts_with('"') ? "\"" + std::string(content) + "\""
                                                     : std::string(content);
  if (leads && !content.ends_with('.')) line += '.';
  if (type == "A" || type == "AAAA" || type == "CNAME")
    line += std::string(" ; cf_tags=cf-proxied:") + (flag_of(record, "proxied") ? "true" : "false");
  return line + "\n";
}

/// The words of a line up to its comment; what stands in quotes is one.
std::vector<std::string> words_of(std::string_view line, std::string& comment) {
  std::vector<std::string> words;
  std::string word;
  bool quoted = false, any = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    if (c == '"') {
      quoted = !quoted;
      any = true;
    } else if (c == ';' && !quoted) {
      comment = line.substr(at + 1);
      break;
    } else if ((c == ' ' || c == '\t' || c == '\r') && !quoted) {
      if (any || !word.empty()) words.push_back(std::exchange(word, {}));
      any = false;
    } else {
      word += c;
    }
  }
  if (any || !word.empty()) words.push_back(std::move(word));
  return words;
}

std::string without_dot(std::string text) {
  if (text.size() > 1 && text.ends_with('.')) text.pop_back();
  return text;
}

/// Empty: the line says no record that is taken over.
JsonObject record_of(std::string_view line, std::int64_t usual_ttl, bool proxied) {
  std::string comment;
  std::vector<std::string> words = words_of(line, comment);
  if (words.empty() || words[0].starts_with('$')) return {};
  std::size_t at = 1;
  std::int64_t ttl = usual_ttl;
  if (at < words.size() && words[at].find_first_not_of("0123456789") == std::string::npos) {
    std::from_chars(words[at].data(), words[at].data() + words[at].size(), ttl);
    ++at;
  }
  if (at < words.size() && (words[at] == "IN" || words[at] == "in")) ++at;
  if (at + 1 >= words.size()) return {};
  const std::string type = words[at++];
  if (type == "SOA") return {};
  JsonObject record{{"type", type}, {"name", without_dot(words[0])}, {"ttl", ttl}};
  if (type == "MX" && at + 1 < words.size()) {
    std::int64_t priority = 0;
    std::from_chars(words[at].data(), words[at].data() + words[at].size(), priority);
    record["priority"] = priority;
    ++at;
  }
  std::string content;
  for (; at < words.size(); ++at) content += (content.empty() ? "" : " ") + words[at];
  record["content"] = type == "TXT" ? content : without_dot(content);
  const bool can = type == "A" || type == "AAAA" || type == "CNAME";
  record["proxied"] = can && (proxied || comment.find("cf-proxied:true") != std::string::npos);
  return record;
}

/// A part of a multipart/form-data body; empty: there is none of that name.
std::string part_of(std::string_view body, std::string_view type, std::string_view name) {
  const std::size_t at = type.find("boundary=");
  if (at == std::string_view::npos) return {};
  std::string_view boundary = type.substr(at + 9);
  boundary = boundary.substr(0, boundary.find(';'));
  if (boundary.size() > 1 && boundary.starts_with('"'))
    boundary = boundary.substr(1, boundary.size() - 2);
  const std::string line = "--" + std::string(boundary);
  std::size_t begin = body.find(line);
  while (!boundary.empty() && begin != std::string_view::npos) {
    begin += line.size();
    const std::size_t end = body.find(line, begin);
    if (end == std::string_view::npos) return {};
    const std::string_view part = body.substr(begin, end - begin);
    const std::size_t head = part.find("\r\n\r\n");
    const std::string wanted = "name=\"" + std::string(name) + "\"";
    if (head != std::string_view::npos &&
        part.substr(0, head).find(wanted) != std::string_view::npos)
      return std::string(part.substr(head + 4, part.size() - std::min(part.size(), head + 6)));
    begin = end;
  }
  return {};
}

}  // namespace

Outcome<std::vector<Json>> filtered_records(const Asked& asked) {
  std::vector<Json> items;
  for (const auto& [id, record] : asked.zone->records) {
    auto wanted = shown(asked, record);
    if (!wanted) return Wrong(std::move(wanted).error());
    if (*wanted) items.push_back(record);
  }
  sort(asked, items);
  return items;
}

// Cloudflare: https://developers.cloudflare.com/dns/manage-dns-records/how-to/import-and-export/
Outcome<Answer> export_records(Asked& asked) {
  const std::string zone = zone_name(*asked.zone);
  std::string file = ";;\n;; Domain:     " + zone + ".\n;; Exported:   " + now_text(asked) +
                     "\n;;\n$ORIGIN " + zone + ".\n";
  for (const auto& [id, record] : asked.zone->records) file += file_line(record);
  Answer answer;
  answer.text = std::move(file);
  return answer;
}

Outcome<Answer> import_records(Asked& asked) {
  constexpr std::size_t file_bytes_most = 256 * 1024;
  const std::string file = part_of(asked.raw, asked.type, "file");
  if (file.empty()) return wrong(400, 9207, "The file is missing.");
  if (file.size() > file_bytes_most) return wrong(413, 9207, "The file is larger than 256 KiB.");
  const bool proxied = part_of(asked.raw, asked.type, "proxied") == "true";
  std::string_view rest = file;
  std::int64_t parsed = 0, added = 0, ttl = 1;
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    if (line.starts_with("$TTL ")) {
      const std::string_view number = line.substr(5);
      std::from_chars(number.data(), number.data() + number.size(), ttl);
    }
    const JsonObject record = record_of(line, ttl, proxied);
    if (record.empty()) continue;
    ++parsed;
    Asked one{asked.scene, asked.entry, {}, {}, record, asked.token, asked.zone};
    if (create_record(one)) ++added;
  }
  return told({{"recs_added", added}, {"total_records_parsed", parsed}});
}

}  // namespace greenroom::mocks::cloudflare
