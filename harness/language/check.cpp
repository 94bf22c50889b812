#include "harness/language/check.hpp"

#include "harness/language/vocabulary.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <set>

namespace greenroom::harness {

namespace {

/// The words that YAML 1.1 readers take for true or false.
constexpr std::array<std::string_view, 8> boolean_words{"on", "off", "yes", "no",
                                                        "On", "Off", "Yes", "No"};

bool holds(std::span<const std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

template <class Row>
const Row* find_row(std::span<const Row> rows, std::string_view name) {
  auto found = std::find_if(rows.begin(), rows.end(), [&](auto& row) { return row.name == name; });
  return found == rows.end() ? nullptr : &*found;
}

constexpr std::string_view merge_key = "<<";

/// The first word of a map that stands in a file, not in a preset; nullptr: none does.
const Entry* written_entry(const Node& map) {
  for (const auto& entry : map.entries)
    if (entry.place.source == nullptr || !entry.place.source->is_preset) return &entry;
  return nullptr;
}

/// What is longer is not repeated as what to write.
constexpr std::size_t most_repeated = 90;

std::string for_a_shell(std::string_view text) {
  constexpr std::string_view harmless =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:/%@+=_-";
  if (!text.empty() && text.find_first_not_of(harmless) == std::string_view::npos)
    return std::string(text);
  return fmt::format("'{}'", text);
}

/// A word and its value in the form in which they came: YAML, or a flag whose text is the source.
std::string as_written(const Place& place, std::string_view word, std::string_view value) {
  const bool flag = place.source != nullptr && place.source->file == "--set";
  if (!flag || place.column < 1) return fmt::format("{}: {}", word, value);
  const std::string_view text = place.source->text;
  const auto equals = text.find('=');
  const auto at = static_cast<std::size_t>(place.column - 1);
  std::string path(text.substr(0, equals));
  if (at == equals + 1)
    return fmt::format("--set {}", for_a_shell(fmt::format("{}={}", path, value)));
  if (at > equals) return fmt::format("{}: {}", word, value);  // inside a map
  path.replace(at, static_cast<std::size_t>(place.length), word);
  return fmt::format("--set {}", for_a_shell(path + std::string(text.substr(equals))));
}

class Checker {
 public:
  /// `beginning`: the first word of the file.
  Checker(const CheckOptions& options, Place beginning, Errors& errors)
      : options_(options), beginning_(std::move(beginning)), errors_(errors) {}

  void check(const Node& node, const Type& type, std::string_view word) {
    if (node.is_null()) return check_null(node, word);
    switch (type.kind) {
      case Kind::map:
        return check_map(node, type, word);
      case Kind::dictionary:
        return check_dictionary(node, type, word);
      case Kind::list:
        return check_list(node, type, word);
      case Kind::verbs:
        return check_verbs(node, type);
      case Kind::either:
        return check_either(node, type, word);
      case Kind::document:
        return;
      case Kind::overlay:
        return check_overlay(node, type, word);
      default:
        return check_scalar(node, type, word);
    }
  }

 private:
  void check_null(const Node& node, std::string_view word) {
    if (options_.removal) return;
    errors_.add(node.place, "Y204", fmt::format("\"{}\" has no value", word));
  }

  void report(const Place& place, const Problem& problem, std::string_view word) {
    auto& error = errors_.add(place, problem.id, problem.what);
    error.why = problem.why;
    error.nearest = problem.nearest;
    if (problem.remedy.empty() || word.empty()) {
      error.remedy = problem.remedy;
    } else if (problem.id == "Y301" && problem.remedy.find(" to ") == std::string::npos) {
      auto digits = problem.remedy.substr(0, problem.remedy.size() - 1);
      error.remedy = fmt::format("{} or {}", as_written(place, word, digits + "m"),
                                 as_written(place, word, digits + "s"));
    } else {
      error.remedy = as_written(place, word, problem.remedy);
    }
  }

  void wrong_shape(const Node& node, std::string_view wanted, std::string_view word,
                   const std::string& instead = {}) {
    auto is = node.is_map() ? "a map" : node.is_list() ? "a list" : "a single value";
    auto& error = errors_.add(node.place, "Y312",
                              fmt::format("\"{}\" is {}, where {} belongs", word, is, wanted));
    if (instead.empty() || instead.size() > most_repeated) return;
    error.remedy = word.empty() ? instead : as_written(node.place, word, instead);
  }

  /// `- deploy` where `- deploy: v2` was meant.
  void not_a_verb(const Node& node, const Type& type) {
    auto& error = errors_.add(node.place, "Y312",
                              fmt::format("{} is `verb: object` and its modifiers", type.name));
    const auto* said = find_row(type.verb_rows, node.text);
    if (said != nullptr && !said->example.empty())
      error.remedy = fmt::format("- {}: {}", said->name, said->example);
  }

  /// A list of maps of one word each, as the map that was meant.
  static std::string as_map(const Node& node) {
    Node map;
    map.kind = Node::Kind::map;
    for (const auto& item : node.items)
      map.entries.insert(map.entries.end(), item.entries.begin(), item.entries.end());
    return map.entries.empty() ? std::string() : flow_text(map);
  }

  void check_scalar(const Node& node, const Type& type, std::string_view word) {
    if (!node.is_scalar())
      return wrong_shape(node, type.name, word,
                         node.items.size() == 1 ? flow_text(node.items[0]) : std::string());
    if (auto problem = scalar_problem(type, node.text)) return report(node.place, *problem, word);
    if (!node.quoted && holds(boolean_words, node.text)) boolean_value(node, word);
  }

  static std::string_view reads_as(std::string_view text) {
    const bool is_true =
        text == "on" || text == "On" || text == "ON" || text[0] == 'y' || text[0] == 'Y';
    return is_true ? "true" : "false";
  }

  void boolean_value(const Node& node, std::string_view word) {
    auto& error = errors_.add(
        node.place, "Y103",
        fmt::format("\"{}\" reads as {} in many YAML readers", node.text, reads_as(node.text)));
    error.why = "a text of that name stands in quotes";
    const std::string quoted = fmt::format("\"{}\"", node.text);
    error.remedy = word.empty() ? quoted : as_written(node.place, word, quoted);
  }

  void unknown_word(const Entry& entry, std::string_view where,
                    const std::vector<std::string_view>& known) {
    if (entry.key == merge_key) return;  // refused by the reader
    auto value = flow_text(entry.value);
    if (holds(boolean_words, entry.key)) {
      auto& error = errors_.add(entry.place, "Y103",
                                fmt::format("the key \"{}\" reads as {} in many YAML readers",
                                            entry.key, reads_as(entry.key)));
      bool at = std::find(known.begin(), known.end(), "at") != known.end();
      error.why = fmt::format("greenroom has no word `{}`", entry.key);
      if (at) error.remedy = as_written(entry.place, "at", value);
      return;
    }
    auto& error = errors_.add(entry.place, "Y201",
                              fmt::format("unknown word \"{}\" in {}", entry.key, where));
    error.nearest = nearest_of(entry.key, std::span<const std::string_view>(known));
    if (!error.nearest.empty())
      error.remedy = as_written(entry.place, error.nearest, value.size() > 60 ? "" : value);
    suspected_.insert(error.nearest);
  }

  void check_word(const Entry& entry, const Word& word) {
    if (word.not_yet) {
      errors_.add(entry.place, "Y601", fmt::format("{} is not modelled yet", entry.key));
      return;  // how its value is to be, nobody need know yet
    }
    if (entry.value.is_null() && word.removable) return;
    check(entry.value, *word.type, entry.key);
  }

  void check_map(const Node& node, const Type& type, std::string_view word) {
    if (!node.is_map()) return wrong_shape(node, "a map", word, as_map(node));
    std::vector<std::string_view> known;
    for (const auto& row : type.words) known.push_back(row.name);
    auto suspected_before = std::exchange(suspected_, {});
    for (const auto& entry : node.entries) {
      const auto* row = find_row(type.words, entry.key);
      row == nullptr ? unknown_word(entry, type.name, known) : check_word(entry, *row);
    }
    // What a merge key would have brought, nobody knows.
    if (node.find(merge_key) == nullptr)
      for (const auto& row : type.words) check_presence(node, type, row, word);
    if (node.entries.empty() && type.at_least > 0)
      errors_.add(node.place, "Y204", fmt::format("\"{}\" is empty", word));
    suspected_ = std::move(suspected_before);
  }

  /// A map that nobody wrote, since it comes from a preset, lacks its word where the file begins.
  void missing(const Node& node, const Type& type, const Word& row, std::string_view word) {
    const Entry* written = written_entry(node);
    const bool elsewhere = written == nullptr && !node.entries.empty();
    const auto place = written != nullptr ? written->place : elsewhere ? beginning_ : node.place;
    auto& error =
        errors_.add(place, "Y202", fmt::format("{} needs the word \"{}\"", type.name, row.name));
    const auto line = fmt::format("{}: {}", row.name, sample_value(row));
    error.remedy = elsewhere && !word.empty() ? fmt::format("{}: {{{}}}", word, line) : line;
  }

  void check_presence(const Node& node, const Type& type, const Word& row, std::string_view word) {
    bool there = node.find(row.name) != nullptr;
    // A misspelt word is reported already; that it is missing follows from it.
    if (!there && row.required && options_.whole && !suspected_.contains(std::string(row.name)))
      missing(node, type, row, word);
    if (there && !row.with.empty() && options_.whole && node.find(row.with) == nullptr &&
        !suspected_.contains(std::string(row.with))) {
      const auto& entry = *std::find_if(node.entries.begin(), node.entries.end(),
                                        [&](const Entry& e) { return e.key == row.name; });
      auto& error = errors_.add(entry.place, "Y210",
                                fmt::format("\"{}\" stands without \"{}\"", row.name, row.with));
      const auto* other = find_row(type.words, row.with);
      if (other != nullptr && !other->example.empty())
        error.remedy = fmt::format("{}: {}", row.with, other->example);
    }
  }

  void check_size(const Node& node, const Type& type, std::size_t size, std::string_view word) {
    if (size < static_cast<std::size_t>(type.at_least))
      errors_.add(node.place, "Y204", fmt::format("\"{}\" is empty", word));
    if (type.at_most > 0 && size > static_cast<std::size_t>(type.at_most))
      errors_.add(node.place, "Y313",
                  fmt::format("\"{}\" has {} entries; {} at most", word, size, type.at_most));
  }

  void check_dictionary(const Node& node, const Type& type, std::string_view word) {
    if (!node.is_map()) return wrong_shape(node, "a map", word, as_map(node));
    for (const auto& entry : node.entries) {
      if (entry.key == merge_key) continue;
      if (auto problem = scalar_problem(*type.key, entry.key)) report(entry.place, *problem, {});
      check(entry.value, *type.item, entry.key);
    }
    check_size(node, type, node.entries.size(), word);
  }

  void check_list(const Node& node, const Type& type, std::string_view word) {
    if (!node.is_list())
      return wrong_shape(node, "a list", word, fmt::format("[{}]", flow_text(node)));
    for (const auto& item : node.items) check(item, *type.item, "");
    check_size(node, type, node.items.size(), word);
  }

  void check_either(const Node& node, const Type& type, std::string_view word) {
    const auto* fits = node.is_map() ? type.map : node.is_list() ? type.list : type.scalar;
    if (fits != nullptr) return check(node, *fits, word);
    std::string instead;
    if (type.list != nullptr) instead = fmt::format("[{}]", flow_text(node));
    if (type.map != nullptr && node.is_list()) instead = as_map(node);
    if (type.list == nullptr && node.items.size() == 1 && node.items[0].is_scalar())
      instead = flow_text(node.items[0]);
    wrong_shape(node, type.scalar != nullptr ? type.scalar->name : type.name, word, instead);
  }

  void check_overlay(const Node& node, const Type& type, std::string_view word) {
    if (!node.is_map()) return wrong_shape(node, "a map", word);
    if (options_.whole && node.find("from") == nullptr)
      errors_
          .add(node.entries.empty() ? node.place : node.entries.front().place, "Y202",
               fmt::format("{} needs the word \"from\"", type.name))
          .remedy = "from: bash-dog";
    auto before = std::exchange(options_, {.whole = false, .removal = true});
    check_map(node, *type.map, word);
    options_ = before;
  }

  void check_verbs(const Node& node, const Type& type) {
    if (!node.is_map()) return not_a_verb(node, type);
    std::vector<std::string_view> known;
    for (const auto& row : type.verb_rows) known.push_back(row.name);
    for (const auto& row : type.words) known.push_back(row.name);
    const Verb* verb = nullptr;
    bool unknown = false;
    for (const auto& entry : node.entries) {
      const auto* row = find_row(type.verb_rows, entry.key);
      if (row != nullptr && verb != nullptr) second_verb(entry, *verb, type);
      if (row != nullptr && verb == nullptr) verb = row;
      if (row != nullptr) check_verb(entry, *row);
      const auto* modifier = find_row(type.words, entry.key);
      if (modifier != nullptr) check_word(entry, *modifier);
      if (row == nullptr && modifier == nullptr) {
        unknown = true;  // a merge key may have been meant to bring the verb
        unknown_word(entry, type.name, known);
      }
    }
    if (verb == nullptr && !unknown)
      errors_.add(node.entries.empty() ? node.place : node.entries.front().place, "Y203",
                  fmt::format("{} without a verb", type.name));
    if (verb != nullptr) check_modifiers(node, type, *verb);
  }

  void check_verb(const Entry& entry, const Verb& verb) {
    if (!verb.not_yet) return check(entry.value, *verb.object, entry.key);
    errors_.add(entry.place, "Y601", fmt::format("{} is not modelled yet", entry.key));
  }

  void second_verb(const Entry& entry, const Verb& first, const Type& type) {
    auto& error = errors_.add(
        entry.place, "Y205",
        fmt::format("{} with two verbs: \"{}\" and \"{}\"", type.name, first.name, entry.key));
    error.remedy = fmt::format("- {}: {}", entry.key, flow_text(entry.value));
  }

  void check_modifiers(const Node& node, const Type& type, const Verb& verb) {
    bool fault = type.verb_rows.data() == fault_verbs().data();
    for (const auto& entry : node.entries) {
      if (find_row(type.words, entry.key) == nullptr || holds(verb.modifiers, entry.key)) continue;
      if (holds(fault ? common_fault_modifiers() : common_step_modifiers(), entry.key)) continue;
      if (fault && is_call_fault(verb.name) && holds(call_fault_modifiers(), entry.key)) continue;
      foreign_modifier(entry, type, verb, fault);
    }
    bool needs = !verb.required.empty() && node.find(verb.required) == nullptr;
    if (needs && !suspected_.contains(std::string(verb.required))) {
      auto& error =
          errors_.add(verb_place(node, verb), "Y207",
                      fmt::format("\"{}\" needs the word \"{}\"", verb.name, verb.required));
      error.remedy =
          fmt::format("{}: {}", verb.required, find_row(type.words, verb.required)->example);
    }
    exclude(node, "until", "for");
    exclude(node, "checks_only", "users_only");
  }

  static Place verb_place(const Node& node, const Verb& verb) {
    for (const auto& entry : node.entries)
      if (entry.key == verb.name) return entry.place;
    return node.place;
  }

  void foreign_modifier(const Entry& entry, const Type& type, const Verb& verb, bool fault) {
    std::vector<std::string_view> owners;
    for (const auto& row : type.verb_rows)
      if (holds(row.modifiers, entry.key)) owners.push_back(row.name);
    auto& error = errors_.add(entry.place, "Y206",
                              fmt::format("\"{}\" does not belong to {}", entry.key, verb.name));
    error.why = fault && holds(call_fault_modifiers(), entry.key)
                    ? "it belongs to faults on calls"
                    : fmt::format("it belongs to {}", fmt::join(owners, ", "));
  }

  void exclude(const Node& node, std::string_view one, std::string_view other) {
    const Entry* first = nullptr;
    for (const auto& entry : node.entries) {
      if (entry.key != one && entry.key != other) continue;
      if (first == nullptr) {
        first = &entry;
        continue;
      }
      errors_.add(entry.place, "Y208",
                  fmt::format("\"{}\" and \"{}\" exclude each other", first->key, entry.key));
    }
  }

  CheckOptions options_;
  Place beginning_;
  Errors& errors_;
  std::set<std::string> suspected_;  ///< words that a misspelt one of this map was meant to be
};

}  // namespace

void check_words(const Node& tree, const Type& type, const CheckOptions& options, Errors& errors) {
  const auto* first = written_entry(tree);
  Checker(options, first != nullptr ? first->place : tree.place, errors)
      .check(tree, type, type.name);
}

}  // namespace greenroom::harness
